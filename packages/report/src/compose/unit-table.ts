import type { UnitCounter } from '@binhyen/model'
import type { Block, Row } from '../document/types.ts'
import type { CounterSource, Figures, ReportStatus, UnitFigures } from '../figures/types.ts'

const STATUS: Record<ReportStatus, string> = {
  'on-time': 'Đúng hạn',
  late: 'Chậm',
  missing: 'Chưa gửi',
  'not-due': 'Chưa đến hạn',
  exempt: 'Không phải gửi',
}

const SOURCES: Record<CounterSource, string> = {
  rows: 'Sổ theo dõi',
  form: 'Báo cáo của đơn vị',
  mixed: 'Sổ và báo cáo',
  none: '-',
}

const COLUMNS: readonly (readonly [UnitCounter, string])[] = [
  ['posts', 'Tin, bài'],
  ['talks', 'Buổi tuyên truyền'],
  ['attendance', 'Lượt người dự'],
  ['questions', 'Lượt hỏi thủ tục'],
  ['questionsAnswered', 'Đã trả lời'],
  ['tips', 'Tin tiếp nhận'],
  ['tipsValuable', 'Tin có giá trị'],
  ['securityCases', 'Vụ việc'],
  ['mediations', 'Hòa giải'],
]

/** What each unit did, whether it reported, and where its numbers come from. */
export function unitTable({ units }: Figures): Block[] {
  const total = COLUMNS.map(([key]) => {
    const known = units.flatMap((unit) => unit.counters[key].value ?? [])
    return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null
  })
  return [
    {
      type: 'table',
      title: 'Kết quả theo đơn vị',
      description: 'Kết quả của từng đơn vị, tình trạng gửi báo cáo và nguồn số liệu.',
      columns: [
        { title: 'STT', width: 7, align: 'center' },
        { title: 'Đơn vị', width: 22, align: 'left' },
        { title: 'Gửi báo cáo', width: 11, align: 'center' },
        ...COLUMNS.map(([, title]) => ({ title, width: 8.5, align: 'right' as const })),
        { title: 'Nguồn số liệu', width: 13, align: 'left' },
      ],
      rows: [
        ...units.map((unit, index): Row => ({
          cells: [
            index + 1,
            unit.name,
            STATUS[unit.status],
            ...COLUMNS.map(([key]) => unit.counters[key].value),
            SOURCES[sourceOf(unit)],
          ],
        })),
        { role: 'total', cells: ['', 'Tổng cộng', '', ...total, ''] },
      ],
    },
    ...differences(units),
  ]
}

/** Where a unit's form says another number than the register; the register counts. */
function differences(units: readonly UnitFigures[]): Block[] {
  const found = units.flatMap(({ name, counters }) =>
    COLUMNS.flatMap(([key, title]) =>
      counters[key].differences.map(
        ({ month, rows, form }) =>
          `${name}, ${title.toLocaleLowerCase('vi')} tháng ${Number(month.slice(5))}: sổ ${rows}, báo cáo ${form}`,
      ),
    ),
  )
  if (found.length === 0) return []
  const text = `Báo cáo của đơn vị khác với sổ theo dõi, bảng này lấy theo sổ: ${found.join('; ')}.`
  return [{ type: 'paragraph', style: 'note', text }]
}

function sourceOf(unit: UnitFigures): CounterSource {
  const found = new Set(
    COLUMNS.map(([key]) => unit.counters[key].source).filter((source) => source !== 'none'),
  )
  if (found.size > 1) return 'mixed'
  return [...found][0] ?? 'none'
}
