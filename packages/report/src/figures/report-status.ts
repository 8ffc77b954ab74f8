import { addDays, isActive, mustReport, type Dataset, type Unit, type Window } from '@binhyen/model'
import type { ReportStatus, UnitFigures } from './types.ts'

/** How a unit reported in each month of a period; a report on the day of the deadline is late. */
export function reportMonths(
  dataset: Dataset,
  unit: Unit,
  months: readonly Window[],
  dueAfter: number,
  asOf: string | undefined,
): UnitFigures['months'] {
  return months
    .filter((month) => isActive(unit, month.first, month.last))
    .map((month) => {
      const dueBefore = addDays(month.last, dueAfter)
      const dates = dataset.reports
        .filter((report) => report.unit === unit.id && report.period === month.id)
        .map((report) => report.submittedOn)
        .filter((date) => asOf === undefined || date <= asOf)
        .sort()
      const submittedOn = dates[0]
      return { month: month.id, status: statusOf(unit, submittedOn, dueBefore, asOf), submittedOn, dueBefore }
    })
}

function statusOf(
  unit: Unit,
  submittedOn: string | undefined,
  dueBefore: string,
  asOf: string | undefined,
): ReportStatus {
  if (!mustReport(unit)) return 'exempt'
  if (submittedOn !== undefined) return submittedOn < dueBefore ? 'on-time' : 'late'
  return asOf !== undefined && asOf < dueBefore ? 'not-due' : 'missing'
}

const WORST_FIRST = ['missing', 'late', 'on-time', 'not-due'] as const

/** The worst of several months; `exempt` where none is owed. */
export function worstStatus(months: UnitFigures['months']): ReportStatus {
  return WORST_FIRST.find((status) => months.some((month) => month.status === status)) ?? 'exempt'
}
