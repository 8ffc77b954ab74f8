import { describeProblem } from '@binhyen/model'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  ACTIVITY_HEADS,
  TALK,
  TIP,
  TIP_HEADS,
  UNITS,
  activities,
  tips,
  workbook,
} from '../../test/hand-made.ts'
import { readRegister } from './read-register.ts'

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
