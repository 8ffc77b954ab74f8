import type { Recognised } from './recognised.ts'

/** Several readings of one text in order of place; where two overlap, the one of the earlier list stands. */
export const mergeRecognised = (...lists: readonly (readonly Recognised[])[]): Recognised[] =>
  lists.reduce<Recognised[]>((kept, list) => mergeTwo(kept, list), [])

function mergeTwo(first: readonly Recognised[], second: readonly Recognised[]): Recognised[] {
  const merged: Recognised[] = []
  let at = 0
  for (const one of [...second].sort(byPlace)) {
    while (at < first.length && first[at]!.range[1] <= one.range[0]) merged.push(first[at++]!)
    const before = merged.at(-1)
    const next = first[at]
    const isFree =
      (before === undefined || before.range[1] <= one.range[0]) &&
      (next === undefined || next.range[0] >= one.range[1])
    if (isFree) merged.push(one)
  }
  return [...merged, ...first.slice(at)]
}

const byPlace = (a: Recognised, b: Recognised): number => a.range[0] - b.range[0] || b.range[1] - a.range[1]
