import * as z from 'zod'

const isCalendarDate = (text: string) => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * A calendar date 'YYYY-MM-DD'. YAML readers that turn an unquoted date into a `Date` at midnight UTC are taken
 * at their word; there is no time of day and no time zone.
 */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().refine(isCalendarDate, {
    error: 'Không phải ngày có thật | ghi ngày theo dạng năm-tháng-ngày, ví dụ 2026-11-09',
  }),
)

/** The calendar day after or before a date by whole days. @example addDays('2026-02-28', 1) // '2026-03-01' */
export function addDays(date: string, days: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}
