import { composeReminder } from '../src/compose/compose-reminder.ts'
import { composeReport } from '../src/compose/compose-report.ts'
import type { ReportDocument } from '../src/document/types.ts'
import { commune } from './commune.ts'
import { figuresOf, livelyFigures, unitFigures } from './figures.ts'

const texts = {
  situation: 'Tình hình an ninh, trật tự trên địa bàn được giữ vững.',
  leadership: 'Duy trì giao ban hằng tuần với các thôn.',
  causes: '- Một số hộ chưa dùng điện thoại thông minh\n- Cán bộ thôn kiêm nhiệm nhiều việc',
  lessons: 'Thường xuyên đổi mới nội dung tuyên truyền.',
  commendations: 'Đề nghị biểu dương 02 tập thể.',
  tasks: 'Phấn đấu 90% số hộ có người tham gia nhóm.',
  proposals: 'Đề nghị Công an tỉnh cấp thêm tài liệu tuyên truyền.',
}

const unit = (period: string) => ({
  ...livelyFigures(period),
  unit: { id: 'thon-mau-1', name: 'Thôn Mẫu 1' },
  units: [unitFigures('Thôn Mẫu 1', 'on-time', [12, 1, 80, 10, 10, 5, 4, 2, 1])],
})

/** One day of signing in each era of letterheads: with a district, without, and after the merger. */
const ERAS = { '2024': '2024-06-10', '2025': '2025-05-10', '2026': '2026-11-10' } as const

/** Each kind of document in each era; what is signed late bears the names of the day of signing. */
const inEveryEra = Object.fromEntries(
  Object.entries(ERAS).flatMap(([era, signedOn]): [string, () => ReportDocument][] => {
    const last = `${Number(era) - 1}`
    return [
      [`half-year-${era}`, () => composeReport(livelyFigures(`${last}-H1`), { commune, texts, signedOn })],
      [`year-${era}`, () => composeReport(livelyFigures(last), { commune, texts, signedOn })],
      [`unit-${era}`, () => composeReport(unit(signedOn.slice(0, 7)), { commune, signedOn })],
      [`reminder-${era}`, () => composeReminder(livelyFigures(signedOn.slice(0, 7)), { commune, signedOn })],
    ]
  }),
)

/** Every kind of document, every issuer and every era of letterheads. */
export const documents: Record<string, () => ReportDocument> = {
  'month-2024-06': () => composeReport(livelyFigures('2024-06'), { commune }),
  'month-2025-05': () => composeReport(livelyFigures('2025-05'), { commune }),
  'month-2026-11': () => composeReport(livelyFigures('2026-11'), { commune }),
  'month-quiet': () => composeReport(figuresOf('2026-10'), { commune }),
  'month-running': () =>
    composeReport({ ...livelyFigures('2026-11'), complete: false, countedUntil: '2026-11-02' }, { commune }),
  'month-committee': () =>
    composeReport(livelyFigures('2026-11'), { commune, issuer: 'steering-committee', number: 5, texts }),
  'month-ubnd': () => composeReport(livelyFigures('2026-11'), { commune, issuer: 'people-committee' }),
  'half-year': () => composeReport(livelyFigures('2026-H1'), { commune, texts }),
  year: () => composeReport(livelyFigures('2026'), { commune, texts, signer: 'Đại úy Nguyễn Văn Mẫu' }),
  unit: () => composeReport(unit('2026-11'), { commune }),
  marked: () =>
    composeReminder(livelyFigures('2026-11'), {
      commune,
      marks: {
        urgency: 'KHẨN',
        circulation: 'LƯU HÀNH NỘI BỘ',
        drafter: 'NVM.(04)',
        contact: 'Trụ sở Công an xã Đức Quang, tỉnh Hà Tĩnh',
      },
    }),
  reminder: () => composeReminder(livelyFigures('2026-11'), { commune }),
  ...inEveryEra,
}
