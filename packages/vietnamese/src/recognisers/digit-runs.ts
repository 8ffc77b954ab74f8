import { digitWords } from '../data/digit-words.ts'
import type { MatchText } from '../match-text.ts'
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

const DIGIT = /[0-9]/g
const SAID =
  /(?<![a-z0-9])(?:khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)[ ,.-]{1,3}(?:khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi|le|linh)(?![a-z])/g
const ZERO_THEN_DIGIT = /(?<![a-z0-9])khong[ ,.-]{1,3}[0-9]/g
const SAID_THEN_DIGIT =
  /(?<![a-z0-9])(?:khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)[ ,.-]{1,3}[0-9](?![0-9])/g
const GAP = /[ .\-‐-―_*/|,()[\]~…·•:+]{1,4}/y
const TOKEN = /[0-9oli|]+/y
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
  const runs: DigitRun[] = []
  const streams = [DIGIT, SAID, SAID_THEN_DIGIT, ZERO_THEN_DIGIT].map((source) => new RegExp(source))
  const next = streams.map((stream) => stream.exec(m.folded)?.index ?? Infinity)
  let from = 0
  for (;;) {
    const start = Math.min(...next)
    if (start === Infinity) return runs
    const run = readRun(m, start, from)
    if (run.length > 0) runs.push(run)
    from = Math.max(start + 1, run.at(-1)?.end ?? 0)
    for (const [i, stream] of streams.entries()) {
      if ((next[i] ?? Infinity) >= from) continue
      stream.lastIndex = from
      next[i] = stream.exec(m.folded)?.index ?? Infinity
    }
  }
}

function readRun(m: MatchText, start: number, from: number): DigitGroup[] {
  const groups: DigitGroup[] = []
  let at = start
  let gap = ''
  const o = m.folded.slice(Math.max(from, start - 3), start)
  const letterZero = /(?:^|[^a-z0-9])(o[ .-]{1,2})$/.exec(o)?.[1]
  if (letterZero) {
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
    GAP.lastIndex = group.end
    gap = GAP.exec(m.folded)?.[0] ?? ''
    if (gap === '') return groups
    at = group.end + gap.length
    from = at
  }
}

function readToken({ folded }: MatchText, at: number, from: number, gap: string): DigitGroup | undefined {
  let start = at
  while (start > from && /[oli|]/.test(folded[start - 1] ?? '')) start--
  TOKEN.lastIndex = start
  const token = TOKEN.exec(folded)?.[0]
  if (token === undefined) return undefined
  let end = start + token.length
  if (isLetter(folded[start - 1])) start = at + Math.max(0, folded.slice(at, end).search(/[0-9]/))
  if (isLetter(folded[end])) while (end > start && !/[0-9]/.test(folded[end - 1] ?? '')) end--
  const written = folded.slice(start, end)
  if (
    !/[0-9]/.test(written) &&
    !(written.length === 1 && gap !== '' && /^[ .-]{1,2}[0-9]/.test(folded.slice(end, end + 3)))
  ) {
    return undefined
  }
  const digits = written.replace(/o/g, '0').replace(/[li|]/g, '1')
  return { start, end, digits, gap, written: digits === written ? 'digits' : 'letters' }
}

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
