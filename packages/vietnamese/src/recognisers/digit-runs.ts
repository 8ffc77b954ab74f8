import { digitWords } from '../data/digit-words.ts'
import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { wordsOf } from '../words/word-index.ts'
import { isLetter } from './context.ts'

/** Digits written together, or one digit said as a word. */
export interface DigitGroup {
  start: number
  end: number
  digits: string
  /** What stands between the group before and this one; empty for the first. */
  gap: string
  written: 'digits' | 'letters' | 'word'
}

/** Groups that follow each other with nothing but separators between: perhaps one number, perhaps several. */
export type DigitRun = readonly DigitGroup[]

const DIGIT_WORD = '(?:khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)'
const AFTER_WORD = '(?:khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi|le|linh)(?![a-z])|[0-9](?![0-9])'
/** Two digits of which one at least is said. */
const saidDigits = patternFinder(
  new RegExp(`(?<![a-z0-9])(?:${DIGIT_WORD}[ ,.-]{1,3}(?:${AFTER_WORD})|khong[ ,.-]{1,3}[0-9])`),
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
  if (!runs) {
    runs = findRuns(m)
    seen.set(m, runs)
  }
  return runs
}

function findRuns(m: MatchText): DigitRun[] {
  const { starts, ends, numeric } = wordsOf(m)
  const said = saidDigits(m)
  const runs: DigitRun[] = []
  let from = 0
  let nextSaid = 0
  const readFrom = (start: number): void => {
    const run = readRun(m, start, from)
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

function readRun(m: MatchText, start: number, from: number): DigitGroup[] {
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
    const group = readToken(m, at, from, gap) ?? readWord(m, at, gap, groups)
    if (!group) return groups
    groups.push(group)
    const end = gapEnd(m.folded, group.end)
    if (end === group.end) return groups
    gap = m.folded.slice(group.end, end)
    at = end
    from = at
  }
}

/** “O 912 …”: an o that stands alone before digits, with what parts it from them. */
function letterZeroBefore(folded: string, start: number, from: number): string | undefined {
  if (folded[start - 2] !== 'o' && folded[start - 3] !== 'o') return undefined
  return /(?:^|[^a-z0-9])(o[ .-]{1,2})$/.exec(folded.slice(Math.max(from, start - 3), start))?.[1]
}

/** Where up to four signs and blanks end that may stand between the groups of a number. */
function gapEnd(folded: string, from: number): number {
  let end = from
  while (end < from + 4 && end < folded.length && inGap(folded.charCodeAt(end))) end++
  return end
}

const GAP = new Set(Array.from(' .-‐‑‒–—―_*/|,()[]~…·•:+', (sign) => sign.charCodeAt(0)))
const inGap = (code: number): boolean => GAP.has(code)

function readToken({ folded }: MatchText, at: number, from: number, gap: string): DigitGroup | undefined {
  let start = at
  while (start > from && isLikeDigit(folded.charCodeAt(start - 1))) start--
  let end = at
  while (end < folded.length && (isDigit(folded.charCodeAt(end)) || isLikeDigit(folded.charCodeAt(end))))
    end++
  if (end === start) return undefined
  if (isLetter(folded[start - 1])) start = at + Math.max(0, folded.slice(at, end).search(/[0-9]/))
  if (isLetter(folded[end])) while (end > start && !isDigit(folded.charCodeAt(end - 1))) end--
  const written = folded.slice(start, end)
  if (/^[0-9]+$/.test(written)) return { start, end, digits: written, gap, written: 'digits' }
  if (
    !/[0-9]/.test(written) &&
    !(written.length === 1 && gap !== '' && /^[ .-]{1,2}[0-9]/.test(folded.slice(end, end + 3)))
  ) {
    return undefined
  }
  const digits = written.replace(/o/g, '0').replace(/[li|]/g, '1')
  return { start, end, digits, gap, written: 'letters' }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** o, l, i and | for 0 and 1. */
const isLikeDigit = (code: number): boolean => code === 111 || code === 108 || code === 105 || code === 124

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
  if (!known.place) return { start: at, end, digits: known.digit, gap, written: 'word' }
  const isTen = before.at(-1)?.written !== 'word' || written === 'mười'
  const follows = /^[ ]{1,2}(?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin)(?![a-z])/.test(
    folded.slice(end, end + 8),
  )
  return { start: at, end, digits: (isTen ? '1' : '') + (follows ? '' : '0'), gap, written: 'word' }
}
