import { digitWords } from '../data/digit-words.ts'
import { letterNames } from '../data/letter-names.ts'
import type { MatchText } from '../match-text.ts'
import { wordsOf } from '../words/word-index.ts'
import { digitRuns } from './digit-runs.ts'
import { isDigit } from './digit-token.ts'

/** A civil plate as it was read: province, series and number, however they are set apart or said. */
export interface PlateSigns {
  range: [start: number, end: number]
  province: string
  /** Letters of the series, with the digit behind them where six digits follow. */
  series: string
  number: string
  /** Whether province and series are written together. */
  glued: boolean
}

const GAP = /[ .,\-_·*:‐-―]{0,3}/y
const TOKEN = /[a-z0-9|]{1,11}(?![a-z0-9|])/y
/** Letters for digits within the number. */
const LETTER_DIGITS: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: '1',
  '|': '1',
  b: '8',
  s: '5',
  z: '2',
}
/** Two letters that stand apart: an electric bike, a trailer, a project, a joint venture, one of an office. */
const PAIR = /^(?:md|mk|rm|ld|da|kt|hc|td|nn|ng|qt|cv|aa|ab|ac|ad|ae|af|ag)$/
const MOST_DIGITS = 6

/** Where two digits stand before a letter: what may be the beginning of a plate. */
export function plateStarts(m: MatchText): readonly number[] {
  const { starts, ends, numeric } = wordsOf(m)
  const { folded } = m
  const found: number[] = []
  for (const word of numeric) {
    const start = starts[word]!
    const length = ends[word]! - start
    if (!isDigit(folded.charCodeAt(start))) continue
    const second = isDigit(folded.charCodeAt(start + 1))
    if (second ? length === 2 || !isDigit(folded.charCodeAt(start + 2)) : length === 1) found.push(start)
  }
  for (const run of digitRuns(m)) {
    if (run.at(-1)!.written !== 'word') continue
    let first = run.length
    for (let digits = 0; first > 0 && digits < 2;) digits += run[--first]!.digits.length
    found.push(run[first]!.start)
  }
  return found
}

/**
 * Reads a plate from its first digit on: “38p1 678 9o”, “3 8 A A 1 2 3 4 5”, “ba tám xê một năm sáu bảy tám”.
 *
 * @param unmarked whether letters said without marks count (“xe” for xê)
 */
export function readPlate(m: MatchText, start: number, unmarked: boolean): PlateSigns | undefined {
  let province = ''
  let letters = ''
  let number = ''
  let glued = true
  let end = start
  for (let at = start; number.length < MOST_DIGITS;) {
    const token = tokenAt(m, at)
    if (token === undefined) break
    const read = signsOf(m, at, token, unmarked)
    if (read === undefined) break
    if (letters === '') {
      const split = /^([0-9]*)([a-z]{0,2})(.*)$/.exec(read)!
      province += split[1]!
      if (province.length > 2 || (province.length < 2 && split[2] !== '')) return undefined
      if (split[2] === '' && province.length === 2) glued = false
      letters = split[2]!
      // A bar for 1 before any letter: no plate, however it goes on.
      if (split[1] === '' && letters === '' && split[3] !== '') return undefined
      number = asDigits(split[3]!) ?? 'x'
    } else if (number === '' && letters.length === 1 && /^[a-z]$/.test(read)) {
      letters += read
    } else {
      const digits = asDigits(read)
      if (digits === undefined || number.length + digits.length > MOST_DIGITS) break
      number += digits
    }
    if (!/^[0-9]*$/.test(number)) return undefined
    end = at + token.length
    at = end + gapAt(m.folded, end)
  }
  if (letters === '' || number.length < 4) return undefined
  const split = number.length === MOST_DIGITS ? 1 : 0
  return {
    range: [start, end],
    province,
    series: letters + number.slice(0, split),
    number: number.slice(split),
    glued,
  }
}

function tokenAt({ folded }: MatchText, at: number): string | undefined {
  TOKEN.lastIndex = at
  return TOKEN.exec(folded)?.[0]
}

function gapAt(folded: string, at: number): number {
  GAP.lastIndex = at
  return GAP.exec(folded)![0].length
}

/** The signs of a token: a digit or a letter said is one; words are none. */
function signsOf({ text }: MatchText, at: number, token: string, unmarked: boolean): string | undefined {
  if (/[0-9]/.test(token)) return /[a-z]{3}/.test(token) ? undefined : token
  const written = text.slice(at, at + token.length).toLowerCase()
  const digit = digitWords.get(token)
  if (digit && (written === token || digit.marked.includes(written))) return digit.place ? '' : digit.digit
  if (token.length === 1) return token
  const name = letterNames.get(token)
  if (name && (name.marked.includes(written) || (unmarked && written === token))) return name.letter
  return token.length === 2 && (PAIR.test(token) || isCapital(text, at)) ? token : undefined
}

const isCapital = (text: string, at: number): boolean => /^[A-ZĐ]{2}/.test(text.slice(at, at + 2))

/** Digits, perhaps with letters for some of them; undefined for anything else. */
function asDigits(signs: string): string | undefined {
  let digits = ''
  for (const sign of signs) {
    const digit = isDigit(sign.charCodeAt(0)) ? sign : LETTER_DIGITS[sign]
    if (digit === undefined) return undefined
    digits += digit
  }
  return digits
}
