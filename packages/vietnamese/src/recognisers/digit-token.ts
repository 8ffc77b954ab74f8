import { digitWords } from '../data/digit-words.ts'
import type { MatchText } from '../match-text.ts'
import { isLetter } from './context.ts'

/** Digits written together, some perhaps by a letter drawn like them. */
export interface DigitToken {
  start: number
  end: number
  digits: string
  written: 'digits' | 'letters'
}

/** Letters for digits, by what they are drawn like. */
export type LetterDigits = ReadonlyMap<number, string>

const codes = (letters: Record<string, string>): LetterDigits =>
  new Map(Object.entries(letters).map(([letter, digit]) => [letter.charCodeAt(0), digit]))

/** o, l, i and | for 0 and 1: hardly anything else is written so within a number. */
export const usualLetters = codes({ o: '0', l: '1', i: '1', '|': '1' })
/** With b, s, z, g and q, of which plates and codes are full. */
export const allLetters = codes({ o: '0', l: '1', i: '1', '|': '1', z: '2', s: '5', b: '8', g: '9', q: '9' })

/**
 * The token of digits that holds the place `at`: “0912”, “O9l2”; between digits also “ooo”. Letters count only where the
 * whole token is digits and such letters.
 *
 * @param from no character before it is read
 * @param gap what parts the token from a number before it
 */
export function readToken(
  { folded }: MatchText,
  at: number,
  from: number,
  gap: string,
  letters: LetterDigits,
): DigitToken | undefined {
  const isPart = (place: number): boolean => {
    const code = folded.charCodeAt(place)
    return isDigit(code) || letters.has(code)
  }
  let start = at
  while (start > from && letters.has(folded.charCodeAt(start - 1))) start--
  let end = at
  // A bar for 1 is none between whole numbers: “042…|184…”.
  while (end < folded.length && isPart(end) && (end - start < 9 || folded[end] !== '|')) end++
  if (end === start) return undefined
  if (isLetter(folded[start - 1])) {
    const mixed = mixedToken(folded, wordStart(folded, start, from))
    if (mixed && mixed.end > at) return mixed
  }
  if (isLetter(folded[start - 1])) start = at + Math.max(0, folded.slice(at, end).search(/[0-9]/))
  if (isLetter(folded[end])) {
    const mixed = mixedToken(folded, start)
    if (mixed) return mixed
  }
  if (isLetter(folded[end])) while (end > start && !isDigit(folded.charCodeAt(end - 1))) end--
  const written = folded.slice(start, end)
  if (/^[0-9]+$/.test(written)) return { start, end, digits: written, written: 'digits' }
  const alone = /^([oli|])\1{0,4}$/.test(written)
  if (!/[0-9]/.test(written) && !(alone && gap !== '' && /^[ .-]{1,2}[0-9]/.test(folded.slice(end, end + 3))))
    return undefined
  let digits = ''
  for (const letter of written) digits += letters.get(letter.charCodeAt(0)) ?? letter
  return { start, end, digits, written: 'letters' }
}

const MIXED =
  /(?:[0-9]|zero|one|two|three|four|five|six|seven|eight|nine|khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin){1,20}(?![a-z0-9])/y
const PARTS = /[0-9]|[a-z]+?(?=[0-9]|$|zero|one|two|three|four|five|six|seven|eight|nine)/g

/** Where the word begins to which digits are glued; the place itself where a sign stands before that word (a-khong12). */
const wordStart = (folded: string, at: number, from: number): number => {
  let start = at
  while (start > from && at - start < 12 && isLetter(folded[start - 1])) start--
  return start === 0 || /[\s(:,]/.test(folded[start - 1]!) ? start : at
}

/** “33four7”: digits and words in one. */
function mixedToken(folded: string, start: number): DigitToken | undefined {
  MIXED.lastIndex = start
  const written = MIXED.exec(folded)?.[0]
  if (written === undefined || written.length < 5) return undefined
  let digits = ''
  for (const [part] of written.matchAll(PARTS)) digits += digitWords.get(part)?.digit ?? part
  return /^[0-9]+$/.test(digits)
    ? { start, end: start + written.length, digits, written: 'letters' }
    : undefined
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
