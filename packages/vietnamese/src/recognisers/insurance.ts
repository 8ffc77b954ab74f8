import { insuredGroups } from '../data/insured-groups.ts'
import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { calledNumbers, isCalled } from './called-numbers.ts'
import { wordsBefore } from './context.ts'
import { digitRuns } from './digit-runs.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'

const CUE =
  /(?<![a-z])(?:bhxh|bhyt|bao hiem(?: xa hoi| y te| xh| yt)?|so so(?: bao hiem)?|the bao hiem)(?![a-z])/
/** Two letters, 1 digit (share), 2 digits (province), 10 digits (insurance number). */
const cardNumbers = patternFinder(
  /(?<=(?<![a-z0-9])([a-z]{2}[ .-]?))[1-5](?:[ .\-\u2010-\u2015]?[0-9oil]){12}(?![0-9a-z])/,
)
const LETTERS = /(?<![a-z0-9])([a-z]{2})[ ,.-]{0,3}$/
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
  const cards: Recognised[] = []
  for (const { 0: digits, 1: head = '', index } of cardNumbers(m)) {
    const start = index - head.length
    const plain = (head + digits).replace(/[^0-9a-z]/g, '').toUpperCase()
    const letters = plain.slice(0, 2)
    const value = letters + plain.slice(2).replace(/O/g, '0').replace(/[IL]/g, '1')
    const known = insuredGroups.has(letters)
    if (!known && !isCalled(wordsBefore(m, start), CUE)) continue
    cards.push({ range: [start, index + digits.length], value, valid: known || undefined, kind: 'health' })
  }
  return mergeRecognised(cards, [...saidCards(m)], social)
}

/** Cards whose digits are said, one by one or in part: two letters before a run of thirteen digits. */
function* saidCards(m: MatchText): Generator<Recognised> {
  for (const run of digitRuns(m)) {
    const start = run[0]!.start
    const letters = LETTERS.exec(m.folded.slice(Math.max(0, start - 6), start))
    if (letters === null || !insuredGroups.has(letters[1]!.toUpperCase())) continue
    // NĐ is a decree, not a group: letters with marks don't count.
    if (!/^[A-Za-z]{2}/.test(m.text.slice(start - letters[0].length))) continue
    let digits = ''
    for (const [at, group] of run.entries()) {
      if (at > 0 && !/^[ ,.\-\u2010-\u2015]{1,3}$/.test(group.gap)) break
      digits += group.digits
      if (digits.length > CARD_DIGITS || at > CARD_DIGITS) break
      if (digits.length < CARD_DIGITS || !/^[1-5]/.test(digits)) continue
      const range: Recognised['range'] = [start - letters[0].length, group.end]
      yield { range, value: letters[1]!.toUpperCase() + digits, valid: true, kind: 'health' }
    }
  }
}
