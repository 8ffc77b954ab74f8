import { lookAlikes } from './data/look-alikes.ts'
import { foldBy, foldCode, foldSameLength } from './fold.ts'

/** A text made ready for matching, with the way back to where each character came from. */
export interface MatchText {
  /** The text as it was given. */
  source: string
  /** NFC; invisible characters out; look-alikes, full-width letters and digits of any script mapped; case kept. */
  text: string
  /** `text` in lower case and without marks; of the same length. */
  folded: string
  /** Whether nothing in it had to be mapped: `text` is the source. */
  plain: boolean
  /** From a range of `text` (or `folded`) to UTF-16 offsets in `source`, end exclusive. */
  toSource(start: number, end: number): [start: number, end: number]
}

/** What needs no mapping: ASCII, precomposed Vietnamese letters, ordinary punctuation and currency. */
const PLAIN = /[\0-\x9f\xa1-\xac\xae-\xb1\xb4-\xb8\xba-\xcf\xd1-\xef\xf1-ăĐđĨĩŨũƠơƯưẠ-ỹ‐-‧‰-⁞€₫]/
const INVISIBLE = String.raw`\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\u20e3\u{e0100}-\u{e01ef}`
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'gu')
/** A letter with all that hangs on it: marks, hidden characters, and the later parts of a Hangul syllable. */
const CLUSTER = new RegExp(
  String.raw`[^\p{M}${INVISIBLE}\u1160-\u11ff][\p{M}${INVISIBLE}\u1160-\u11ff]*|[\p{M}${INVISIBLE}\u1160-\u11ff]+`,
  'suy',
)
/** Full-width forms, letter-like and mathematical letters, circled digits: the ranges where NFKC only undresses. */
const DRESSED =
  /[\u00b2\u00b3\u00b9\u2070-\u209c\u2100-\u214f\u2460-\u24ff\ufe50-\ufe6b\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f190}\u{1fbf0}-\u{1fbf9}]/u
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

const TABLE_SIZE = 0x2100
const special = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  PLAIN.test(String.fromCharCode(code)) ? 0 : 1,
)
/** What plain units fold to; 0 for special ones. */
const plainFolds = Uint16Array.from(special, (is, code) => (is === 1 ? 0 : foldCode(code)))
const isSpecial = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= TABLE_SIZE || special[code] === 1
}

/**
 * The copy that recognisers and rules match on. Linear in the length of the text; only what stands around a special
 * character is mapped character by character.
 *
 * @example
 * const m = matchText('Gọi ０９１２\u200b345 678')
 * m.text // 'Gọi 0912345 678'
 */
export function matchText(source: string): MatchText {
  const folded = foldBy(plainFolds, source)
  if (folded === undefined) return mapped(source)
  return {
    source,
    text: source,
    folded,
    plain: true,
    toSource: (start, end) => [start, Math.max(start, end)],
  }
}

/**
 * A text with special characters as a row of pieces. `starts` holds where a piece begins in the text, `from` and `to`
 * what it came from; a piece with `to` 0 is copied unchanged.
 */
function mapped(source: string): MatchText {
  const starts: number[] = []
  const from: number[] = []
  const to: number[] = []
  const parts: string[] = []
  let length = 0
  const push = (part: string, start: number, end: number): void => {
    starts.push(length)
    from.push(start)
    to.push(end)
    parts.push(part)
    length += part.length
  }

  let copied = 0
  let at = 0
  while (at < source.length && !isSpecial(source, at)) at++
  while (at < source.length) {
    let end = at + 1
    while (end < source.length && isSpecial(source, end)) end++
    const start = Math.max(copied, at - 1)
    if (start > copied) push(source.slice(copied, start), copied, 0)
    // A cluster ends where plain text begins: it can't reach beyond the special stretch.
    for (let cursor = start; cursor < end;) {
      CLUSTER.lastIndex = cursor
      const cluster = CLUSTER.exec(source)![0]
      const mappedCluster = mapCluster(cluster)
      if (mappedCluster !== '') push(mappedCluster, cursor, cursor + cluster.length)
      cursor += cluster.length
    }
    copied = end
    at = end
    while (at < source.length && !isSpecial(source, at)) at++
  }
  if (copied < source.length) push(source.slice(copied), copied, 0)

  const text = parts.join('')
  const sourceOf = (offset: number, isEnd: boolean): number => {
    const piece = pieceAt(starts, offset)
    if (piece < 0) return source.length
    if (to[piece] === 0) return from[piece]! + offset - starts[piece]! + (isEnd ? 1 : 0)
    return isEnd ? to[piece]! : from[piece]!
  }
  return {
    source,
    text,
    folded: foldSameLength(text),
    plain: false,
    toSource: (start, end) => {
      const first = start < length ? sourceOf(start, false) : source.length
      return [first, end > start ? sourceOf(Math.min(end, length) - 1, true) : first]
    },
  }
}

/** The last piece that begins at or before an offset; -1 when there is none. */
function pieceAt(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle - 1
  }
  return high
}

/** Clusters come again and again; a text has few different ones. */
const known = new Map<string, string>()

function mapCluster(cluster: string): string {
  let result = known.get(cluster)
  if (result === undefined) {
    result = readCluster(cluster)
    if (known.size < 5000 && cluster.length < 16) known.set(cluster, result)
  }
  return result
}

function readCluster(cluster: string): string {
  const visible = cluster.replace(HIDDEN, '').normalize('NFC')
  let result = ''
  for (const character of visible) result += mapCharacter(character)
  return result.normalize('NFC').replace(SPACES, ' ')
}

function mapCharacter(character: string): string {
  const plain = DRESSED.test(character) ? character.normalize('NFKC') : character
  const alike = lookAlikes.get(plain)
  if (alike !== undefined) return alike
  return /^\p{Nd}$/u.test(plain) && !/[0-9]/.test(plain) ? digitOf(plain) : plain
}

/** Decimal digits of every script stand in whole runs of ten: the value is the distance to the start of the run. */
function digitOf(character: string): string {
  const code = character.codePointAt(0)!
  let distance = 0
  while (distance < 50 && /\p{Nd}/u.test(String.fromCodePoint(code - distance - 1))) distance++
  return String(distance % 10)
}
