import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { calledNumbers, isCalled } from './called-numbers.ts'
import { wordsBefore } from './context.ts'
import type { Recognised } from './recognised.ts'

const CUE =
  /(?<![a-z])(?:gplx|giay phep lai xe|bang lai(?: xe| may keo)?|bang a[12]|giay phep lai|gp lai xe|blx)(?![a-z])/
/** “hạng A1”, “cấp năm 2016”: digits that are not the number. */
const CLASS = /(?<![a-z0-9])(?:hang )?[a-f][1-4]?e?(?![a-z0-9])|(?<![a-z])nam (?:19|20)\d\d(?!\d)/g
/** Paper licences of before 2012: letters and six digits. */
const papers = patternFinder(/(?<=(?<![a-z0-9])([a-z]{1,2}[ -]?))[0-9]{6}(?![0-9a-z])/)

/**
 * Numbers of driving licences: 12 digits on the plastic card, one or two letters and six digits on old paper. Neither
 * has a check digit; both are found only after their name. Source: Thông tư 35/2024/TT-BGTVT and earlier card forms.
 *
 * @example findDrivingLicences(matchText('GPLX số 420123456789'))[0]?.value // '420123456789'
 */
export function findDrivingLicences(m: MatchText): Recognised[] {
  const found: Recognised[] = calledNumbers(m, CUE, [12], CLASS).map(({ range, digits }) => ({
    range,
    value: digits,
    valid: true,
    kind: 'card',
  }))
  for (const { 0: digits, 1: letters = '', index } of papers(m)) {
    const start = index - letters.length
    if (!isCalled(wordsBefore(m, start), CUE)) continue
    const value = letters.replace(/[ -]/g, '').toUpperCase() + digits
    found.push({ range: [start, index + digits.length], value, valid: true, kind: 'paper' })
  }
  return found.sort((a, b) => a.range[0] - b.range[0])
}
