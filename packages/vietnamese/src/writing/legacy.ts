import { tcvn3, vni } from '../data/legacy-encodings.ts'
import { isSyllable } from './syllable.ts'

/** Encodings of before Unicode, still found in old files and what is copied out of them. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** A word of any encoding: no white space, no ASCII but letters. Latin-1 signs may be letters in TCVN3. */
const WORD = /[A-Za-z\u00a1-\uffff]{1,24}/g
const LATIN = /[\u00a1-\u00ff]/
const NON_ASCII = /[\u00a1-\uffff]/
const VNI_LETTER = new RegExp([...vni.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')
/** A sign alone (“6 × 3”) is a sign in every encoding. */
const LETTER = /\p{L}/u
const PUNCTUATION = /^[«»“”‘’…–—]+|[«»“”‘’…–—]+$/g
const LEAST_SHARE = 0.9
const SAMPLE = 20_000

/**
 * The encoding of before Unicode in which a text was written, or `undefined` for Unicode, plain ASCII and what is none
 * of both. Decided by how many words with signs are Vietnamese syllables when read in each way; needs at least two such
 * words. Give it the source itself (a matchText has lost the soft hyphen that is TCVN3's ư), a line or a paragraph at a
 * time where a text may be mixed.
 *
 * @example detectLegacyEncoding('C«ng an x· §øc Quang') // 'tcvn3'
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | undefined {
  const words = (text.slice(0, SAMPLE).match(WORD) ?? []).filter(
    (word) => NON_ASCII.test(word) && LETTER.test(word),
  )
  const unread = words.filter((word) => !isRead(word))
  if (words.length < 2 || 1 - unread.length / words.length >= LEAST_SHARE) return undefined
  // Both encodings are made of Latin-1: a word without any reads the same in all.
  const hopeless = unread.filter((word) => !LATIN.test(word))
  if (1 - hopeless.length / words.length < LEAST_SHARE) return undefined
  const scores = (['tcvn3', 'vni'] as const).map((encoding) => ({
    encoding,
    score: words.filter((word) => isRead(toUnicode(word, encoding))).length / words.length,
  }))
  const [best] = scores.sort((a, b) => b.score - a.score)
  return best !== undefined && best.score >= LEAST_SHARE ? best.encoding : undefined
}

const isRead = (word: string): boolean => isSyllable(word.replace(PUNCTUATION, ''))

/**
 * A text in an old encoding as Unicode (NFC). A TCVN3 word whose other letters are capitals is all capitals: its marked
 * letters came from a font of capitals.
 *
 * @example toUnicode('Töï do', 'vni') // 'Tự do'
 */
export function toUnicode(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') return text.replace(VNI_LETTER, (letter) => vni.get(letter)!)
  return text.replace(WORD, (word) => {
    const read = [...word].map((letter) => tcvn3.get(letter) ?? letter).join('')
    return isShouted(word) ? read.toUpperCase() : read
  })
}

/** Two ASCII capitals, or one behind a sign, and no small letter. */
const isShouted = (word: string): boolean => !/[a-z]/.test(word) && /[A-Z].*[A-Z]|^[^A-Z]+[A-Z]/.test(word)
