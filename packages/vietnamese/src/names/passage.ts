import type { MatchText } from '../match-text.ts'
import { firstFrom } from '../words/word-index.ts'

/** So far around a name its passage is read. */
const NEAR = 900

/** Where the passage around a place of a text begins and ends: at an empty line, or a little further than one looks. */
export function passageAround(m: MatchText, start: number, end: number): [from: number, to: number] {
  const { starts, ends } = emptyLines(m)
  const next = firstFrom(starts, start)
  const line = ends[next - 1] ?? 0
  return [
    Math.max(start - NEAR, line <= start ? line : 0, 0),
    Math.min(end + NEAR, starts[next] ?? m.text.length),
  ]
}

/** No longer than this, and no sentence: what stands alone between empty lines is a heading. */
const HEADING = 80

/** Where the heading of the passage around a place begins and ends, if it has one. */
export function headingBefore(m: MatchText, place: number): [from: number, to: number] | undefined {
  const { starts, ends } = emptyLines(m)
  const next = firstFrom(starts, place)
  const to = starts[next - 1]
  const from = ends[next - 2] ?? 0
  return to !== undefined && to - from <= HEADING && !/[.!?…]\s*$/.test(m.text.slice(from, to))
    ? [from, to]
    : undefined
}

interface EmptyLines {
  starts: readonly number[]
  ends: readonly number[]
}

const cache = new WeakMap<MatchText, EmptyLines>()

/** Where line breaks stand with nothing but blanks between; read once for a text. */
function emptyLines(m: MatchText): EmptyLines {
  let known = cache.get(m)
  if (!known) {
    const [starts, ends]: [number[], number[]] = [[], []]
    const { text } = m
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      const start = at
      for (let next = at + 1; next < text.length && isBlank(text.charCodeAt(next)); next++)
        if (text.charCodeAt(next) === 10) at = next
      if (at === start) continue
      starts.push(start)
      ends.push(at + 1)
    }
    cache.set(m, (known = { starts, ends }))
  }
  return known
}

const isBlank = (code: number): boolean => code <= 32 || (code > 127 && /\s/.test(String.fromCharCode(code)))

/** What a pattern finds in a text, by place; found once. */
export function placesOf(find: (m: MatchText) => readonly Said[]): (m: MatchText) => Places {
  const known = new WeakMap<MatchText, Places>()
  return (m) => {
    let places = known.get(m)
    if (!places) {
      const said = find(m)
      known.set(m, (places = { said, starts: said.map(({ index }) => index) }))
    }
    return places
  }
}

/** Something that is said in a text. */
export interface Said {
  index: number
  /** As it is written. */
  0: string
}

export interface Places {
  said: readonly Said[]
  starts: readonly number[]
}

/** How many different things are said in a passage; more than `most` are not counted. */
export function differentIn(
  { said, starts }: Places,
  [from, to]: readonly [number, number],
  most: number,
): number {
  const different = new Set<string>()
  for (let at = firstFrom(starts, from); at < said.length && different.size < most; at++) {
    const { index, 0: words } = said[at]!
    if (index >= to) break
    if (index + words.length <= to) different.add(words.toLowerCase())
  }
  return different.size
}
