import type { MatchText } from '../match-text.ts'
import { wordFact } from '../words/lexicon.ts'
import { wordsOf } from '../words/word-index.ts'
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
    if (!isClear(end)) {
      const encoding = detectLegacyEncoding(source.slice(start, end))
      if (encoding) yield { range: [start, end], encoding }
    }
    start = end + 1
  }
}

/** How a word with signs reads as it stands; 0 for a word of ASCII alone. */
const readingOf = wordFact((written) => (/^[\0-\x7f]*$/.test(written) ? 0 : isSyllable(written) ? 1 : 2))

/**
 * Says of one line after the other, up to its end, whether its words show that it is Unicode: all of them read as they
 * stand, and no sign between them is a letter in TCVN3. Where every word reads, other signs only lessen the share of any
 * encoding.
 */
function clearLines(m: MatchText): (end: number) => boolean {
  const inDoubt = doubts(m)
  let next = 0
  return (end) => {
    const first = next
    while (next < inDoubt.length && inDoubt[next]! < end) next += 1
    return next === first
  }
}

/** Offsets of what does not read as Unicode, in order. */
function doubts(m: MatchText): number[] {
  const { starts, ends, forms, lexicon, gaps } = wordsOf(m)
  const found: number[] = []
  for (let place = 0; place < forms.length; place++)
    if (readingOf(lexicon, forms[place]!) === 2) found.push(starts[place]!)
  for (const place of gaps) {
    const end = starts[place] ?? m.text.length
    for (let at = ends[place - 1] ?? 0; at < end; at++) {
      const code = m.text.charCodeAt(at)
      if (code > 0x7f && code < 0x100) found.push(at)
    }
  }
  return found.sort((a, b) => a - b)
}
