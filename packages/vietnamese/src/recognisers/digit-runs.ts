import { digitWords } from '../data/digit-words.ts'
import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { wordsOf } from '../words/word-index.ts'
import { isLetter } from './context.ts'
import { isDigit, readToken, usualLetters } from './digit-token.ts'
import type { LetterDigits } from './digit-token.ts'

/** Digits written together, or one digit said as a word. */
export interface DigitGroup {
  start: number
  end: number
  digits: string
  /** What stands between the group before and this one; empty for the first. */
  gap: string
  written: 'digits' | 'letters' | 'word'
  /** Of a word: whether it bears its marks, lacks them (“tam”, perhaps tạm), or has none (“hai”). */
  marks?: 'marked' | 'bare'
}

/** Groups that follow each other with nothing but separators between: perhaps one number, perhaps several. */
export type DigitRun = readonly DigitGroup[]

const ENGLISH = 'zero|one|two|three|four|five|six|seven|eight|nine'
const FIRST_WORDS = `khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|${ENGLISH}`
const AFTER_WORD = `(?:${FIRST_WORDS}|muoi|le|linh)(?![a-z])|[0-9](?![0-9])`
/** Two digits of which one at least is said. */
const saidDigits = patternFinder(
  new RegExp(
    `(?<![a-z0-9])(?:(?:${FIRST_WORDS})[ ,.-]{1,3}(?:${AFTER_WORD})|(?:khong|${ENGLISH})[ ,.-]{1,3}[0-9])`,
  ),
  { every: true },
)
const WORD = /[a-z]{2,5}/y

const seen = new WeakMap<MatchText, readonly DigitRun[]>()

/**
 * All runs of digits in a text, also with letters for digits (O9l2) and with digits in words, marked or not. Found
 * once for each text, by jumping from digit to digit.
 */
export function digitRuns(m: MatchText): readonly DigitRun[] {
  let runs = seen.get(m)
  if (!runs) seen.set(m, (runs = findRuns(m)))
  return runs
}

function findRuns(m: MatchText): DigitRun[] {
  const { starts, ends, numeric } = wordsOf(m)
  const said = saidDigits(m)
  const runs: DigitRun[] = []
  let from = 0
  let nextSaid = 0
  const readFrom = (start: number): void => {
    const run = readRun(m, start, from, usualLetters)
    if (run.length > 0) runs.push(run)
    from = Math.max(start + 1, run.at(-1)?.end ?? 0)
  }
  const readSaid = (before: number): void => {
    for (let index; (index = said[nextSaid]?.index ?? before) < before; nextSaid++)
      if (index >= from) readFrom(index)
  }
  for (const word of numeric) {
    readSaid(starts[word]!)
    const end = ends[word]!
    for (let at = Math.max(from, starts[word]!); at < end; at = Math.max(at + 1, from))
      if (isDigit(m.folded.charCodeAt(at))) readFrom(at)
  }
  readSaid(m.folded.length)
  return runs
}

/** The run that begins at `start`; empty where there is none. */
export function readRun(m: MatchText, start: number, from: number, letters: LetterDigits): DigitGroup[] {
  const groups: DigitGroup[] = []
  let at = start
  let gap = ''
  const letterZero = letterZeroBefore(m.folded, start, from)
  if (letterZero !== undefined) {
    groups.push({
      start: start - letterZero.length,
      end: start - letterZero.length + 1,
      digits: '0',
      gap,
      written: 'letters',
    })
    gap = letterZero.slice(1)
  }
  for (;;) {
    const token = readToken(m, at, from, gap, letters)
    const group = token ? { ...token, gap } : readWord(m, at, gap, groups)
    if (!group || (groups.length > 0 && hasUnit(m.folded, group.end))) return groups
    groups.push(group)
    const end = gapEnd(m.folded, group.end)
    // “three45”: a word may stand right before digits.
    if (end === group.end && !(group.written === 'word' && isDigit(m.folded.charCodeAt(end)))) return groups
    // “không chín chấm ba bốn”, “0421, tiếp theo 5800”: said between digits, such a word is but a sign.
    SAID_GAP.lastIndex = end
    at = SAID_GAP.test(m.folded) ? SAID_GAP.lastIndex : end
    gap = at > end ? ' ' : m.folded.slice(group.end, end)
    from = at
  }
}

const SAID_GAP =
  /(?:cham|phay|gach(?: ngang)?|roi|tiep(?: theo)?|duoi)[ ,:.]{1,2}(?=[0-9]|(?:khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)(?![a-z]))/y

/** “… 678 100k”: what is glued to its unit belongs to no number before it. */
const UNIT = /^(?:k|tr|trieu|d|dong|vnd|ng|nghin|ty|kg|g|l|m|km|h|p|con|cai)(?![a-z])/

const hasUnit = (folded: string, at: number): boolean => {
  const code = folded.charCodeAt(at)
  return code >= 97 && code <= 122 && UNIT.test(folded.slice(at, at + 6))
}

/** “O 912 …”: an o that stands alone before digits, with what parts it from them. */
function letterZeroBefore(folded: string, start: number, from: number): string | undefined {
  if (folded[start - 2] !== 'o' && folded[start - 3] !== 'o') return undefined
  return /(?:^|[^a-z0-9])(o[ .-]{1,2})$/.exec(folded.slice(Math.max(from, start - 3), start))?.[1]
}

/** Where up to four signs and blanks end that may stand between the groups of a number. */
export function gapEnd(folded: string, from: number): number {
  let end = from
  while (end < from + 4 && end < folded.length && inGap(folded.charCodeAt(end))) end++
  return end
}

const GAP = new Set(Array.from(` .-‐‑‒–—―_*/|,()[]~…·•:+'’"#=^`, (sign) => sign.charCodeAt(0)))
/** Signs, and pictures: “0912 🔥 345”. */
const inGap = (code: number): boolean => GAP.has(code) || (code >= 0x2190 && code < 0x2c00) || isHalf(code)
/** Half of a character beyond the first plane: of a picture. */
const isHalf = (code: number): boolean => code >= 0xd800 && code < 0xe000

function readWord(
  { folded, text }: MatchText,
  at: number,
  gap: string,
  before: DigitGroup[],
): DigitGroup | undefined {
  WORD.lastIndex = at
  const word = WORD.exec(folded)?.[0]
  if (word === undefined || isLetter(folded[at - 1]) || isLetter(folded[at + word.length])) return undefined
  const known = digitWords.get(word)
  const end = at + word.length
  const written = text.slice(at, end).toLowerCase()
  if (!known || (written !== word && !known.marked.includes(written))) return undefined
  if (word === 'nam' && /^[ ]{1,2}(?:19|20)\d\d(?!\d)/.test(folded.slice(end, end + 8))) return undefined
  const said = { start: at, end, gap, written: 'word' as const, ...marksOf(word, written, known.marked) }
  if (!known.place) return { ...said, digits: known.digit }
  const isTen = word === 'muoi' && (before.at(-1)?.written !== 'word' || written === 'mười')
  const follows = /^[ ]{1,2}(?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|muoi|linh|le)(?![a-z])/.test(
    folded.slice(end, end + 8),
  )
  return { ...said, digits: (isTen ? '1' : '') + (follows ? '' : known.digit) }
}

const marksOf = (folded: string, written: string, marked: readonly string[]): Pick<DigitGroup, 'marks'> =>
  written !== folded ? { marks: 'marked' } : marked.includes(folded) ? {} : { marks: 'bare' }
