import type { MatchText } from '../match-text.ts'
import { wordFact } from '../words/lexicon.ts'
import { firstFrom, wordsOf } from '../words/word-index.ts'
import { detectLegacyEncoding } from './legacy.ts'
import type { LegacyEncoding } from './legacy.ts'
import { isSyllable } from './syllable.ts'

/**
 * The lines of a text that are written in an encoding of before Unicode; ranges are in its source.
 *
 * @example [...legacyLines(matchText('Töï do haïnh phuùc'))] // [{ range: [0, 18], encoding: 'vni' }]
 */
export function* legacyLines(m: MatchText): Generator<{ range: [number, number]; encoding: LegacyEncoding }> {
  const { source } = m
  const isClear = m.plain ? clearLines(m) : () => false
  for (let start = 0; start <= source.length;) {
    const next = source.indexOf('\n', start)
    const end = next === -1 ? source.length : next
    if (!isClear(start, end)) {
      const encoding = detectLegacyEncoding(source.slice(start, end))
      if (encoding) yield { range: [start, end], encoding }
    }
    start = end + 1
  }
}

/** How a word with signs reads as it stands; 0 for a word of ASCII alone. */
const readingOf = wordFact((written) => (/^[\0-\x7f]*$/.test(written) ? 0 : isSyllable(written) ? 1 : 2))

/** Says of one line after the other whether its words show that it is Unicode. */
function clearLines(m: MatchText): (start: number, end: number) => boolean {
  const { starts, forms, lexicon } = wordsOf(m)
  const { odd, signs } = doubts(m)
  let place = 0
  return (start, end) => {
    if (between(signs, start, end) > 0) return false
    const strange = between(odd, start, end)
    // Where every word reads, signs between them only lessen the share of any encoding.
    if (strange === 0) return true
    // Each sign may join two words, or stand for one that never reads.
    let spoiled = 0
    for (let at = start; at < end; at++) if (m.text.charCodeAt(at) >> 8 === GENERAL_PUNCTUATION) spoiled += 1
    let words = 0
    for (; place < forms.length && starts[place]! < end; place++)
      if (starts[place]! >= start && readingOf(lexicon, forms[place]!) > 0) words += 1
    return (strange + spoiled) * 10 <= words - spoiled
  }
}

/** The block of quotation marks and dashes; of others, text that needs no mapping has none. */
const GENERAL_PUNCTUATION = 0x20

/** How many of the ascending offsets lie in a stretch. */
const between = (offsets: readonly number[], start: number, end: number): number =>
  firstFrom(offsets, end) - firstFrom(offsets, start)

/** Offsets of words that do not read as they stand, and of signs that are letters in TCVN3. */
function doubts(m: MatchText): { odd: number[]; signs: number[] } {
  const { starts, ends, forms, lexicon, gaps } = wordsOf(m)
  const odd: number[] = []
  const signs: number[] = []
  for (let place = 0; place < forms.length; place++)
    if (readingOf(lexicon, forms[place]!) === 2) odd.push(starts[place]!)
  for (const place of gaps) {
    const end = starts[place] ?? m.text.length
    for (let at = ends[place - 1] ?? 0; at < end; at++) {
      const code = m.text.charCodeAt(at)
      if (code > 0x7f && code < 0x100) signs.push(at)
    }
  }
  return { odd, signs }
}
