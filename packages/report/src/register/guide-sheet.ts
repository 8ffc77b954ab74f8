import { reportingCalendars, type Dataset } from '@binhyen/model'
import { GUIDE_SHEET, settings } from './sheets.ts'
import { boldCell, headCell, textCell } from '../xlsx/cells.ts'
import type { Validation } from '../xlsx/validation.ts'
import { type SheetToWrite } from '../xlsx/write-workbook.ts'

const HOW_TO: readonly [string, string][] = [
  ['Cách ghi', 'Mỗi việc một dòng. Cột có dấu * phải ghi. Bấm vào ô tiêu đề để xem hướng dẫn của cột.'],
  ['Ngày', 'Ghi ngày/tháng/năm: 09/11/2026. Cột “… lúc” ghi cả giờ: 09/11/2026 14:30.'],
  ['Số liệu không biết', 'Để trống. Ghi 0 nghĩa là biết chắc không có.'],
  [
    'Người cung cấp tin',
    'Chỉ ghi mã, ví dụ NCT-0012. Tên, số điện thoại, địa chỉ chỉ ghi trong sổ giấy của Công an xã, không ghi ở bất cứ trang nào của tệp này.',
  ],
  ['Nội dung tin', 'Không ghi vào tệp này; để trong hồ sơ của Công an xã.'],
  ['Người dân trong nhóm', 'Chỉ ghi số lượng, không ghi danh sách.'],
  [
    'Không đếm hai lần',
    'Đơn vị đã có dòng trong các trang thì số liệu tính theo dòng; không có dòng thì tính theo trang Báo cáo đơn vị.',
  ],
  ['Màu', 'Vàng: còn thiếu hoặc chưa xong. Đỏ: chậm, hoặc tin về tội phạm chưa ghi lúc chuyển.'],
  ['Kiểm tra', 'Chạy “binhyen register check” để biết ô nào chưa đúng và cách sửa.'],
]

const yes = (value: boolean | undefined) => (value === undefined ? '' : value ? 'Có' : 'Không')

/** “Hướng dẫn”: whose register it is, and how to keep it. */
export function guideSheet(dataset: Dataset): SheetToWrite {
  const { commune, calendar = reportingCalendars.plan } = dataset
  const shipped = Object.values(reportingCalendars).find(
    (one) => JSON.stringify(one) === JSON.stringify(calendar),
  )
  const own: [string, string][] = [
    [settings.commune, commune?.name ?? ''],
    [settings.province, commune?.province ?? ''],
    [settings.remote, yes(commune?.remote)],
    [settings.calendar, dataset.calendar ? (shipped?.name ?? JSON.stringify(calendar)) : ''],
    [settings.sample, yes(dataset.sample)],
  ]
  return {
    name: GUIDE_SHEET,
    data: [
      [headCell('Mục'), headCell('Nội dung')],
      ...[...own, ...HOW_TO].map(([key, value]) => [boldCell(key), value === '' ? null : textCell(value)]),
    ],
    widths: [32, 100],
    frozenRows: 1,
    validations: [
      ...['B4', 'B6'].map((range): Validation => ({
        range,
        rule: { list: '"Có,Không"' },
        error: 'Ghi Có, Không, hoặc để trống.',
      })),
      {
        range: 'B5',
        lenient: true,
        rule: {
          list: `"${Object.values(reportingCalendars)
            .map((one) => one.id)
            .join(',')}"`,
        },
        noteTitle: settings.calendar,
        note: 'plan: từ ngày 10 đến ngày 09; month: tháng dương lịch; nd-09-2019: từ ngày 15 đến ngày 14.',
        error: 'Chọn một lịch trong danh sách.',
      },
    ],
  }
}
