import type { MatchText } from '../match-text.ts'

/** A word as it is written. */
export interface Word {
  start: number
  end: number
  text: string
  /** Written in capitals throughout. */
  shouted: boolean
}

/** Whether a UTF-16 unit is a Vietnamese capital. */
export function isCapital(code: number): boolean {
  if (code < 0xc0) return code >= 65 && code <= 90
  if (code <= 0xde) return code !== 0xd7
  if (code < 0x1ea0)
    return (
      code === 0x102 || code === 0x110 || code === 0x128 || code === 0x168 || code === 0x1a0 || code === 0x1af
    )
  return code <= 0x1ef8 && code % 2 === 0
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

/** Capitalised words in a row, parted by single blanks. */
export function readChain(m: MatchText, start: number): Word[] {
  const chain: Word[] = []
  for (let at = start; chain.length < 12;) {
    if (!isCapital(m.text.charCodeAt(at))) return chain
    const word = readWord(m, at)
    if (!word) return chain
    chain.push(word)
    const gap = /^(?: {1,2}|\.? ?(?=[A-ZĐ]\.))/.exec(m.text.slice(word.end, word.end + 4))?.[0]
    if (!gap) return chain
    at = word.end + gap.length
  }
  return chain
}

/** Up to `most` words straight before a place, of the same phrase, nearest first. */
export function wordsBack({ text }: MatchText, start: number, most: number): string[] {
  const words: string[] = []
  let at = start
  while (words.length < most) {
    const from = at
    while (at > 0 && (text[at - 1] === ' ' || (words.length === 0 && OPENING.has(text[at - 1]!)))) at--
    if (from - at > 3) return words
    const end = at
    while (at > 0 && end - at < 24 && (isWordUnit(text.charCodeAt(at - 1)) || text[at - 1] === '/')) at--
    if (at === end) return words
    words.push(text.slice(at, end))
  }
  return words
}

const OPENING: ReadonlySet<string> = new Set([':', '"', '“', '(', '\t', '—', '–'])

const MARKED = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i

export const isUnmarked = (text: string): boolean => !MARKED.test(text)
