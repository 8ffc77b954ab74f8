import { wordFact } from '../words/lexicon.ts'
import { kindFinder } from '../words/pairs.ts'
import { firstFrom } from '../words/word-index.ts'
import type { WordIndex } from '../words/word-index.ts'
import { detectLegacyEncoding } from './legacy.ts'
import type { LegacyEncoding } from './legacy.ts'
import { isSyllable } from './syllable.ts'

/** A line in an encoding of before Unicode. */
interface LegacyLine {
  range: [number, number]
  encoding: LegacyEncoding
}

/**
 * The lines of a text that are written in an encoding of before Unicode.
 *
 * @param words its words, where nothing in it had to be mapped: nearly all lines are told by them to be Unicode
 * @example [...legacyLines('Töï do haïnh phuùc')] // [{ range: [0, 18], encoding: 'vni' }]
 */
export function* legacyLines(text: string, words?: WordIndex): Generator<LegacyLine> {
  const isClear = words ? clearLines(text, words) : () => false
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    if (!isClear(start, end)) {
      const encoding = detectLegacyEncoding(text.slice(start, end))
      if (encoding) yield { range: [start, end], encoding }
    }
    start = end + 1
  }
}

/** How a word with signs reads as it stands; 0 for a word of ASCII alone. */
const readingOf = wordFact((written) => (/^[\0-\x7f]*$/.test(written) ? 0 : isSyllable(written) ? 1 : 2))

const oddWords = kindFinder((lexicon, form) => readingOf(lexicon, form) === 2)

/** Says of one line after the other whether its words show that it is Unicode. */
function clearLines(text: string, words: WordIndex): (start: number, end: number) => boolean {
  const { starts, forms, lexicon } = words
  const { odd, signs } = doubts(text, words)
  let place = 0
  return (start, end) => {
    if (between(signs, start, end) > 0) return false
    const strange = between(odd, start, end)
    // Where every word reads, signs between them only lessen the share of any encoding.
    if (strange === 0) return true
    // Each sign may join two words, or stand for one that never reads.
    let spoiled = 0
    for (let at = start; at < end; at++) if (text.charCodeAt(at) >> 8 === GENERAL_PUNCTUATION) spoiled += 1
    let read = 0
    for (; place < forms.length && starts[place]! < end; place++)
      if (starts[place]! >= start && readingOf(lexicon, forms[place]!) > 0) read += 1
    return (strange + spoiled) * 10 <= read - spoiled
  }
}

/** The block of quotation marks and dashes; of others, text that needs no mapping has none. */
const GENERAL_PUNCTUATION = 0x20

/** How many of the ascending offsets lie in a stretch. */
const between = (offsets: readonly number[], start: number, end: number): number =>
  firstFrom(offsets, end) - firstFrom(offsets, start)

/** Offsets of words that do not read as they stand, and of signs that are letters in TCVN3. */
function doubts(text: string, words: WordIndex): { odd: number[]; signs: number[] } {
  const { starts, ends, gaps } = words
  const odd = oddWords(words).map((place) => starts[place]!)
  const signs: number[] = []
  for (const place of gaps) {
    const end = starts[place] ?? text.length
    for (let at = ends[place - 1] ?? 0; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code > 0x7f && code < 0x100) signs.push(at)
    }
  }
  return { odd, signs }
}
