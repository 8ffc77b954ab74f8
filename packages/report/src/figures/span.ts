import { periodOf, type Dataset, type Window } from '@binhyen/model'

/**
 * The days from the first to the last record. A month inside it without any record is a quiet month; a month outside
 * is one for which nobody kept the register.
 */
export function recordedSpan(dataset: Dataset): { first: string; last: string } | undefined {
  let first = '9999-12-31'
  let last = ''
  const note = (from: string, to: string = from) => {
    if (from < first) first = from
    if (to > last) last = to
  }
  for (const rows of [dataset.posts, dataset.questions, dataset.activities, dataset.outcomes]) {
    for (const row of rows) note(row.date)
  }
  for (const tip of dataset.tips) note(tip.receivedAt.slice(0, 10))
  for (const group of dataset.groups) for (const count of group.counts) note(count.date)
  for (const month of new Set(dataset.reports.map((report) => report.period))) {
    const window = periodOf(month, dataset.calendar)
    note(window.first, window.last)
  }
  return last === '' ? undefined : { first, last }
}

/** Whether the register was kept on some day of the window. */
export function holds(span: { first: string; last: string } | undefined, window: Window): boolean {
  return span !== undefined && span.first <= window.last && span.last >= window.first
}
