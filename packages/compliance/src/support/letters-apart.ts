import type { View } from '../engine/rule.ts'

export interface LettersApart {
  range: [start: number, end: number]
  /** The letters put together, folded. */
  letters: string
}

const fewest = 5
const known = new WeakMap<View, readonly LettersApart[]>()

/** Words whose letters are set apart, as in “m.ậ.t p.h.ụ.c”; a text is read once. */
export function lettersApart(view: View): readonly LettersApart[] {
  let rows = known.get(view)
  if (!rows) known.set(view, (rows = rowsOf(view)))
  return rows
}

function rowsOf({ m, words: { starts, ends } }: View): LettersApart[] {
  const rows: LettersApart[] = []
  const isLetter = (at: number): boolean =>
    (ends[at] ?? 0) - (starts[at] ?? 0) === 1 && m.folded.charCodeAt(starts[at] ?? 0) >= 97
  for (let at = 0; at + fewest <= starts.length; at++) {
    if (!isLetter(at)) continue
    let last = at
    while (
      last + 1 < starts.length &&
      isLetter(last + 1) &&
      /^[ ._*:-]{1,4}$/.test(m.text.slice(ends[last], Math.min(starts[last + 1]!, ends[last]! + 5)))
    )
      last += 1
    if (last - at + 1 >= fewest) {
      const range: [number, number] = [starts[at]!, ends[last]!]
      rows.push({ range, letters: m.folded.slice(...range).replace(/[^a-z]/g, '') })
    }
    at = last
  }
  return rows
}
