/** Registers as people make them: text cells on sheets of their own making. */
import { readRegister } from '../src/register/read-register.ts'
import { textCell } from '../src/xlsx/cells.ts'
import { writeWorkbook } from '../src/xlsx/write-workbook.ts'

/** A workbook of text cells, as people make them. */
export const workbook = (sheets: Record<string, (string | number | null)[][]>) =>
  writeWorkbook(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      data: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell))),
      widths: [20],
    })),
  )

export const UNITS = [
  ['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị'],
  ['cax', 'Công an xã Mẫu', 'Công an xã'],
  ['thon-mau-1', 'Thôn Mẫu 1', 'Thôn, xóm, tổ dân phố'],
]
export const ACTIVITY_HEADS = ['Ngày', 'Đơn vị', 'Loại hoạt động', 'Số lượng', 'Số lượt người dự', 'Nội dung']
export const TALK = 'Buổi tuyên truyền trực tiếp'

export const activities = async (rows: (string | number | null)[][], sheet = 'Hoạt động') =>
  readRegister(await workbook({ 'Danh mục': UNITS, [sheet]: rows }))

export const TIP_HEADS = [
  'Mã tin',
  'Tiếp nhận lúc',
  'Kênh tiếp nhận',
  'Đơn vị tiếp nhận',
  'Mã người cung cấp tin',
  'Phân loại',
]
export const TIP = [
  'T-1',
  '09/11/2026 08:00',
  'Điện thoại',
  'Công an xã Mẫu',
  'NCT-0012',
  'Mâu thuẫn, tranh chấp',
]

export const tips = async (heads: string[], ...rows: (string | number)[][]) =>
  readRegister(await workbook({ 'Danh mục': UNITS, 'Tin tiếp nhận': [heads, ...rows] }))
