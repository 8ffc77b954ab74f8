import { citizenProvinces } from '../data/citizen-provinces.ts'
import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { calledNumbers, isCalled } from './called-numbers.ts'
import { hasStructure } from './citizen-id.ts'
import { wordsBefore } from './context.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'
import { standingNumbers } from './standing-numbers.ts'

const CUE =
  /(?<![a-z])(?:gplx|gp ?lx|g\.p\.l\.x|giay phep lai(?: xe)?|gp lai(?: xe)?|blx|bang(?! tin)|hang|lai xe)(?![a-z])/
/** Of old paper licences, whose number is short: a licence has to be named. */
const PAPER_CUE =
  /(?<![a-z])(?:gplx|giay phep lai(?: xe)?|gp lai xe|blx|bang (?:lai|cu|giay|[a-f][1-4]?e?)(?: xe| may keo)?)(?![a-z])/
/** “hạng A1”, “cấp năm 2016”: digits that are not the number. */
const CLASS = /(?<![a-z0-9])[a-f][1-4]?e?(?![a-z0-9])|(?<![a-z])nam (?:19|20)\d\d(?!\d)/g
/** Province as in a citizen's number, sex and century, year of the examination since 1995. */
const CARD = new RegExp(
  `^(?:${[...citizenProvinces].map((code) => code.slice(1)).join('|')})[0-3](?:9[5-9]|[0-4]\\d)`,
)
/** Paper licences of before 2012: letters and six digits. */
const papers = patternFinder(/(?<=(?<![a-z0-9])([a-z]{1,2}[ -]?))[0-9]{6}(?![0-9a-z])/)

/**
 * Numbers of driving licences: 12 digits on the plastic card, one or two letters and six digits on old paper. Neither
 * has a check digit: both are found after their name, and a card's also by its structure (`valid` undefined).
 * Source: Thông tư 35/2024/TT-BGTVT and earlier card forms.
 *
 * @example findDrivingLicences(matchText('GPLX số 420123456789'))[0]?.value // '420123456789'
 */
export function findDrivingLicences(m: MatchText): Recognised[] {
  const called: Recognised[] = calledNumbers(m, CUE, [12], CLASS).map(({ range, digits }) => ({
    range,
    value: digits,
    valid: true,
    kind: 'card',
  }))
  const standing: Recognised[] = standingNumbers(m)
    .filter(({ digits }) => digits.length === 12 && CARD.test(digits) && !hasStructure(digits))
    .map(({ range, digits }) => ({ range, value: digits, valid: undefined, kind: 'card' }))
  return mergeRecognised(called, [...paperLicences(m)], standing)
}

function* paperLicences(m: MatchText): Generator<Recognised> {
  for (const { 0: digits, 1: letters = '', index } of papers(m)) {
    const start = index - letters.length
    if (!isCalled(wordsBefore(m, start).replace(CLASS, ' '), PAPER_CUE)) continue
    const value = letters.replace(/[ -]/g, '').toUpperCase() + digits
    yield { range: [start, index + digits.length], value, valid: true, kind: 'paper' }
  }
}
