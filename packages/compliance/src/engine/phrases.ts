import { fold } from '@binhyen/vietnamese'
import type { View } from './rule.ts'
import type { WordIndex } from './words.ts'

/** A phrase found in a text. */
export interface PhraseHit {
  range: [start: number, end: number]
  /** The phrase as it was given. */
  phrase: string
  /** Whether it was written with its marks; an unmarked one may be another word (“mat”: mật, mất, mặt, mát). */
  marked: boolean
}

interface Entry {
  phrase: string
  folded: string[]
  keys: string[]
  plain: boolean[]
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A syllable with its tone behind it, so that “hoà” and “hòa” are one word. */
function syllableKey(syllable: string): string {
  const known = keys.get(syllable)
  if (known !== undefined) return known
  const apart = syllable.toLowerCase().normalize('NFD')
  const key = apart.replace(tones, '') + (apart.match(tones)?.join('') ?? '')
  if (keys.size < 20_000) keys.set(syllable, key)
  return key
}

/** Vietnamese has some 7,000 syllables: what was asked once is asked again. */
const keys = new Map<string, string>()

const split = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/**
 * Finds phrases in any writing: with marks, without, in capitals, with either tone placement. A syllable that
 * bears marks must bear the right ones. The longest phrase wins where several begin.
 */
export function phraseFinder(phrases: readonly string[]): (view: View) => PhraseHit[] {
  const entries = phrases.map(entryOf)
  return (view) => {
    const hits: PhraseHit[] = []
    for (const entry of entries) {
      const ids = idsOf(entry, view.words)
      if (!ids) continue
      const [anchor, places] = rarest(entry, view.words)
      for (const place of places) {
        const hit = place >= anchor ? matchAt(view, place - anchor, entry, ids) : undefined
        if (hit) hits.push(hit)
      }
    }
    if (hits.length < 2) return hits
    hits.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
    return hits.filter((hit, i) => hit.range[0] !== hits[i - 1]?.range[0])
  }
}

function entryOf(phrase: string): Entry {
  const syllables = split(phrase.normalize('NFC'))
  const folded = syllables.map(fold)
  return {
    phrase,
    folded,
    keys: syllables.map(syllableKey),
    plain: syllables.map((syllable, i) => syllable.toLowerCase() === folded[i]),
  }
}

/** The numbers of a phrase's words in a text; undefined when the text lacks one. */
function idsOf({ folded }: Entry, words: WordIndex): number[] | undefined {
  const ids: number[] = []
  for (const word of folded) {
    const id = words.idOf(word)
    if (id === undefined) return undefined
    ids.push(id)
  }
  return ids
}

/** The word of a phrase that the text has least often: its position in the phrase, and its places. */
function rarest({ folded }: Entry, words: WordIndex): [number, readonly number[]] {
  let best = 0
  let places = words.places(folded[0] ?? '')
  for (let i = 1; i < folded.length; i++) {
    const other = words.places(folded[i] ?? '')
    if (other.length < places.length) [best, places] = [i, other]
  }
  return [best, places]
}

function matchAt(
  { m, words }: View,
  place: number,
  entry: Entry,
  ids: readonly number[],
): PhraseHit | undefined {
  for (let i = 0; i < ids.length; i++) if (words.ids[place + i] !== ids[i]) return undefined
  let marked = false
  let whollyPlain = true
  for (let i = 0; i < ids.length; i++) {
    const start = words.starts[place + i] ?? 0
    const end = words.ends[place + i] ?? 0
    if (i > 0 && !joins(m.text, words.ends[place + i - 1] ?? start, start)) return undefined
    if (!entry.plain[i]) whollyPlain = false
    const written = m.text.slice(start, end)
    if (written.toLowerCase() === m.folded.slice(start, end)) continue
    if (syllableKey(written) !== entry.keys[i]) return undefined
    marked = true
  }
  const start = words.starts[place] ?? 0
  const end = words.ends[place + ids.length - 1] ?? start
  return { range: [start, end], phrase: entry.phrase, marked: marked || whollyPlain }
}

/** Between two syllables of a phrase: blanks, a hyphen, a quotation mark, one line break; no comma, no full stop. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from > 6) return false
  let breaks = 0
  for (let at = from; at < to; at++) {
    const c = text[at] ?? ''
    if (c === '\n') breaks += 1
    else if (!'-_"“”\'‘’'.includes(c) && c.trim() !== '') return false
  }
  return breaks < 2
}
