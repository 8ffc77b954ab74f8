import { isDate, momentInVietnam } from '@binhyen/model'
import { UsageError } from './errors.ts'

/** Now in Viet Nam, as `2026-11-25T08:30`. The only place where the command line reads the clock. */
export const now = (): string => momentInVietnam(new Date())

/** Today in Viet Nam, as an ISO date. */
export const today = (): string => now().slice(0, 10)

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
