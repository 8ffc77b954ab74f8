import type { Recognised } from './recognised.ts'

type Placed = Pick<Recognised, 'range'>

/** Several readings of one text in order of place; where two overlap, the one of the earlier list stands. */
export const mergeRecognised = <Found extends Placed>(...lists: readonly (readonly Found[])[]): Found[] =>
  lists.reduce<Found[]>((kept, list) => mergeTwo(kept, list), [])

function mergeTwo<Found extends Placed>(first: readonly Found[], second: readonly Found[]): Found[] {
  const merged: Found[] = []
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

const byPlace = (a: Placed, b: Placed): number => a.range[0] - b.range[0] || b.range[1] - a.range[1]
