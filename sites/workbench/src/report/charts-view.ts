import { keysOf, tipClasses, topics } from '@binhyen/model'
import { counters, type CounterKey, type Figures } from '@binhyen/report'
import { valueText } from './number-words.ts'

export interface Bar {
  label: string
  value: number | null
}

/** A drawing of numbers, and the same in words for who can't see it. */
export interface BarChart {
  title: string
  bars: Bar[]
  description: string
}

/** The numbers that an officer looks for first, each beside the last period's and last year's. */
const COMPARED: readonly CounterKey[] = [
  'posts',
  'interactions',
  'membersEnd',
  'tips',
  'tipsResolved',
  'questions',
]

/** Where only a unit's form tells the number. */
const NOT_TOLD = 'Chưa phân loại'

/** One small chart for each of the main counters that is known: this period, the one before, last year's. */
export function comparisons({ counters: found, period }: Figures): BarChart[] {
  return COMPARED.filter((key) => found[key].value !== null).map((key) => {
    const { value, previous, lastYear } = found[key]
    return chart(`${counters[key].label} (${counters[key].unit})`, [
      { label: 'Kỳ này', value },
      ...(period.kind === 'month' ? [{ label: 'Tháng trước', value: previous.value }] : []),
      { label: period.kind === 'year' ? 'Năm trước' : 'Cùng kỳ năm trước', value: lastYear.value },
    ])
  })
}

/** Posts by topic, tips by class, and both by month: whatever has at least two bars that are not nothing. */
export function charts(figures: Figures): BarChart[] {
  const months = (pick: (month: Figures['months'][number]) => number | null) =>
    figures.months.map((month) => ({ label: monthLabel(month.month), value: pick(month) }))
  return [
    chart('Tin, bài theo chủ đề', mostFirst({ ...topics, unspecified: NOT_TOLD }, figures.postsByTopic)),
    chart(
      'Tin tiếp nhận theo loại',
      mostFirst({ ...tipClasses, unspecified: NOT_TOLD }, figures.tipsByClass),
    ),
    chart(
      'Tin, bài đã đăng từng tháng',
      months(({ posts }) => posts),
    ),
    chart(
      'Tin tiếp nhận từng tháng',
      months(({ tips }) => tips),
    ),
    chart(
      'Thành viên cuối từng tháng',
      months(({ membersEnd }) => membersEnd),
    ),
  ].filter(({ bars }) => bars.filter(({ value }) => value !== null && value > 0).length > 1)
}

function chart(title: string, bars: Bar[]): BarChart {
  const list = bars.map(({ label, value }) => `${label}: ${valueText(value)}`).join('; ')
  return { title, bars, description: `${title}. ${list}.` }
}

function mostFirst<K extends string>(
  names: Record<K, string>,
  figures: Record<K, { value: number | null }>,
): Bar[] {
  return keysOf(names)
    .map((key) => ({ label: names[key], value: figures[key].value }))
    .filter(({ value }) => value !== null && value > 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
}

/** `11/26` */
const monthLabel = (month: string) => `${Number(month.slice(5))}/${month.slice(2, 4)}`
