import type { MatchText } from '../match-text.ts'
import { firstWords } from './first-words.ts'
import { seek } from './seekers.ts'
import { wordsOf } from './word-index.ts'

/**
 * Finds a pattern in folded text, or in written text, as `matchAll` would, but tries it only where a word stands with
 * which it can begin: a text has few of them. A match begins at the beginning of a word, or at a digit.
 *
 * @param pattern its first words must be told by it; see {@link firstWords}
 * @param options `every`: also matches that overlap; `on`: the text that the pattern reads
 * @example patternFinder(/sinh nam [0-9]{4}/)(matchText('sinh năm 1984'))[0]?.index // 0
 */
export function patternFinder(
  pattern: RegExp,
  { every = false, on = 'folded' }: { every?: boolean; on?: 'folded' | 'text' } = {},
): (m: MatchText) => RegExpExecArray[] {
  const { words, digit } = firstWords(pattern.source)
  const places = seek(words.map((word) => [word]))
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`)
  return (m) => {
    const found: RegExpExecArray[] = []
    const text = m[on]
    let free = 0
    for (const at of beginnings(m, places(m), digit)) {
      if (at < free) continue
      sticky.lastIndex = at
      const match = sticky.exec(text)
      if (match === null) continue
      found.push(match)
      if (!every) free = at + match[0].length
    }
    return found
  }
}

/** Offsets of sought words, and of the digits that words with digits begin with or have inside, in order. */
function beginnings(m: MatchText, places: readonly number[], digit: boolean): number[] {
  const { starts, ends, numeric } = wordsOf(m)
  const offsets: number[] = []
  let next = 1
  if (digit)
    for (const word of numeric) {
      const start = starts[word]!
      for (; next < places.length && places[next]! < word; next += 2) offsets.push(starts[places[next]!]!)
      offsets.push(start)
      for (let at = start + 1; at < ends[word]!; at++)
        if (isDigit(m.folded.charCodeAt(at)) && !isDigit(m.folded.charCodeAt(at - 1))) offsets.push(at)
    }
  for (; next < places.length; next += 2) offsets.push(starts[places[next]!]!)
  return offsets
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
