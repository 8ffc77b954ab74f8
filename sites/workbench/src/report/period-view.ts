import { periodName, type Period } from '@binhyen/model'
import type { Figures } from '@binhyen/report'
import { formatDate } from '@binhyen/vietnamese'
import { charts, comparisons, type BarChart } from './charts-view.ts'
import { figureSections, type FigureSection } from './figures-view.ts'
import { unitRows, unitSummary, type UnitRow } from './unit-status.ts'

/** All that the page shows of a period; made in the worker, so that the page need not know the counters. */
export interface PeriodView {
  period: Period
  /** `tháng 11/2026`, with the unit's name when it is a unit's. */
  title: string
  /** What has to be known about the numbers: the period still runs, they are samples. */
  remarks: string[]
  compared: BarChart[]
  charts: BarChart[]
  /** Heads of the columns beside “Kỳ này”. */
  heads: string[]
  sections: FigureSection[]
  units: UnitRow[]
  unitSummary: string
}

export function periodView(figures: Figures): PeriodView {
  const { period, unit, complete, countedUntil, sample } = figures
  const units = unitRows(figures)
  const name = periodName(period)
  return {
    period,
    title: `${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}${unit ? ` của ${unit.name}` : ''}`,
    remarks: [
      ...(complete ? [] : [`Kỳ chưa hết: số liệu mới tính đến ngày ${formatDate(countedUntil)}.`]),
      ...(sample ? ['Số liệu mẫu, không phải số liệu thật.'] : []),
    ],
    compared: comparisons(figures),
    charts: charts(figures),
    heads: period.kind === 'month' ? ['Tháng trước', 'Cùng kỳ năm trước'] : ['Cùng kỳ năm trước'],
    sections: figureSections(figures),
    units,
    unitSummary: unitSummary(units),
  }
}
