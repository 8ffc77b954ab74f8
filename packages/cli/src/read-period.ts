import { DataError, periodOf, type Period, type ReportingCalendar } from '@binhyen/model'
import { UsageError } from './errors.ts'

/**
 * A period from the command line: '2026-11', '2026-H1' or '2026'.
 *
 * @throws UsageError for what is the name of none
 */
export function readPeriod(text: string, calendar: ReportingCalendar): Period {
  try {
    return periodOf(text, calendar)
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    const said = error.problems.map(({ message, mend }) => `“--period ${text}” ${message}. ${mend}`)
    throw new UsageError(said.join('\n'))
  }
}
