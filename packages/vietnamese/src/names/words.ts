import type { MatchText } from '../match-text.ts'
import { isCapital } from '../words/capitals.ts'
import { CAPITALISED, HAS_DIGIT, SHOUTED } from '../words/lexicon.ts'
import type { WordIndex } from '../words/word-index.ts'

/** A word as it is written. */
export interface Word {
  start: number
  end: number
  text: string
  /** Written in capitals throughout. */
  shouted: boolean
}

/** Whether a UTF-16 unit is a letter or digit; exact for Vietnamese. */
export const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code < 0x2000)

export function readWord({ text }: MatchText, start: number): Word | undefined {
  let end = start
  while (end < text.length && isLetterUnit(text.charCodeAt(end))) {
    end++
    if ((text[end] === "'" || text[end] === '’') && isLetterUnit(text.charCodeAt(end + 1))) end++
  }
  if (end === start) return undefined
  const word = text.slice(start, end)
  const shouted = end - start > 1 && isCapital(text.charCodeAt(start + 1)) && word === word.toUpperCase()
  return { start, end, text: word, shouted }
}

const isLetterUnit = (code: number): boolean => isWordUnit(code) && !(code >= 48 && code <= 57)

/** Capitalised words in a row, parted by single blanks, from a word of the index on. */
export function readChain(m: MatchText, { starts, ends, forms, lexicon }: WordIndex, place: number): Word[] {
  const chain: Word[] = []
  for (let at = place; chain.length < 12; at++) {
    const shape = lexicon.shapes[forms[at]!]!
    if ((shape & CAPITALISED) === 0) return chain
    const [start, end] = [starts[at]!, ends[at]!]
    const next = m.text.charCodeAt(end)
    const whole = (shape & HAS_DIGIT) === 0 && next !== APOSTROPHE && next !== CURLY
    const word = whole
      ? { start, end, text: lexicon.written[forms[at]!]!, shouted: (shape & SHOUTED) !== 0 }
      : readWord(m, start)
    if (!word) return chain
    chain.push(word)
    const after = gapEnd(m.text, word.end)
    while (at + 1 < forms.length && starts[at + 1]! < after) at++
    if (after === word.end || starts[at + 1] !== after) return chain
  }
  return chain
}

const APOSTROPHE = 39
const CURLY = 0x2019

/** Where the blank behind a word of a row ends; the word's end where the row does. */
function gapEnd(text: string, end: number): number {
  const code = text.charCodeAt(end)
  if (code === 32) return text.charCodeAt(end + 1) === 32 ? end + 2 : end + 1
  return code === 46 ? end + (/^\. ?(?=[A-ZĐ]\.)/.exec(text.slice(end, end + 4))?.[0].length ?? 0) : end
}

/** Up to `most` words straight before a place, of the same phrase, nearest first. */
export function wordsBack({ text }: MatchText, start: number, most: number): string[] {
  const words: string[] = []
  let at = start
  while (words.length < most) {
    const from = at
    for (; at > 0; at--) {
      const code = text.charCodeAt(at - 1)
      if (code !== BLANK && (words.length > 0 || !OPENING.has(code))) break
    }
    if (from - at > 3) return words
    const end = at
    for (; at > 0 && end - at < 24; at--) {
      const code = text.charCodeAt(at - 1)
      if (!isWordUnit(code) && code !== STROKE) break
    }
    if (at === end) return words
    words.push(text.slice(at, end))
  }
  return words
}

const BLANK = 32
const STROKE = 47
const OPENING: ReadonlySet<number> = new Set(Array.from(':"“(\t—–', (sign) => sign.charCodeAt(0)))

const MARKED = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i

export const isUnmarked = (text: string): boolean => !MARKED.test(text)
