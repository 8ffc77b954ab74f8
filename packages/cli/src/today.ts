import { isDate } from '@binhyen/model'
import { UsageError } from './errors.ts'

/** Today in Viet Nam, as an ISO date. The only place where the command line reads the clock. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format(new Date())

/**
 * A date from the command line, as '2026-11-09' or '09/11/2026'.
 *
 * @throws UsageError for anything that is no date of the calendar
 */
export function readDate(text: string, flag: string): string {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  const iso = vietnamese
    ? [vietnamese[3]!, vietnamese[2]!.padStart(2, '0'), vietnamese[1]!.padStart(2, '0')].join('-')
    : text.trim()
  if (isDate(iso)) return iso
  throw new UsageError(`“--${flag} ${text}” không phải một ngày. Viết như 2026-11-09 hoặc 09/11/2026.`)
}
