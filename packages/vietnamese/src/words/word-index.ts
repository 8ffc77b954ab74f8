import { foldCode } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import { HAS_DIGIT, Lexicon, nextHash } from './lexicon.ts'
import { vocabulary } from './vocabulary.ts'

/** The words of a text, found in one pass. */
export interface WordIndex {
  /** Offset of each word, in order. */
  readonly starts: Int32Array
  /** Offset behind each word, in order. */
  readonly ends: Int32Array
  /** Which word each is: its number in the lexicon. Equal words as written have equal numbers. */
  readonly forms: Int32Array
  /** All words that were ever seen, with their numbers. */
  readonly lexicon: Lexicon
  /** Indexes of the words that have a digit. */
  readonly numeric: readonly number[]
  /** Indexes of the words before which something else stands than one blank; the number of words, if it stands at the end. */
  readonly gaps: readonly number[]
}

/** Letters and digits of folded text; anything beyond ASCII that folding left is a letter for our purpose. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 48 && unit <= 57) ||
  (unit >= 192 && !(unit >= 0x2000 && unit <= 0x2bff))

/** Whether a unit of written text is one of a word. */
const inWord = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isWordUnit(code < 0x2200 ? foldCode(code) : code) ? 1 : 0,
)

let lexicon = new Lexicon()

function currentLexicon(): Lexicon {
  if (lexicon.isFull || lexicon.entered !== vocabulary.size) lexicon = new Lexicon()
  return lexicon
}

const cache = new WeakMap<MatchText, WordIndex>()

/** The words of a text; read once for each text, and again when words are sought that nobody sought before. */
export function wordsOf(m: MatchText): WordIndex {
  let words = cache.get(m)
  if (!words || words.lexicon.entered !== vocabulary.size) {
    words = indexWords(m)
    cache.set(m, words)
  }
  return words
}

/** Room for the words of a text while they are counted; used again and again. */
let room = { starts: new Int32Array(0), ends: new Int32Array(0), forms: new Int32Array(0) }

function roomFor(words: number): typeof room {
  if (room.starts.length < words)
    room = { starts: new Int32Array(words), ends: new Int32Array(words), forms: new Int32Array(words) }
  return room
}

/** A text that is read again keeps the offsets and indexes of its words; only their numbers change. */
function indexWords({ text, folded }: MatchText): WordIndex {
  const words = currentLexicon()
  const { shapes } = words
  const { length } = text
  const { starts, ends, forms } = roomFor((length >> 1) + 1)
  const numeric: number[] = []
  const gaps: number[] = []
  let count = 0
  let before = -1
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at)
    if (inWord[code] === 0) continue
    const start = at
    if (start !== before + 1 || text.charCodeAt(before) !== 32) gaps.push(count)
    let hash = 0
    do {
      hash = nextHash(hash, code)
      code = ++at < length ? text.charCodeAt(at) : 0
    } while (inWord[code] === 1)
    const form = words.numberOf(text, folded, start, at, hash)
    if ((shapes[form]! & HAS_DIGIT) !== 0) numeric.push(count)
    starts[count] = start
    ends[count] = at
    forms[count] = form
    count += 1
    before = at
  }
  if (before < length) gaps.push(count)
  return {
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    forms: forms.slice(0, count),
    lexicon: words,
    numeric,
    gaps,
  }
}

/** How many of ascending offsets lie before a place: the first that does not. */
export function firstFrom(offsets: ArrayLike<number>, place: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < place) low = middle + 1
    else high = middle
  }
  return low
}
