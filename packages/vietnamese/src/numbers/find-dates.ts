import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { parseVietnameseDate } from './parse-date.ts'

const DATE = new RegExp(
  [
    String.raw`(?<![0-9/.,-])(?:ngay )?[0-9]{1,2} ?([/.-]) ?[0-9]{1,2} ?\1 ?[0-9]{4}(?![0-9]|[/-][0-9a-z])`,
    String.raw`(?<![0-9a-z])(?:ngay )?(?:(?:mong|mung) )?[0-9]{1,2},? thang (?:[0-9]{1,2}|gieng|chap|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: mot| hai)?),? nam [0-9]{4}(?![0-9])`,
    String.raw`(?<![0-9/.,-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9]|-)`,
  ].join('|'),
  'g',
)

/**
 * Calendar dates with a year. `value` is the ISO date; what has the shape but is no day of the calendar (31/4/2026) is
 * `valid: false`, with the text as value.
 *
 * @example findDates(matchText('từ ngày 05/9/2026'))[0]?.value // '2026-09-05'
 */
export function findDates(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  for (const { 0: written, index } of m.folded.matchAll(DATE)) {
    const date = parseVietnameseDate(written)
    const range: Recognised['range'] = [index, index + written.length]
    found.push({ range, value: date ?? m.text.slice(...range), valid: date !== undefined })
  }
  return found
}
