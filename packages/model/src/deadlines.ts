import { reportingCalendars, type ReportingCalendar } from './calendar.ts'
import type { Dataset } from './dataset.ts'
import { addDays, dayNumber, type DateString } from './dates.ts'
import { lastWorkingDayBefore } from './holidays.ts'
import { periodsDue, type Period } from './period.ts'
import { isActive, mustReport, type Unit } from './unit.ts'

/** One report that is due: a period's, from the units to the commune or from the commune upwards. */
export interface Deadline {
  /** The period that is reported on. */
  period: Period
  /** Who owes the report. */
  from: 'unit' | 'commune'
  /** The report is in time on any day before this one. */
  dueBefore: DateString
  /** The last working day before: the day by which an office can still hand it in. */
  lastWorkingDay: DateString
  /** Days left, the last calendar day of grace not counted: 0 on that day, negative once it is late. */
  daysLeft: number
  /** Whether the day before `dueBefore` is a weekend or a holiday, so that the last working day comes earlier. */
  endsOnDayOff: boolean
}

/** A period can be due upwards this long after its units' reports are. */
const LONGEST_GAP = 60

/**
 * The deadlines of every period that still has one to come between two days, in the order of the periods, the units'
 * before the commune's.
 *
 * @example deadlinesBetween('2026-11-09', '2026-12-10')[1]?.lastWorkingDay // '2026-11-13', the 14th is a Saturday
 */
export function deadlinesBetween(
  from: DateString,
  until: DateString,
  calendar: ReportingCalendar = reportingCalendars.plan,
): Deadline[] {
  return periodsDue(addDays(from, -LONGEST_GAP), until, calendar)
    .filter((period) => period.communeDueBefore > from)
    .flatMap((period) => [
      deadline(period, 'unit', period.unitDueBefore, from),
      deadline(period, 'commune', period.communeDueBefore, from),
    ])
}

function deadline(
  period: Period,
  from: Deadline['from'],
  dueBefore: DateString,
  today: DateString,
): Deadline {
  const lastWorkingDay = lastWorkingDayBefore(dueBefore)
  return {
    period,
    from,
    dueBefore,
    lastWorkingDay,
    daysLeft: dayNumber(dueBefore) - dayNumber(today) - 1,
    endsOnDayOff: lastWorkingDay !== addDays(dueBefore, -1),
  }
}

const NAMES = { month: 'Tháng', 'half-year': '6 tháng đầu năm', year: 'Năm' } as const

/** What people call a period. @example periodName(periodOf('2026-11')) // 'Tháng 11/2026' */
export const periodName = (period: Period): string =>
  period.kind === 'month'
    ? `${NAMES.month} ${period.month}/${period.year}`
    : `${NAMES[period.kind]} ${period.year}`

/** Who did not report, or too late, for one month. */
export interface LateUnits {
  /** The month whose deadline passed last. */
  period: Period
  /** Units without a report. */
  missing: Unit[]
  /** Units whose report came on the deadline or after it. */
  late: Unit[]
}

/**
 * Who has not reported, or too late, for the month whose deadline passed last; nothing when none has passed. A unit's
 * first report counts, a report on the day of the deadline is late.
 */
export function lateUnits(
  data: Dataset,
  today: DateString,
  calendar: ReportingCalendar = reportingCalendars.plan,
): LateUnits | undefined {
  const period = periodsDue(addDays(today, -62), today, calendar).findLast(({ kind }) => kind === 'month')
  if (!period) return undefined
  const due = data.units.filter((unit) => mustReport(unit) && isActive(unit, period.first, period.last))
  const submittedOn = (unit: Unit) =>
    data.reports
      .filter((report) => report.unit === unit.id && report.period === period.id)
      .map((report) => report.submittedOn)
      .sort()[0]
  return {
    period,
    missing: due.filter((unit) => submittedOn(unit) === undefined),
    late: due.filter((unit) => (submittedOn(unit) ?? '') >= period.unitDueBefore),
  }
}
