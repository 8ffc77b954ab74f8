import type { MatchText } from '../match-text.ts'
import { isLetter, wordsAfter, wordsBefore } from './context.ts'
import { longRuns } from './loose-runs.ts'
import type { DigitGroup, DigitRun } from './digit-runs.ts'
import { mergeRecognised } from './merge.ts'

/** A number of digits that the words before it name. */
export interface CalledNumber {
  range: [start: number, end: number]
  digits: string
  /** The folded words before it. */
  before: string
}

/** A number begins with its run, but for a stray digit word or two before it: “năm”, “ba”. */
const LATEST_START = 4

/** Whether a group goes on with the number before it; between said digits a comma may stand. */
export function isJoint(run: DigitRun, at: number): boolean {
  const { gap, written } = run[at]!
  if (gap === ' ' || gap === '.' || gap === '-') return true
  if (gap === '/') return false
  if (written === 'word' && /^[ ,.\-_‐-―]{1,3}$/.test(gap))
    return !gap.includes(',') || run[at - 1]!.digits.length === 1
  return JOINT.test(gap) && !gap.includes('**')
}

const JOINT = /^[ .\-_‐-―~·•*'’#=^\u2190-\u2bff\ud800-\udfff]{0,4}$/

/** “A1”, “B2”: the class of a licence, whose digit is no part of the number behind it. */
export const isClass = (m: MatchText, { start, digits, written }: DigitGroup): boolean =>
  digits.length === 1 &&
  written !== 'word' &&
  /(?:^|[^a-z0-9])[a-f]$/.test(m.folded.slice(Math.max(0, start - 2), start))

/**
 * Numbers right after the word that says what they are, however their digits are written and grouped, and numbers as
 * long that follow them in a list.
 *
 * @param cue matched against the folded words before; no other digits may stand between, and at most 64 characters
 * @param lengths the numbers of digits that count
 * @param passed digits that may stand between cue and number: a licence's class, a year; with flag g
 */
export function calledNumbers(
  m: MatchText,
  cue: RegExp,
  lengths: readonly number[],
  passed?: RegExp,
): CalledNumber[] {
  const found: CalledNumber[] = []
  const least = Math.min(...lengths)
  for (const run of longRuns(m)) {
    if (run.length === 1 ? !lengths.includes(run[0]!.digits.length) : digitsOf(run) < least) continue
    for (let first = 0; first < run.length; first++) {
      if (!mayBegin(m, run, first, found.at(-1))) continue
      const last = lastGroup(run, first, lengths, least)
      if (last === undefined) continue
      const range: CalledNumber['range'] = [run[first]!.start, run[last]!.end]
      if (isAmount(m, range)) continue
      const digits = run
        .slice(first, last + 1)
        .map((group) => group.digits)
        .join('')
      const words = wordsBefore(m, range[0], 70)
      const before = passed ? words.replace(passed, ' ') : words
      // “stk0123456789vcb” is all in one; else a letter makes a number part of a code.
      if (isLetter(before.at(-1)) ? !isGluedCue(before, cue) : isLetter(m.folded[range[1]])) continue
      if (!isCalled(before, cue) && !isSibling(m, found.at(-1), range[0], digits)) continue
      found.push({ range, digits, before })
      first = last
    }
  }
  return mergeRecognised(found)
}

/** “nộp thuế 1.002.334.880 đồng” */
const isAmount = (m: MatchText, [start, end]: CalledNumber['range']): boolean =>
  /^[0-9]{1,3}(?:[. ][0-9]{3})+$/.test(m.folded.slice(start, end)) &&
  /^ ?(?:dong|d|vnd)(?![a-z])/.test(wordsAfter(m, end, 8))

/** “stk0123 …”: the word glued to a number is its name; else it is part of a code (FT2632012345). */
function isGluedCue(before: string, cue: RegExp): boolean {
  const word = /[a-z]+$/.exec(before)?.[0] ?? ''
  return word.length > 1 && cue.test(word)
}

/** At the head of its run; after a stray digit word, as other digits would stand between cue and number; or in a list. */
function mayBegin(m: MatchText, run: DigitRun, first: number, named: CalledNumber | undefined): boolean {
  const before = run[first - 1]
  if (before === undefined) return true
  if (named?.range[1] === before.end || !isJoint(run, first) || isClass(m, before)) return true
  return first < LATEST_START && before.written === 'word' && isStray(before, run[first]!)
}

/** A word that only sounds like a digit: before digits, or without marks before words that have them (“tam bốn hai”). */
export const isStray = (word: DigitGroup, next: DigitGroup): boolean =>
  next.written === 'word' ? word.marks === 'bare' && next.marks === 'marked' : next.digits.length > 1

/** “chị Thu 8345678915, anh Công 8456789120”: a number as long as the one named before, soon after it. */
function isSibling(m: MatchText, named: CalledNumber | undefined, start: number, digits: string): boolean {
  if (named === undefined || named.digits.length !== digits.length) return false
  // Numbers with letters for digits are read last: the one named before may stand behind.
  if (start < named.range[1] || start - named.range[1] > 60) return false
  const between = m.folded.slice(named.range[1], start)
  return !/[.!?;]\s|\n/.test(between) && !OTHER.test(between)
}

function digitsOf(run: DigitRun): number {
  let digits = 0
  for (const group of run) digits += group.digits.length
  return digits
}

/** The last group of a number: of the first group alone where that is long enough, else of as many as make a length. */
function lastGroup(
  run: DigitRun,
  first: number,
  lengths: readonly number[],
  least: number,
): number | undefined {
  let length = 0
  let best: number | undefined
  for (let at = first; at < run.length && at < first + 20; at++) {
    const group = run[at]!
    if (at > first && !isJoint(run, at)) break
    length += group.digits.length
    if (lengths.includes(length) && !/^[.-]$/.test(run[at + 1]?.gap ?? '')) {
      best = at
      if (at === first && length >= Math.max(8, least)) break
    }
  }
  return best !== undefined && goesOn(run, best) ? undefined : best
}

/** Digits one by one don't stop in the middle: what follows in the same way belongs to the number. */
function goesOn(run: DigitRun, last: number): boolean {
  const group = run[last]!
  const next = run[last + 1]
  if (next === undefined || group.digits.length > 1 || next.digits.length > 1) return false
  return isJoint(run, last + 1)
}

/** Names of other numbers: “CMND mất, điện thoại 0912 …” is a telephone number. */
const OTHER =
  /(?<![a-z])(?:dien thoai|sdt|dt|hotline|tong dai|goi|zalo|lien he|can cuoc|cccd|cmnd|dinh danh|mst|ma so thue|gplx|bhxh|bhyt|stk|ho so|quyet dinh|cong van)(?![a-z])/

/** Whether a cue stands before, with words but no number and no other number's name between. */
export function isCalled(before: string, cue: RegExp): boolean {
  const near = wordsWithoutNumber(before)
  const match = cue.exec(near)
  if (match === null) return false
  const rest = near.slice(match.index + match[0].length)
  return !OTHER.test(rest) || cue.test(rest)
}

let last = { before: '', near: '' }

/** The end of the words before, back to the last number but for a digit glued to a word; many recognisers ask in a row. */
function wordsWithoutNumber(before: string): string {
  if (last.before === before) return last.near
  let from = before.length
  while (from > 0 && before.length - from < 64 && !isOfNumber(before, from - 1)) from--
  last = { before, near: before.slice(from) }
  return last.near
}

/** A digit of a number; not one glued to a word (A1), nor a count of one or two digits that stands alone (CMND 9 số). */
function isOfNumber(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at))) return false
  const two = isDigit(text.charCodeAt(at - 1))
  if (isDigit(text.charCodeAt(at + 1)) || (two && isDigit(text.charCodeAt(at - 2)))) return true
  const before = text.charCodeAt(two ? at - 2 : at - 1)
  if (isSmall(before)) return two
  return before !== BLANK || !/^ [a-z]/.test(text.slice(at + 1, at + 3))
}

const BLANK = 32
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSmall = (code: number): boolean => code >= 97 && code <= 122
