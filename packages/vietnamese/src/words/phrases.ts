import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import { syllableKey } from '../names/syllable-key.ts'
import { UNMARKED, wordFact } from './lexicon.ts'
import { seek } from './seekers.ts'
import type { Places } from './seekers.ts'
import { wordsOf } from './word-index.ts'
import type { WordIndex } from './word-index.ts'

/** A phrase found in a text. */
export interface PhraseHit {
  /** In `text` of the `MatchText`; end exclusive. */
  range: [start: number, end: number]
  /** The phrase as it was given. */
  phrase: string
  /** Whether it was written with its marks; an unmarked one may be another word (“mat”: mật, mất, mặt, mát). */
  marked: boolean
}

interface Entry {
  phrase: string
  folded: readonly string[]
  keys: readonly string[]
  /** Whether each syllable has no marks by itself. */
  plain: readonly boolean[]
}

const keyOf = wordFact(syllableKey)
const split = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/**
 * Finds phrases in any writing: with marks, without, in capitals, with either tone placement. A syllable that
 * bears marks must bear the right ones. The longest phrase wins where several begin.
 *
 * @example phraseFinder(['tố giác'])(matchText('Đã to giac'))[0]?.range // [3, 10]
 */
export function phraseFinder(phrases: readonly string[]): (m: MatchText) => PhraseHit[] {
  const entries = phrases.map(entryOf)
  const places = seekEntries(entries)
  return (m) => {
    const found = places(m)
    const hits: PhraseHit[] = []
    if (found.length === 0) return hits
    const words = wordsOf(m)
    for (let at = 0; at < found.length; at += 2) {
      const hit = hitAt(m.text, words, entries[found[at]!]!, found[at + 1]!)
      if (!hit) continue
      const before = hits.at(-1)
      if (before?.range[0] !== hit.range[0]) hits.push(hit)
      else if (before.range[1] < hit.range[1]) hits[hits.length - 1] = hit
    }
    return hits
  }
}

const seekEntries = (entries: readonly Entry[]): ((m: MatchText) => Places) =>
  seek(
    entries.map(({ folded }) => folded),
    entries.map(({ keys }) => keys[0]),
  )

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

function hitAt(
  text: string,
  { starts, ends, forms, lexicon }: WordIndex,
  { phrase, keys, plain }: Entry,
  place: number,
): PhraseHit | undefined {
  let marked = false
  let whollyPlain = true
  for (let i = 0; i < keys.length; i++) {
    const form = forms[place + i]!
    if (i > 0 && !joins(text, ends[place + i - 1]!, starts[place + i]!)) return undefined
    if (!plain[i]) whollyPlain = false
    if ((lexicon.shapes[form]! & UNMARKED) !== 0) continue
    if (keyOf(lexicon, form) !== keys[i]) return undefined
    marked = true
  }
  return {
    range: [starts[place]!, ends[place + keys.length - 1]!],
    phrase,
    marked: marked || whollyPlain,
  }
}

/** Between two syllables of a phrase: blanks, a hyphen, a quotation mark, one line break; no comma, no full stop before a blank. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 32) return true
  // “công.an”: a full stop with no blank ends no sentence.
  if (to - from === 1 && text.charCodeAt(from) === 46) return true
  if (to - from > 6) return false
  let breaks = 0
  for (let at = from; at < to; at++) {
    const c = text[at] ?? ''
    if (c === '\n') breaks += 1
    else if (!'-_"“”\'‘’'.includes(c) && c.trim() !== '') return false
  }
  return breaks < 2
}

/**
 * Finds folded words, whatever their marks: indexes into {@link wordsOf}.
 *
 * @example wordFinder(['tuoi'])(matchText('Cháu 8 tuổi')) // [2]
 */
export function wordFinder(words: readonly string[]): (m: MatchText) => readonly number[] {
  const places = seek(words.map((word) => [word]))
  return (m) => {
    const found = places(m)
    const indexes: number[] = []
    for (let i = 1; i < found.length; i += 2) indexes.push(found[i]!)
    return indexes
  }
}
