import type { MatchText } from '../match-text.ts'
import { isCalled, isJoint } from './called-numbers.ts'
import { isLetter, wordsBefore } from './context.ts'
import { longRuns } from './loose-runs.ts'
import type { DigitRun } from './digit-runs.ts'
import { lettersBefore } from './letters-before.ts'
import type { LettersBefore } from './letters-before.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'
import { isThing } from './standing-numbers.ts'

const CUE =
  /(?<![a-z])(?:ho ?chieu|h\/?chieu|hc|pp|pport|pass ?port|pass(?! ?word|:)|visa|quoc tich|thi thuc)(?![a-z])/
/** “hochieuC9900112”, “hcC1234567”: the name glued to the number. */
const GLUED = /(?:^|[^a-z])(?:sohochieu|hochieu|hchieu|passport|sohc|hc|pp)$/
const PAPERS = /(?<![a-z])(?:cmnd|cmt|cccd|cc|can cuoc|chung minh|bang lai|gplx|bhyt)(?![a-z])/
/** Letters of Vietnamese books: ordinary, official, diplomatic; others are foreign or no passports. */
const VIETNAMESE = /^[bcnkpe]$/

/**
 * Passport numbers: one letter and seven digits (books until 2022) or eight (since), in any writing. After “hộ chiếu” or
 * “passport” also foreign ones, of one or two letters; without it only what is written as in the book (C1234567, n6789O13)
 * or said letter by letter. Source: Thông tư 31/2023/TT-BCA (forms of passports).
 *
 * @example findPassports(matchText('hộ chiếu số C1234567'))[0]?.value // 'C1234567'
 */
export function findPassports(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  for (const run of longRuns(m)) {
    const passport = passportFrom(m, run, found.at(-1))
    if (passport) found.push(passport)
  }
  return mergeRecognised(found)
}

function passportFrom(m: MatchText, run: DigitRun, before: Recognised | undefined): Recognised | undefined {
  const head = run[0]!
  if (!isLetterOrSign(m.folded[head.start - 1])) return undefined
  const isCalledAt = (start: number): boolean => {
    const near = before ? m.folded.slice(before.range[1], Math.max(before.range[1], start)) : undefined
    return (
      GLUED.test(m.folded.slice(Math.max(0, start - 12), start)) ||
      isCalled(wordsBefore(m, start), CUE) ||
      (near !== undefined && near.length < 30 && /^ ?(?:,|\+|&|\/|va|voi|hoac)/.test(near))
    )
  }
  const one = readWith(m, run, 1, head.written === 'word')
  if (
    one &&
    (looksLikeOne(m, one) || amongPapers(m, one)
      ? !isThing(wordsBefore(m, one.start, 44))
      : isCalledAt(one.start))
  )
    return recognised(one)
  const foreign = readWith(m, run, 1, true) ?? readWith(m, run, 2, false)
  return foreign && isCalledAt(foreign.start) ? recognised(foreign) : undefined
}

interface Read extends LettersBefore {
  digits: string
  /** Where the digits begin, and where the number ends. */
  from: number
  end: number
}

const recognised = ({ start, end, letters, digits }: Read): Recognised => ({
  range: [start, end],
  value: letters.toUpperCase() + digits,
  valid: true,
})

const isLetterOrSign = (unit: string | undefined): boolean => isLetter(unit) || /[ .\-_‐-―:]/.test(unit ?? '')

/** Written as in the book, or said letter by letter. */
function looksLikeOne(m: MatchText, { start, from, letters, said }: Read): boolean {
  if (said) return true
  if (!VIETNAMESE.test(letters)) return false
  return from === start + 1 || (from === start + 2 && m.text[start] !== m.folded[start])
}

/** A letter that stands apart, in small, is one where other papers are listed: “cmnd …, n 56 78 012”. */
const amongPapers = (m: MatchText, { start, letters }: Read): boolean =>
  VIETNAMESE.test(letters) && PAPERS.test(wordsBefore(m, start, 70))

/** So many letters, then seven or eight digits; foreign numbers (two letters) have six to nine. */
function readWith(m: MatchText, run: DigitRun, count: number, unmarked: boolean): Read | undefined {
  const from = run[0]!.start
  const number = numberOf(run, count === 1 ? [7, 8] : [6, 7, 8, 9])
  if (number === undefined || isLetter(m.folded[number.end])) return undefined
  const letters = lettersBefore(m, from, count, unmarked)
  return letters && { ...letters, ...number, from }
}

function numberOf(run: DigitRun, lengths: readonly number[]): { digits: string; end: number } | undefined {
  let digits = ''
  let found: { digits: string; end: number } | undefined
  for (const [at, group] of run.entries()) {
    if (at > 0 && !isJoint(run, at)) break
    // A whole number is not followed by more than its last digit, where that stands apart.
    if (found && group.digits.length > 1 && run[at - 1]!.digits.length > 1) break
    digits += group.digits
    if (digits.length > lengths.at(-1)!) return found && run[at - 1]!.digits.length > 1 ? found : undefined
    if (lengths.includes(digits.length)) found = { digits, end: group.end }
  }
  return found
}
