import { periodsDue, addDays, periodOf, type Period, type ReportingCalendar } from '@binhyen/model'

/** Longer than any calendar leaves between the units' deadline and the commune's own. */
const LONGEST_GAP = 62

/**
 * The periods whose window is over and whose report the commune still has time to send: the ones to write now. A month
 * comes before the half-year or the year that ends with it.
 * @example dueNow('2026-11-12', calendar).map(({ id }) => id) // ['2026-11']
 */
export function dueNow(today: string, calendar: ReportingCalendar): Period[] {
  return periodsDue(addDays(today, -LONGEST_GAP), addDays(today, LONGEST_GAP), calendar).filter(
    ({ last, communeDueBefore }) => last < today && today < communeDueBefore,
  )
}

/**
 * The period to begin with: the one that is due now, else the last month that is over; of what the register holds,
 * where it holds anything.
 * @param held ids of the periods that the register holds something of, newest first
 */
export function defaultPeriod(today: string, calendar: ReportingCalendar, held: readonly string[]): Period {
  const due = dueNow(today, calendar).find(({ id }) => held.length === 0 || held.includes(id))
  if (due) return due
  const over = held
    .map((id) => periodOf(id, calendar))
    .find(({ kind, last }) => kind === 'month' && last < today)
  return over ?? lastMonthOver(today, calendar)
}

function lastMonthOver(today: string, calendar: ReportingCalendar): Period {
  const months = periodsDue(addDays(today, -LONGEST_GAP), addDays(today, LONGEST_GAP), calendar)
  return (
    months.findLast(({ kind, last }) => kind === 'month' && last < today) ??
    periodOf(today.slice(0, 7), calendar)
  )
}
