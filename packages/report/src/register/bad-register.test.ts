import { describeProblem, emptyDataset, type Dataset } from '@binhyen/model'
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readRegister } from './read-register.ts'
import { textCell } from '../xlsx/cells.ts'
import { writeWorkbook } from '../xlsx/write-workbook.ts'

/** A workbook of text cells, as people make them. */
const workbook = (sheets: Record<string, (string | number | null)[][]>) =>
  writeWorkbook(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      data: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell))),
      widths: [20],
    })),
  )

const UNITS = [
  ['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị'],
  ['cax', 'Công an xã Mẫu', 'Công an xã'],
  ['thon-mau-1', 'Thôn Mẫu 1', 'Thôn, xóm, tổ dân phố'],
]
const ACTIVITY_HEADS = ['Ngày', 'Đơn vị', 'Loại hoạt động', 'Số lượng', 'Số lượt người dự', 'Nội dung']
const TALK = 'Buổi tuyên truyền trực tiếp'

const activities = async (rows: (string | number | null)[][], sheet = 'Hoạt động') =>
  readRegister(await workbook({ 'Danh mục': UNITS, [sheet]: rows }))

const TIP_HEADS = [
  'Mã tin',
  'Tiếp nhận lúc',
  'Kênh tiếp nhận',
  'Đơn vị tiếp nhận',
  'Mã người cung cấp tin',
  'Phân loại',
]
const TIP = ['T-1', '09/11/2026 08:00', 'Điện thoại', 'Công an xã Mẫu', 'NCT-0012', 'Mâu thuẫn, tranh chấp']

const tips = async (heads: string[], ...rows: (string | number)[][]) =>
  readRegister(await workbook({ 'Danh mục': UNITS, 'Tin tiếp nhận': [heads, ...rows] }))

describe('what people do to a workbook', () => {
  it('moves columns, writes titles above, leaves rows blank, adds spaces: all read', async () => {
    const { dataset, problems } = await activities([
      ['SỔ THEO DÕI HOẠT ĐỘNG'],
      [],
      ['Loại hoạt động ', ' ngày', 'ĐƠN VỊ', 'Số lượt người dự'],
      [` ${TALK} `, '9/11/2026', 'thon mau 1', '1.234 lượt người'],
      [],
      [TALK, '2026-11-08', ' Công an xã  Mẫu', ''],
    ])
    expect(problems).toEqual([])
    expect(dataset.activities.map(({ date, unit, attendance }) => [date, unit, attendance])).toEqual([
      ['2026-11-09', 'thon-mau-1', 1234],
      ['2026-11-08', 'cax', undefined],
    ])
  })

  it('types in NFD or TCVN3: read as Unicode', async () => {
    const { dataset, problems } = await activities([
      ACTIVITY_HEADS.map((head) => head.normalize('NFD')),
      [
        '09/11/2026',
        'Thôn Mẫu 1'.normalize('NFD'),
        TALK.normalize('NFD'),
        1,
        20,
        'Tuyên truyền'.normalize('NFD'),
      ],
      ['09/11/2026', 'Th«n MÉu 1', 'Buæi tuyªn truyÒn trùc tiÕp', 1, 20, 'Phßng ch¸y'],
    ])
    expect(problems).toEqual([])
    expect(dataset.activities.map(({ unit, title }) => [unit, title])).toEqual([
      ['thon-mau-1', 'Tuyên truyền'],
      ['thon-mau-1', 'Phòng cháy'],
    ])
  })

  it('renames a sheet: read by its heads, and said so', async () => {
    const { dataset, problems } = await activities(
      [ACTIVITY_HEADS, ['09/11/2026', 'cax', TALK, 1, 20, '']],
      'Sheet3',
    )
    expect(dataset.activities).toHaveLength(1)
    expect(problems).toMatchObject([{ sheet: 'Sheet3', warning: true }])
  })

  it('adds a column of its own: said, not read', async () => {
    const { problems } = await activities([
      [...ACTIVITY_HEADS, 'Ghi chú'],
      ['09/11/2026', 'cax', TALK, 1, 20, '', 'a'],
    ])
    expect(problems.map(describeProblem)).toEqual([
      'trang “Hoạt động”, ô G1: “Ghi chú” là cột không có trong mẫu nên không đọc. Nếu cột có số liệu cần tính, chuyển số liệu sang cột đúng mẫu.',
    ])
    // A register written anew would lack it, so a merge stops here.
    expect(problems).toMatchObject([{ warning: true, unread: true }])
  })

  it('merges cells: a date holds for every row, a number counts once and is a problem', async () => {
    const bytes = await workbook({
      'Danh mục': UNITS,
      'Hoạt động': [ACTIVITY_HEADS, ['09/11/2026', 'cax', TALK, 1, 20, ''], [null, 'cax', TALK, 1, null, '']],
    })
    const files = unzipSync(bytes)
    const path = 'xl/worksheets/sheet2.xml'
    files[path] = strToU8(
      strFromU8(files[path]!).replace(
        '</sheetData>',
        '</sheetData><mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="E2:E3"/></mergeCells>',
      ),
    )
    const { dataset, problems } = await readRegister(zipSync(files))
    expect(dataset.activities.map(({ date, attendance }) => [date, attendance])).toEqual([
      ['2026-11-09', 20],
      ['2026-11-09', undefined],
    ])
    expect(problems.map(({ row, column }) => `${column}${row}`)).toEqual(['E2'])
  })

  it('writes what can’t be read: every cell is told, the good rows stay', async () => {
    const { dataset, problems } = await activities([
      ACTIVITY_HEADS,
      ['31/11/2026', 'Thôn Lạ', 'Họp', 'vài', -3, ''],
      ['', 'cax', TALK, 1, 20, ''],
      ['09/11/2026', 'cax', TALK, 1, 20, ''],
    ])
    expect(dataset.activities).toHaveLength(1)
    expect(
      problems.map((problem) => `${problem.column}${problem.row} ${problem.value ?? ''}: ${problem.message}`),
    ).toEqual([
      'A2 31/11/2026: không phải là ngày có thật',
      'B2 Thôn Lạ: không phải là đơn vị nào trong trang Danh mục',
      'C2 Họp: không có trong danh sách',
      'D2 vài: không phải là số',
      'E2 -3: là số âm',
      'A3 : chưa ghi ngày',
    ])
  })

  it('makes ten thousand mistakes: ten thousand problems', async () => {
    const rows = Array.from({ length: 10_000 }, () => ['hôm qua', 'cax', TALK, 1, 20, ''])
    const { problems } = await activities([ACTIVITY_HEADS, ...rows])
    expect(problems).toHaveLength(10_000)
    expect(problems.at(-1)).toMatchObject({ row: 10_001, column: 'A' })
  }, 60_000)

  it('names two units alike but for a mark: told apart by the mark, never guessed', async () => {
    const { dataset, problems } = await readRegister(
      await workbook({
        'Danh mục': [
          ...UNITS,
          ['thon-ba-1', 'Thôn Ba', UNITS[2]![2]!],
          ['thon-ba-2', 'Thôn Bà', UNITS[2]![2]!],
        ],
        'Hoạt động': [
          ACTIVITY_HEADS,
          ['09/11/2026', 'thôn ba', TALK, 1, 20, ''],
          ['09/11/2026', 'THÔN BÀ', TALK, 1, 20, ''],
          ['09/11/2026', 'thon ba', TALK, 1, 20, ''],
        ],
      }),
    )
    expect(dataset.activities.map(({ unit }) => unit)).toEqual(['thon-ba-1', 'thon-ba-2'])
    expect(problems).toMatchObject([{ row: 4, column: 'B', value: 'thon ba' }])
  })

  it('says two things of one group, or words of a report without its day: told', async () => {
    const { problems } = await readRegister(
      await workbook({
        'Danh mục': UNITS,
        'Nhóm Zalo': [
          ['Mã nhóm', 'Tên nhóm', 'Đơn vị phụ trách', 'Loại nhóm', 'Ngày lập', 'Ngày đếm', 'Số thành viên'],
          ['nhom-mau', 'Nhóm Mẫu', 'cax', 'Cấp xã', '05/01/2026', '09/01/2026', 40],
          ['nhom-mau', '', 'thon-mau-1', '', '', '09/02/2026', 41],
        ],
        'Báo cáo đơn vị': [
          ['Đơn vị', 'Tháng báo cáo', 'Ngày gửi', 'Tình hình'],
          ['Thôn Mẫu 1', '2026-11', '', 'Ổn định.'],
          ['Thôn Mẫu 1', '2026-12', '', ''],
        ],
      }),
    )
    expect(problems.map(({ row, column, message }) => `${column}${row} ${message}`)).toEqual([
      'C3 “Đơn vị phụ trách” khác với dòng trước của cùng mã (từ dòng 2); tính theo dòng này',
      'C2 chưa ghi ngày gửi trong khi đã có số liệu hoặc lời viết',
    ])
  })

  it('holds personal numbers outside the tips: a citizen number is refused, a telephone asked about', async () => {
    const { dataset, problems } = await activities([
      ACTIVITY_HEADS,
      ['09/11/2026', 'cax', TALK, 1, 20, 'Gặp người có số 042189003217'],
      ['09/11/2026', 'cax', TALK, 1, 20, 'Liên hệ 0912 345 678'],
    ])
    expect(problems).toMatchObject([
      { row: 2, column: 'F', message: 'có số căn cước, không nhận' },
      { row: 3, column: 'F', message: 'có số điện thoại', warning: true },
    ])
    expect(problems[0]?.warning).toBeUndefined()
    expect(JSON.stringify([dataset, problems])).not.toContain('042189003217')
  })

  it('holds telephone numbers all over: each is told, however many', async () => {
    const row = Array.from({ length: 25 }, () => '0912345678')
    const heads = [...TIP_HEADS, ...Array.from({ length: 19 }, (_, i) => `Cột ${i}`)]
    const { problems } = await tips(heads, ...Array.from({ length: 6000 }, () => row))
    expect(problems.filter(({ message }) => message.startsWith('có số điện thoại'))).toHaveLength(150_000)
  }, 60_000)

  it('contradicts itself between sheets: told by the cell it stands in', async () => {
    const { problems } = await tips([...TIP_HEADS, 'Phản hồi lúc'], [...TIP, '08/11/2026 08:00'])
    expect(problems.map(describeProblem)).toEqual([
      'trang “Tin tiếp nhận”, ô G2: “08/11/2026 08:00” là lúc trước khi tin T-1 được tiếp nhận (09/11/2026 08:00). Sửa lại ngày giờ.',
    ])
  })

  it('counts one group in several rows: a wrong count is told by its own row', async () => {
    const { problems } = await readRegister(
      await workbook({
        'Danh mục': UNITS,
        'Nhóm Zalo': [
          ['Mã nhóm', 'Tên nhóm', 'Đơn vị phụ trách', 'Loại nhóm', 'Ngày lập', 'Ngày đếm', 'Số thành viên'],
          ['nhom-mau', 'Nhóm Mẫu', 'cax', 'Cấp xã', '05/01/2026', '09/01/2026', 40],
          ['nhom-mau', '', '', '', '', '09/02/2026', 41],
          ['nhom-mau', '', '', '', '', '09/02/2026', 42],
        ],
      }),
    )
    expect(problems.map(describeProblem)).toEqual([
      'trang “Nhóm Zalo”, ô F4: “09/02/2026” là ngày đã đếm nhóm “Nhóm Mẫu” một lần. Giữ một số đếm cho mỗi ngày.',
    ])
  })
})

describe('the identity of an informant', () => {
  it.each([
    'Họ và tên người báo tin',
    'Số điện thoại',
    'SĐT',
    'Người cung cấp tin',
    'CCCD',
    'Địa chỉ',
    'ho ten',
  ])('is refused as a column “%s”', async (title) => {
    const { dataset, problems } = await tips([...TIP_HEADS, title], [...TIP, 'Nguyễn Văn Mẫu'])
    expect(problems).toMatchObject([
      { row: 1, column: 'G', message: 'là cột ghi danh tính người cung cấp tin, không nhận' },
    ])
    expect(problems[0]?.mend).toContain('sổ giấy')
    expect(problems[0]?.warning).toBeUndefined()
    expect(JSON.stringify(dataset)).not.toContain('Nguyễn')
  })

  it('is refused in the cell for the code, masked in the message', async () => {
    for (const [cell, shown] of [
      ['Nguyễn Văn Mẫu', 'Ng…ẫu'.slice(0, 3)],
      ['0912 345 678', '09…78'],
      [912345678, '09…78'],
      ['042189003217', '04…17'],
    ] as const) {
      const row: (string | number)[] = [...TIP]
      row[4] = cell
      const { dataset, problems } = await tips(TIP_HEADS, row)
      expect(dataset.tips).toEqual([])
      expect(problems[0]?.value).toContain(shown)
      expect(JSON.stringify(problems)).not.toContain(String(cell))
      expect(problems[0]?.mend).toContain('sổ giấy')
    }
  })

  it('is refused in any other cell of a tip, and the tip’s words too', async () => {
    const { dataset, problems } = await tips(
      [...TIP_HEADS, 'Nội dung tin', 'Các bước khác', 'Ghi chú'],
      [...TIP, 'Có đánh nhau', 'Gọi lại 0912345678', 'gặp 0912.345.678'],
    )
    expect(problems.map(({ column, row, message }) => `${column}${row} ${message}`)).toEqual([
      'G1 là cột ghi nội dung tin, không nhận',
      'H2 có số điện thoại, không nhận trong trang này',
      'I2 có số điện thoại, không nhận trong trang này',
      'I1 là cột không có trong mẫu nên không đọc',
    ])
    expect(dataset.tips).toHaveLength(1)
    expect(JSON.stringify([dataset, problems])).not.toMatch(/345|đánh nhau/)
  })

  it('lets a code and “Không rõ” through', async () => {
    const row: (string | number)[] = [...TIP]
    row[0] = 'T-2'
    row[4] = 'Không rõ'
    const { dataset, problems } = await tips(TIP_HEADS, TIP, row)
    expect(problems).toEqual([])
    expect(dataset.tips.map((tip) => tip.informant)).toEqual([{ code: 'NCT-0012' }, 'anonymous'])
  })
})

const message = async (bytes: Uint8Array) => readRegister(bytes).then(() => '', String)

describe('files that are no register', () => {
  it('are told apart: text, old .xls, password, broken, another workbook', async () => {
    expect(await message(strToU8('Mã nhóm,Tên nhóm'))).toContain('không phải là sổ Excel (.xlsx)')
    expect(await message(new Uint8Array())).toContain('không phải là sổ Excel (.xlsx)')
    const compound = new Uint8Array(2048)
    compound.set([0xd0, 0xcf, 0x11, 0xe0])
    expect(await message(compound)).toContain('kiểu cũ (.xls)')
    ;[...'EncryptedPackage'].forEach((char, i) => (compound[1024 + 2 * i] = char.charCodeAt(0)))
    expect(await message(compound)).toContain('được đặt mật khẩu')
    const whole = await workbook({ 'Danh mục': UNITS })
    expect(await message(whole.subarray(0, whole.length - 200))).toMatch(/bị hỏng|không phải là sổ Excel/)
    expect(await message(zipSync({ 'a.txt': strToU8('a') }))).toContain('bị hỏng')
    expect(
      await message(
        await workbook({
          Sheet1: [
            ['Tên', 'Lớp'],
            ['a', 'b'],
          ],
        }),
      ),
    ).toContain('không có trang nào của sổ theo dõi')
  })

  it('leave the bytes that were read as they were', async () => {
    const bytes = await workbook({ 'Danh mục': UNITS })
    const before = bytes.slice()
    const empty: Dataset = emptyDataset()
    const { dataset } = await readRegister(bytes)
    expect(bytes).toEqual(before)
    expect(dataset.tips).toEqual(empty.tips)
  })
})
