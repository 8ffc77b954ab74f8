import type { Dataset, Period } from '@binhyen/model'

/**
 * The `asOf` of a report that is made on a day: a window that still runs, or has not begun, is counted up to that day.
 * What is over, and sample data, do not look at the clock, so that the same call gives the same report for ever.
 *
 * @example computeFigures(dataset, period, { asOf: asOfToday(dataset, period, '2026-11-02') })
 */
export function asOfToday(
  dataset: Pick<Dataset, 'sample'>,
  period: Pick<Period, 'last'>,
  today: string,
): string | undefined {
  return dataset.sample || today > period.last ? undefined : today
}
