/** A calendar date, `YYYY-MM-DD`. It has no time zone and is never a JavaScript `Date`. */
export type DateString = string

/** What both kinds of schema of a date say of it. */
export const DATE_ERROR = 'không phải là ngày có thật, viết theo dạng 2026-11-09'
export const DATE_META = { description: 'Ngày, viết năm-tháng-ngày: 2026-11-09', format: 'date' }

const DAY = 86_400_000
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/

/** Days since 1970-01-01 of a calendar date; NaN for what is no date. */
export function dayNumber(date: DateString): number {
  const match = DATE.exec(date)
  if (!match) return NaN
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const milliseconds = Date.UTC(year, month - 1, day)
  const back = new Date(milliseconds)
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? milliseconds / DAY : NaN
}

/** The calendar date of a day number; the inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): DateString {
  return new Date(days * DAY).toISOString().slice(0, 10)
}

/** Whether the text is a date that exists: `2026-02-29` is not. */
export function isDate(text: string): boolean {
  return !Number.isNaN(dayNumber(text))
}

/** Whether the text is a local date-time `YYYY-MM-DDTHH:mm` (Asia/Ho_Chi_Minh) that exists. */
export function isMoment(text: string): boolean {
  const match = MOMENT.exec(text)
  return match !== null && isDate(match[1] ?? '')
}

/**
 * The local date and time, to the minute, that clocks in Việt Nam show at an instant, wherever the program runs.
 *
 * @example momentInVietnam(new Date('2026-11-25T18:05:00Z')) // '2026-11-26T01:05'
 */
export function momentInVietnam(instant: Date): string {
  // UTC+7 all year, since 1975.
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16)
}

/**
 * The calendar date in Việt Nam at an instant.
 *
 * @example dayInVietnam(new Date('2026-11-25T18:05:00Z')) // '2026-11-26'
 */
export function dayInVietnam(instant: Date): DateString {
  return momentInVietnam(instant).slice(0, 10)
}

/** `addDays('2026-02-28', 1)` → `'2026-03-01'` */
export function addDays(date: DateString, days: number): DateString {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** The date of a day in a month that may lie outside 1..12: `dateIn(2026, 0, 10)` → `'2025-12-10'`. */
export function dateIn(year: number, month: number, day: number): DateString {
  return dateOfDayNumber(Date.UTC(year, month - 1, day) / DAY)
}

/** Minutes between two local date-times; Vietnam keeps one time all year. */
export function minutesBetween(from: string, to: string): number {
  return minuteNumber(to) - minuteNumber(from)
}

/** The local date-time some minutes later: `addMinutes('2026-11-09T23:30', 60)` → `'2026-11-10T00:30'` */
export function addMinutes(moment: string, minutes: number): string {
  const total = minuteNumber(moment) + minutes
  const minute = total - Math.floor(total / 1440) * 1440
  return `${dateOfDayNumber(Math.floor(total / 1440))}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function minuteNumber(moment: string): number {
  return (
    dayNumber(moment.slice(0, 10)) * 1440 + Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))
  )
}
