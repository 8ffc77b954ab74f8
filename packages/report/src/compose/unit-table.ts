import type { UnitCounter } from '@binhyen/model'
import { series } from './wording.ts'
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
  rows: 'Sổ',
  form: 'Báo cáo',
  mixed: 'Sổ, báo cáo',
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
        { title: 'STT', width: 6.5, align: 'center' },
        { title: 'Đơn vị', width: 25, align: 'left' },
        { title: 'Gửi báo cáo', width: 14, align: 'center' },
        ...COLUMNS.map(([, title]) => ({ title, width: 8.5, align: 'right' as const })),
        { title: 'Nguồn số liệu', width: 11, align: 'left' },
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

/** Whose forms say other numbers than the register, which is the one that counts; the figures hold each of them. */
function differences(units: readonly UnitFigures[]): Block[] {
  const names = units
    .filter(({ counters }) => COLUMNS.some(([key]) => counters[key].differences.length > 0))
    .map(({ name }) => name)
  if (names.length === 0) return []
  const text = `Số liệu báo cáo của ${series(names)} có chỗ khác với sổ theo dõi; bảng này lấy theo sổ.`
  return [{ type: 'paragraph', style: 'note', text }]
}

function sourceOf(unit: UnitFigures): CounterSource {
  const found = new Set(
    COLUMNS.map(([key]) => unit.counters[key].source).filter((source) => source !== 'none'),
  )
  if (found.size > 1) return 'mixed'
  return [...found][0] ?? 'none'
}
