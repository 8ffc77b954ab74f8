import { firstFrom } from './sentence.ts'

/** Where a text says a thing: offsets in ascending order of the starts. */
export interface Places {
  starts: number[]
  ends: number[]
  texts: string[]
}

/** Matches of a pattern as places: of its first group (in a lookahead) or the whole. */
export function placesOf(matches: Iterable<RegExpExecArray>): Places {
  const places: Places = { starts: [], ends: [], texts: [] }
  for (const found of matches) {
    const said = found[1] ?? found[0]
    places.starts.push(found.index)
    places.ends.push(found.index + said.length)
    places.texts.push(said)
  }
  return places
}

/** What of it lies between two offsets. */
export function* between({ starts, ends, texts }: Places, from: number, to: number): Generator<string> {
  for (let i = firstFrom(starts, from); (starts[i] ?? to) < to; i++) {
    if ((ends[i] ?? 0) <= to) yield texts[i] ?? ''
  }
}

/** Whether any of it lies between two offsets. */
export const isBetween = (places: Places, from: number, to: number): boolean =>
  !between(places, from, to).next().done
