import { fold } from '@binhyen/vietnamese'
import type { View } from './rule.ts'

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
  const apart = syllable.toLowerCase().normalize('NFD')
  return apart.replace(tones, '') + (apart.match(tones)?.join('') ?? '')
}

const split = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/**
 * Finds phrases in any writing: with marks, without, in capitals, with either tone placement. A syllable that
 * bears marks must bear the right ones. The longest phrase wins where several begin.
 */
export function phraseFinder(phrases: readonly string[]): (view: View) => PhraseHit[] {
  const byFirst = new Map<string, Entry[]>()
  for (const phrase of phrases) {
    const syllables = split(phrase.normalize('NFC'))
    const folded = syllables.map(fold)
    const entry = {
      phrase,
      folded,
      keys: syllables.map(syllableKey),
      plain: syllables.map((syllable, i) => syllable.toLowerCase() === folded[i]),
    }
    const list = byFirst.get(folded[0] ?? '')
    if (list) list.push(entry)
    else byFirst.set(folded[0] ?? '', [entry])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.folded.length - a.folded.length)

  return (view) => {
    const hits: PhraseHit[] = []
    for (const [first, entries] of byFirst) {
      for (const place of view.words.places(first)) {
        for (const entry of entries) {
          const hit = matchAt(view, place, entry)
          if (!hit) continue
          hits.push(hit)
          break
        }
      }
    }
    return hits.sort((a, b) => a.range[0] - b.range[0])
  }
}

function matchAt({ m, words }: View, place: number, entry: Entry): PhraseHit | undefined {
  let marked = false
  let whollyPlain = true
  for (const [i, folded] of entry.folded.entries()) {
    const start = words.starts[place + i]
    const end = words.ends[place + i]
    if (start === undefined || end === undefined) return undefined
    if (i > 0) {
      if (m.folded.slice(start, end) !== folded) return undefined
      if (!joins(m.text, words.ends[place + i - 1] ?? start, start)) return undefined
    }
    if (!entry.plain[i]) whollyPlain = false
    const written = m.text.slice(start, end)
    if (written.toLowerCase() === m.folded.slice(start, end)) continue
    if (syllableKey(written) !== entry.keys[i]) return undefined
    marked = true
  }
  const start = words.starts[place] ?? 0
  const end = words.ends[place + entry.folded.length - 1] ?? start
  return { range: [start, end], phrase: entry.phrase, marked: marked || whollyPlain }
}

/** Between two syllables of a phrase: blanks, a hyphen, one line break; no comma, no full stop. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from > 6) return false
  let breaks = 0
  for (let at = from; at < to; at++) {
    const c = text[at] ?? ''
    if (c === '\n') breaks += 1
    else if (c !== '-' && c !== '_' && c.trim() !== '') return false
  }
  return breaks < 2
}
