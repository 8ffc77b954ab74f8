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

/** Says of one line after the other, up to its end, whether its words and signs show that it is Unicode. */
function clearLines(m: MatchText): (end: number) => boolean {
  const { starts, ends, forms, lexicon } = wordsOf(m)
  let place = 0
  let at = 0
  return (end) => {
    let signs: Signs = 0
    let words = 0
    let odd = 0
    for (; place < forms.length && starts[place]! < end; place++) {
      signs |= signsBetween(m.text, at, starts[place]!)
      at = ends[place]!
      const reading = readingOf(lexicon, forms[place]!)
      if (reading > 0) words += 1
      if (reading === 2) odd += 1
    }
    signs |= signsBetween(m.text, at, end)
    at = end
    // Where every word reads, the other signs can only make the share of an old encoding smaller, too.
    return signs < LATIN && (odd === 0 || (signs === 0 && odd * 10 <= words))
  }
}

/** 1 for any signs beyond ASCII, more for those of Latin-1, which are letters in TCVN3. */
type Signs = number
const LATIN = 2

function signsBetween(text: string, from: number, to: number): Signs {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 0
  let signs = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) signs |= code < 0x100 ? LATIN : 1
  }
  return signs
}
