import {
  DataError,
  previousPeriod,
  samePeriodLastYear,
  type Dataset,
  type Period,
  type Unit,
} from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'
import { count, type Count } from './count.ts'
import { counterKeys } from './counters.ts'
import { reportMonths, worstStatus } from './report-status.ts'
import { round } from './statistics.ts'
import { holds, recordedSpan } from './span.ts'
import { stocksOn } from './stocks.ts'
import type { Amount } from './tally.ts'
import type { Comparison, Figure, Figures, UnitFigures } from './types.ts'
import { unitFigures, unitMonths, type UnitMonth } from './unit-counters.ts'

/** For which unit and up to which day to count. */
export interface FigureOptions {
  /** The day the report is made: a window that still runs is counted up to it. Default: everything is over. */
  asOf?: string
  /** Id of a unit, for its own figures. */
  unit?: string
}

/**
 * Every counter of a period, beside the previous period and the same one last year.
 *
 * @example computeFigures(dataset, periodOf('2026-11')).counters.posts.value // 42
 * @throws DataError for a period that has not begun, or for which the register holds nothing at all
 */
export function computeFigures(dataset: Dataset, period: Period, options: FigureOptions = {}): Figures {
  const { asOf, unit: only } = options
  const unit = only === undefined ? undefined : findUnit(dataset, only)
  const span = recordedSpan(dataset)
  if (asOf !== undefined && asOf < period.first) throw notBegun(period)
  if (!holds(span, period)) throw nothingHeld(period, span)

  const complete = asOf === undefined || asOf > period.last
  const countedUntil = asOf !== undefined && asOf < period.last ? asOf : period.last
  const now = count(dataset, period, countedUntil, asOf, only)
  const [previous, lastYear] = [previousPeriod(period), samePeriodLastYear(period)].map((other) =>
    holds(span, other) ? count(dataset, other, other.last, asOf, only) : undefined,
  )
  const figure = (pick: (count: Count) => Amount | undefined): Figure => {
    const { value, unknown } = pick(now) ?? { value: null, unknown: 0 }
    return {
      value,
      unknown,
      previous: compare(value, previous && pick(previous)?.value),
      lastYear: compare(value, lastYear && pick(lastYear)?.value),
    }
  }
  const table = <K extends string>(pick: (count: Count) => Record<K, Amount>): Record<K, Figure> =>
    Object.fromEntries(
      Object.keys(pick(now)).map((key) => [key, figure((one) => pick(one)[key as K])]),
    ) as Record<K, Figure>

  return {
    version: 1,
    sample: dataset.sample === true,
    period,
    countedUntil,
    complete,
    ...(unit && { unit: { id: unit.id, name: unit.name } }),
    counters: Object.fromEntries(
      counterKeys.map((key) => [key, figure((one) => one.counters[key])]),
    ) as Figures['counters'],
    groupsByKind: table((one) => one.groupsByKind),
    postsByFormat: table((one) => one.postsByFormat),
    postsByTopic: table((one) => one.postsByTopic),
    tipsByClass: table((one) => one.tipsByClass),
    questionsByProcedure: now.questionsByProcedure,
    units: unitsOf(dataset, period, now.unitMonths, asOf, only),
    responseMinutes: now.responseMinutes,
    months: lastMonths(dataset, period, countedUntil, span, only),
  }
}

function compare(value: number | null, other: number | null | undefined): Comparison {
  if (value === null || other === null || other === undefined) {
    return { value: other ?? null, difference: null, percent: null }
  }
  const difference = round(value - other, 6)
  return { value: other, difference, percent: other === 0 ? null : round((difference / other) * 100, 1) }
}

function unitsOf(
  dataset: Dataset,
  period: Period,
  months: readonly UnitMonth[],
  asOf: string | undefined,
  only: string | undefined,
): UnitFigures[] {
  const byUnit = new Map<string, UnitMonth[]>()
  for (const month of months) {
    const mine = byUnit.get(month.unit.id)
    if (mine) mine.push(month)
    else byUnit.set(month.unit.id, [month])
  }
  return dataset.units
    .filter((unit) => (!only || unit.id === only) && byUnit.has(unit.id))
    .map((unit) => {
      const reported = reportMonths(dataset, unit, period.months, period.calendar.unitDueAfter, asOf)
      return {
        unit: unit.id,
        name: unit.name,
        kind: unit.kind,
        status: worstStatus(reported),
        months: reported,
        counters: unitFigures(byUnit.get(unit.id) ?? []),
        words: dataset.reports
          .filter(
            (report) =>
              report.unit === unit.id && report.words && period.months.some((m) => m.id === report.period),
          )
          .sort((a, b) => (a.period < b.period ? -1 : 1))
          .map((report) => ({ month: report.period, ...report.words })),
      }
    })
}

/** The year's months for a year, the half-year's for a half-year, else the twelve that end with this one. */
function lastMonths(
  dataset: Dataset,
  period: Period,
  until: string,
  span: { first: string; last: string } | undefined,
  only: string | undefined,
): Figures['months'] {
  const windows = [period]
  if (period.kind === 'month')
    while (windows.length < 12) windows.unshift(previousPeriod(windows[0] ?? period))
  const months = period.kind === 'month' ? windows.flatMap((window) => window.months) : period.months
  const counted = unitMonths(dataset, months, until, only)
  return months.map((month) => {
    if (!holds(span, month) || month.first > until)
      return { month: month.id, posts: null, tips: null, membersEnd: null }
    const sum = (counter: string) => {
      const values = counted.filter(
        (one) => one.month === month.id && one.counter === counter && one.value !== null,
      )
      return values.length === 0 ? null : values.reduce((total, one) => total + (one.value ?? 0), 0)
    }
    const last = month.last < until ? month.last : until
    const { members } = stocksOn(dataset, last, only)
    return { month: month.id, posts: sum('posts'), tips: sum('tips'), membersEnd: members.value }
  })
}

function findUnit(dataset: Dataset, id: string): Unit {
  const unit = dataset.units.find((one) => one.id === id)
  if (unit) return unit
  throw new DataError([
    {
      key: 'unit',
      value: id,
      message: 'không phải là mã của đơn vị nào trong sổ',
      mend: `Dùng một trong các mã: ${dataset.units.map((one) => one.id).join(', ')}.`,
    },
  ])
}

function notBegun(period: Period): DataError {
  return new DataError([
    {
      key: 'period',
      value: period.id,
      message: `chưa bắt đầu: kỳ này tính từ ngày ${formatDate(period.first)}`,
      mend: 'Chọn kỳ đã qua hoặc đang diễn ra.',
    },
  ])
}

function nothingHeld(period: Period, span: { first: string; last: string } | undefined): DataError {
  const months = period.months.length === 1 ? `tháng ${period.id}` : `${period.months.length} tháng của kỳ`
  const kept = span
    ? `Sổ có số liệu từ ${formatDate(span.first)} đến ${formatDate(span.last)}.`
    : 'Sổ chưa có dòng nào.'
  return new DataError([
    {
      key: 'period',
      value: period.id,
      message: `không có dữ liệu: sổ không ghi gì từ ${formatDate(period.first)} đến ${formatDate(period.last)}`,
      mend: `${kept} Kiểm tra lại tên kỳ. Nếu trong kỳ không có việc gì xảy ra, ghi số thành viên các nhóm hoặc báo cáo của đơn vị cho ${months} rồi làm lại.`,
    },
  ])
}
