import { addDays, periodsDue, reportingCalendars, type Dataset, type Period } from '@binhyen/model'
import { holds, recordedSpan } from './span.ts'

/** A period is due at most so many days after its first one. */
const LONGEST = 366 + 31

/**
 * The periods that a register can report on: those it holds something of and that have begun by `today`, newest first.
 * @example periodsHeld(dataset, '2026-11-25')[0]?.id // '2026-12', the one that runs
 */
export function periodsHeld(dataset: Dataset, today: string): Period[] {
  const span = recordedSpan(dataset)
  if (!span) return []
  const calendar = dataset.calendar ?? reportingCalendars.plan
  return periodsDue(span.first, addDays(span.last, LONGEST), calendar)
    .filter((period) => holds(span, period) && period.first <= today)
    .toReversed()
}
