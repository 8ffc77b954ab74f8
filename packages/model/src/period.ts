import { reportingCalendars, type ReportingCalendar } from './calendar.ts'
import { addDays, dateIn, type DateString } from './dates.ts'
import { DataError } from './errors.ts'

/** Month, half-year or year. */
export type PeriodKind = 'month' | 'half-year' | 'year'

/** Some days on end, both included. */
export interface Window {
  /** `2026-11`, `2026-H1` or `2026`. */
  id: string
  /** First day. */
  first: DateString
  /** Last day. */
  last: DateString
}

/**
 * A reporting period with its window and its two deadlines. A report is in time on any day before the deadline; the
 * day itself is late.
 */
export interface Period extends Window {
  /** Month, half-year or year. */
  kind: PeriodKind
  /** Year that the period's name bears. */
  year: number
  /** Month 1–12 of a monthly period. */
  month?: number
  /** Units send theirs to the commune before this day. */
  unitDueBefore: DateString
  /** The commune sends its own upwards before this day. */
  communeDueBefore: DateString
  /** The monthly windows it is made of: itself, six or twelve. */
  months: Window[]
  /** The calendar that it was made by. */
  calendar: ReportingCalendar
}

const FORMS = /^(\d{4})(?:-(H1|0[1-9]|1[0-2]))?$/

/**
 * The period with this name: a month `2026-11`, a half-year `2026-H1`, a year `2026`. There is no H2: after the
 * half-year comes the year.
 *
 * @example periodOf('2026-11').first // '2026-10-10', with the plan's calendar
 * @throws DataError when the name is no period
 */
export function periodOf(id: string, calendar: ReportingCalendar = reportingCalendars.plan): Period {
  const match = FORMS.exec(id)
  if (!match) {
    throw new DataError([
      {
        key: 'period',
        value: id,
        message: /-?H2$/i.test(id)
          ? 'không có kỳ 6 tháng cuối năm: sau báo cáo 6 tháng là báo cáo năm'
          : 'không phải là tên một kỳ báo cáo',
        mend: 'Viết tháng như 2026-11, 6 tháng như 2026-H1, năm như 2026.',
      },
    ])
  }
  const year = Number(match[1])
  const part = match[2]
  const kind: PeriodKind = part === undefined ? 'year' : part === 'H1' ? 'half-year' : 'month'
  const [from, to] = kind === 'month' ? [Number(part), Number(part)] : [1, kind === 'year' ? 12 : 6]
  const months = Array.from({ length: to - from + 1 }, (_, i) => monthWindow(year, from + i, calendar))
  const first = startOfMonth(year, from, calendar)
  const last = addDays(startOfMonth(year, to + 1, calendar), -1)
  return {
    id,
    kind,
    year,
    ...(kind === 'month' && { month: from }),
    first,
    last,
    unitDueBefore: addDays(last, calendar.unitDueAfter),
    communeDueBefore: addDays(last, calendar.communeDueAfter),
    months,
    calendar,
  }
}

function startOfMonth(year: number, month: number, calendar: ReportingCalendar): DateString {
  return dateIn(year, calendar.startsIn === 'previous-month' ? month - 1 : month, calendar.firstDay)
}

function monthWindow(year: number, month: number, calendar: ReportingCalendar): Window {
  return {
    id: `${year}-${String(month).padStart(2, '0')}`,
    first: startOfMonth(year, month, calendar),
    last: addDays(startOfMonth(year, month + 1, calendar), -1),
  }
}

/**
 * The period before: the month before a month, the year before a year. Before a half-year comes last year's
 * half-year, since there is no second one.
 */
export function previousPeriod(period: Period): Period {
  if (period.kind !== 'month') return samePeriodLastYear(period)
  const month = period.month ?? 1
  const id = month === 1 ? `${period.year - 1}-12` : `${period.year}-${String(month - 1).padStart(2, '0')}`
  return periodOf(id, period.calendar)
}

/** The same period of the year before (cùng kỳ năm trước). */
export function samePeriodLastYear(period: Period): Period {
  return periodOf(`${String(period.year - 1).padStart(4, '0')}${period.id.slice(4)}`, period.calendar)
}

/** The period of a kind whose window holds the date; a date of the second half of a year has no half-year. */
export function periodContaining(
  date: DateString,
  kind: PeriodKind,
  calendar: ReportingCalendar = reportingCalendars.plan,
): Period | undefined {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  for (const [y, m] of [[year, month], month === 12 ? [year + 1, 1] : [year, month + 1]] as const) {
    const id = kind === 'month' ? `${y}-${String(m).padStart(2, '0')}` : kind === 'year' ? `${y}` : `${y}-H1`
    const period = periodOf(id, calendar)
    if (period.first <= date && date <= period.last) return period
  }
  return undefined
}

/** Every period due between two days, both included, by day of the units' deadline: months, half-years, years. */
export function periodsDue(
  from: DateString,
  to: DateString,
  calendar: ReportingCalendar = reportingCalendars.plan,
): Period[] {
  const periods: Period[] = []
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)) + 1; year++) {
    for (let month = 1; month <= 12; month++) {
      periods.push(periodOf(`${year}-${String(month).padStart(2, '0')}`, calendar))
      if (month === 6) periods.push(periodOf(`${year}-H1`, calendar))
      if (month === 12) periods.push(periodOf(`${year}`, calendar))
    }
  }
  return periods.filter((period) => period.unitDueBefore >= from && period.unitDueBefore <= to)
}
