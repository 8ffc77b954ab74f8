import { insuredGroups } from '../data/insured-groups.ts'
import type { MatchText } from '../match-text.ts'
import { calledNumbers, isCalled, isJoint } from './called-numbers.ts'
import { isLetter, wordsBefore } from './context.ts'
import { longRuns } from './loose-runs.ts'
import type { DigitRun } from './digit-runs.ts'
import { lettersBefore } from './letters-before.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'

const CUE =
  /(?<![a-z])(?:bhxh|bhyt|bhtn|bh|bao hiem(?: xa hoi| y te| xh| yt)?|so so|so bh|vssid|the (?:bao hiem|bh|yt|kham)|that nghiep|tu tuat|luong huu|huu tri|om dau|thai san|chot so|(?:so|ma so|ma) (?:tuat|huu))(?![a-z])/
const CARD_DIGITS = 13

/**
 * Insurance numbers: the 15 characters of the health card anywhere, if the two letters are a group of insured people,
 * and the 10 digits of the social insurance number after its name. Kinds: 'health', 'social'.
 * Source: Quyết định 1351/QĐ-BHXH of 16/11/2015 (health card); Quyết định 346/QĐ-BHXH of 28/3/2019 (numbers).
 *
 * @example findInsuranceNumbers(matchText('thẻ DN 4 42 0123456789'))[0]?.value // 'DN4420123456789'
 */
export function findInsuranceNumbers(m: MatchText): Recognised[] {
  const social: Recognised[] = calledNumbers(m, CUE, [10]).map(({ range, digits }) => ({
    range,
    value: digits,
    valid: true,
    kind: 'social',
  }))
  return mergeRecognised([...cards(m)], social)
}

/** Two letters before thirteen digits: the first a share, then province and insurance number. */
function* cards(m: MatchText): Generator<Recognised> {
  for (const run of longRuns(m)) {
    const { start, written } = run[0]!
    const digits = cardDigits(run)
    if (digits === undefined || isLetter(m.folded[digits.end])) continue
    const before = lettersBefore(m, start, 2, written === 'word')
    if (before === undefined) continue
    const letters = before.letters.toUpperCase()
    const known = insuredGroups.has(letters)
    // NĐ is a decree, not a group.
    if (!before.said && /đ/i.test(m.text.slice(before.start, start))) continue
    if (!known && !isCalled(wordsBefore(m, before.start), CUE)) continue
    yield {
      range: [before.start, digits.end],
      value: letters + digits.digits,
      valid: known || undefined,
      kind: 'health',
    }
  }
}

/** Thirteen digits at the head of a run. */
function cardDigits(run: DigitRun): { digits: string; end: number } | undefined {
  let digits = ''
  for (const [at, group] of run.entries()) {
    if (at > 0 && !isJoint(run, at)) return undefined
    digits += group.digits
    if (digits.length === CARD_DIGITS) return /^[1-5]/.test(digits) ? { digits, end: group.end } : undefined
    if (digits.length > CARD_DIGITS) return undefined
  }
  return undefined
}
