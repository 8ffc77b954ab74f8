import type { Place } from '../types.ts'

/** Turns offsets into lines and columns, both 1-based. LF, CRLF and CR end a line. */
export function locator(source: string): (offset: number) => Place {
  const starts = [0]
  if (source.includes('\r'))
    for (const found of source.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length)
  else for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
