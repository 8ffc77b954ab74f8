import type { MatchText } from '../match-text.ts'

/** A word as it is written. */
export interface Word {
  start: number
  end: number
  text: string
  /** Written in capitals throughout. */
  shouted: boolean
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy
const BACK = /([\p{L}\p{M}/]+)[ \t]*[:"“(]?[ \t]*$/u

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
  WORD.lastIndex = start
  const found = WORD.exec(text)?.[0]
  if (found === undefined) return undefined
  return {
    start,
    end: start + found.length,
    text: found,
    shouted: found.length > 1 && found === found.toUpperCase(),
  }
}

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
  let near = text.slice(Math.max(0, start - 60), start)
  while (words.length < most) {
    const found = BACK.exec(near)
    if (!found?.[1]) return words
    words.push(found[1])
    near = near.slice(0, found.index)
    if (/[.,;!?)\n-]\s*$/.test(near)) return words
  }
  return words
}

const MARKED = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i

export const isUnmarked = (text: string): boolean => !MARKED.test(text)
