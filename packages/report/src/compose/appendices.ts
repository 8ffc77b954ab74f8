import { keysOf, tipClasses, topics } from '@binhyen/model'
import type { Appendix, Block, Column, Row } from '../document/types.ts'
import { counterKeys, counters } from '../figures/counters.ts'
import type { CounterKey, CounterSection } from '../figures/counters.ts'
import type { Figure } from '../figures/types.ts'
import { postsByTopic, tipsByMonth } from './charts.ts'
import type { Context } from './context.ts'
import { capital } from './sections/leadership.ts'
import { unitTable } from './unit-table.ts'

const SECTIONS: Record<CounterSection, string> = {
  organisation: 'Tổ chức mô hình',
  communication: 'Công tác tuyên truyền',
  procedures: 'Hướng dẫn thủ tục hành chính',
  tips: 'Tiếp nhận, xử lý tin',
  outcomes: 'Kết quả',
  reporting: 'Chế độ báo cáo',
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const

/** The tables of figures. Two or more get Roman numbers. */
export function appendices(context: Context, reference: string): Appendix[] {
  const { name } = context.words
  const { unit, units } = context.figures
  const parts: { name: string; body: Block[]; landscape: boolean }[] = [
    {
      name: `Bảng số liệu tổng hợp ${name}`,
      body: [allCounters(context), ...incomplete(context)],
      landscape: true,
    },
    ...(unit ? [] : [{ name: `Tin, bài và tin tiếp nhận ${name}`, body: byKind(context), landscape: false }]),
    ...(unit || units.length === 0
      ? []
      : [{ name: `Kết quả theo đơn vị ${name}`, body: unitTable(context.figures), landscape: true }]),
  ]
  return parts
    .filter(({ body }) => body.length > 0)
    .map((part, index, all) => ({
      label: all.length > 1 ? `Phụ lục ${ROMAN[index]}` : 'Phụ lục',
      name: part.name.toLocaleUpperCase('vi'),
      reference,
      landscape: part.landscape,
      body: noted(part.body),
    }))
}

/** Wide enough for hundreds of millions of đồng on one line of a landscape page. */
const number = (title: string, width = 13): Column => ({ title, width, align: 'right', decimals: 1 })

function columns({ previous, lastYear }: Context['words']): Column[] {
  const compared = (than: string) => [number(capital(than)), number('Tăng, giảm'), number('Tỷ lệ (%)', 9)]
  return [
    { title: 'STT', width: 6.5, align: 'center' },
    { title: 'Chỉ tiêu', width: 34, align: 'left' },
    { title: 'Đơn vị tính', width: 11, align: 'center' },
    number('Kỳ này'),
    ...compared(previous),
    ...(lastYear === undefined ? [] : compared(lastYear)),
  ]
}

function allCounters(context: Context): Block {
  const { figures, words } = context
  const heads = columns(words)
  const compared = (figure: Figure) => {
    const of = (key: 'previous' | 'lastYear') => [
      figure[key].value,
      figure[key].difference,
      figure[key].percent,
    ]
    return [...of('previous'), ...(words.lastYear === undefined ? [] : of('lastYear'))].map(
      (value) => value ?? '-',
    )
  }
  let index = 0
  const rows = keysOf(SECTIONS).flatMap((section, part): Row[] => {
    if (figures.unit && section === 'reporting') return []
    const found = counterKeys.filter(
      // A unit isn't asked about what only the commune counts.
      (key) => counters[key].section === section && !(figures.unit && figures.counters[key].value === null),
    )
    if (found.length === 0) return []
    return [
      { role: 'group', cells: [ROMAN[part] ?? '', SECTIONS[section]] },
      ...found.map((key): Row => {
        const figure = figures.counters[key]
        index += 1
        return {
          cells: [index, ...inLocalWords(context, key), figure.value, ...compared(figure)],
        }
      }),
    ]
  })
  return {
    type: 'table',
    title: 'Bảng số liệu tổng hợp',
    description: `Các chỉ tiêu ${words.name}, so với ${words.previous}${words.lastYear ? ` và ${words.lastYear}` : ''}.`,
    columns: heads,
    rows,
  }
}

/** What units told by number alone: with it the table adds up to the report's total. */
const UNSPECIFIED = 'Chưa phân loại (số liệu theo báo cáo của đơn vị)'

function byKind(context: Context): Block[] {
  const { figures } = context
  const posts = share('Chủ đề tin, bài', 'Số tin, bài', [
    ...keysOf(topics).map((key) => [topics[key], figures.postsByTopic[key].value] as const),
    [UNSPECIFIED, figures.postsByTopic.unspecified.value],
  ])
  const tips = share('Phân loại tin tiếp nhận', 'Số tin', [
    ...keysOf(tipClasses).map((key) => [tipClasses[key], figures.tipsByClass[key].value] as const),
    [UNSPECIFIED, figures.tipsByClass.unspecified.value],
  ])
  const charts = figures.period.kind === 'month' ? [...postsByTopic(context), ...tipsByMonth(context)] : []
  return [...posts, ...tips, ...charts]
}

function share(title: string, unit: string, values: readonly (readonly [string, number | null])[]): Block[] {
  const found = values.flatMap(([label, value]) => (value !== null && value > 0 ? [{ label, value }] : []))
  if (found.length === 0) return []
  const total = found.reduce((sum, { value }) => sum + value, 0)
  return [
    {
      type: 'table',
      title,
      description: `${title}: ${unit.toLocaleLowerCase('vi')} và tỷ lệ.`,
      columns: [
        { title: 'STT', width: 8, align: 'center' },
        { title, width: 62, align: 'left' },
        { title: unit, width: 15, align: 'right' },
        { title: 'Tỷ lệ (%)', width: 15, align: 'right', decimals: 1 },
      ],
      rows: [
        ...found.map(({ label, value }, index): Row => ({
          cells: [index + 1, label, value, (value * 100) / total],
        })),
        { role: 'total', cells: ['', 'Tổng cộng', total, 100] },
      ],
    },
  ]
}

/** Label and unit of a counter; the parts of a phường are no “thôn”. */
function inLocalWords({ frame }: Context, key: CounterKey): [label: string, unit: string] {
  const { label, unit } = counters[key]
  const { neighbourhood } = frame.names
  return key === 'villages' ? [`Số ${neighbourhood}`, neighbourhood] : [label, unit]
}

/** A word on the dash, where a table has one. */
function noted(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    const unknown = block.type === 'table' && block.rows.some(({ cells }) => cells.includes(null))
    return unknown
      ? [block, { type: 'paragraph', style: 'note', text: 'Ghi chú: dấu “-” là không có số liệu.' }]
      : [block]
  })
}

/** Numbers that lack something: rows left empty, units that did not tell. */
function incomplete({ figures }: Context): Block[] {
  const lacking = counterKeys
    .filter((key) => figures.counters[key].unknown > 0 && figures.counters[key].value !== null)
    .map((key) => `${counters[key].label.toLocaleLowerCase('vi')} (thiếu ${figures.counters[key].unknown})`)
  if (lacking.length === 0) return []
  return [
    { type: 'paragraph', style: 'note', text: `Chưa đủ số liệu ở các chỉ tiêu: ${lacking.join('; ')}.` },
  ]
}
