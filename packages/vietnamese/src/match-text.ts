import { lookAlikes } from './data/look-alikes.ts'
import { foldSameLength } from './fold.ts'

/** A text made ready for matching, with the way back to where each character came from. */
export interface MatchText {
  /** The text as it was given. */
  source: string
  /** NFC; invisible characters out; look-alikes, full-width letters and digits of any script mapped; case kept. */
  text: string
  /** `text` in lower case and without marks; of the same length. */
  folded: string
  /** From a range of `text` (or `folded`) to UTF-16 offsets in `source`, end exclusive. */
  toSource(start: number, end: number): [start: number, end: number]
}

/** What needs no mapping: ASCII, precomposed Vietnamese letters, ordinary punctuation and currency. */
const SPECIAL = /[^\0-\xa8\xaa-\xac\xae-\xcf\xd1-\xef\xf1-ăĐđĨĩŨũƠơƯưẠ-ỹ‐-‧‰-⁞₫]/
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu
const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\u20e3\u{e0100}-\u{e01ef}]/gu
/** Full-width forms, letter-like and mathematical letters, circled digits: the ranges where NFKC only undresses. */
const DRESSED = /[\u00b2\u00b3\u00b9\u2070-\u209c\u2100-\u214f\u2460-\u24ff\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f190}]/u
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/**
 * The copy that recognisers and rules match on. Linear in the length of the text; plain Vietnamese text is not copied
 * character by character.
 *
 * @example
 * const m = matchText('Gọi ０９１２\u200b345 678')
 * m.text // 'Gọi 0912345 678'
 */
export function matchText(source: string): MatchText {
  if (!SPECIAL.test(source)) {
    const text = source.replace(SPACES, ' ')
    return { source, text, folded: foldSameLength(text), toSource: (start, end) => [start, end] }
  }
  const starts: number[] = []
  const ends: number[] = []
  const parts: string[] = []
  for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
    const mapped = mapCluster(cluster)
    for (let unit = 0; unit < mapped.length; unit++) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
    parts.push(mapped)
  }
  const text = parts.join('')
  return {
    source,
    text,
    folded: foldSameLength(text),
    toSource: (start, end) => {
      const from = starts[start] ?? source.length
      return [from, end > start ? (ends[end - 1] ?? source.length) : from]
    },
  }
}

function mapCluster(cluster: string): string {
  if (!SPECIAL.test(cluster)) return cluster.replace(SPACES, ' ')
  const visible = cluster.replace(INVISIBLE, '').normalize('NFC')
  let mapped = ''
  for (const character of visible) mapped += mapCharacter(character)
  return mapped.normalize('NFC').replace(SPACES, ' ')
}

function mapCharacter(character: string): string {
  const plain = DRESSED.test(character) ? character.normalize('NFKC') : character
  const alike = lookAlikes.get(plain)
  if (alike !== undefined) return alike
  return /^\p{Nd}$/u.test(plain) && !/[0-9]/.test(plain) ? digitOf(plain) : plain
}

/** Decimal digits of every script stand in runs of ten: the value is the distance to the run's first. */
function digitOf(character: string): string {
  const code = character.codePointAt(0)!
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}
