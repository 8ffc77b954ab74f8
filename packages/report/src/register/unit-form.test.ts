import { describeProblem, emptyDataset, periodOf, type Dataset } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { mergeUnitForms } from './merge-forms.ts'
import { readUnitForm } from './read-unit-form.ts'
import { writeUnitForm } from './write-unit-form.ts'
import { textCell } from '../xlsx/cells.ts'
import { writeWorkbook } from '../xlsx/write-workbook.ts'

const period = periodOf('2026-11')
const units: Dataset['units'] = [
  { id: 'cax', name: 'Công an xã Mẫu', kind: 'police' },
  { id: 'thon-mau-1', name: 'Thôn Mẫu 1', kind: 'village' },
  { id: 'thon-mau-2', name: 'Thôn Mẫu 2', kind: 'village' },
  { id: 'thon-mau-3', name: 'Thôn Mẫu 3', kind: 'village' },
]

/** A form as a unit filled it in. */
const filled = (rows: Record<string, string>) =>
  writeWorkbook([
    { name: 'Sheet1', data: Object.entries(rows).map((row) => row.map(textCell)), widths: [40, 40] },
  ])

const form = (unit: string, sent: string, rest: Record<string, string> = {}) =>
  filled({ 'Mã đơn vị': unit, 'Tháng báo cáo': '11/2026', 'Ngày gửi': sent, ...rest })

describe('the unit’s form', () => {
  it('comes back empty as one that lacks only its day of sending', async () => {
    const { report, problems } = await readUnitForm(await writeUnitForm(units[1]!, period))
    expect(report).toBeUndefined()
    expect(problems.map(describeProblem)).toEqual([
      'trang “Báo cáo tháng”, ô B6, mục Ngày gửi: chưa ghi ngày gửi nên chưa được tính. Ghi ngày đơn vị gửi báo cáo: 09/11/2026.',
    ])
  })

  it('is read in the writings that people use', async () => {
    const { report, problems } = await readUnitForm(
      await form('thon-mau-1', '9-11-2026', {
        'Số tin, bài đã đăng': ' 4 tin',
        'Đề xuất, kiến nghị': 'Cần thêm tờ rơi.',
      }),
    )
    expect(problems).toEqual([])
    expect(report).toEqual({
      unit: 'thon-mau-1',
      period: '2026-11',
      submittedOn: '2026-11-09',
      counters: { posts: 4 },
      words: { proposals: 'Cần thêm tờ rơi.' },
    })
  })

  it('is read wherever its cells have moved to, in NFD and in TCVN3', async () => {
    const rows = [
      ['', 'UBND XÃ MẪU'],
      ['', 'Mã đơn vị:'.normalize('NFD'), '', ' THON-MAU-1 '],
      ['', 'THÁNG  BÁO CÁO', 'tháng 11 năm 2026'],
      ['Ngµy göi', '', 'ngày 09 tháng 11 năm 2026'.normalize('NFD')],
      ['', '', 'Sè buæi tuyªn truyÒn trùc tiÕp', '2 buổi'],
    ]
    const bytes = await writeWorkbook([
      { name: 'Khác', data: [[textCell('Ghi chú')]], widths: [9] },
      {
        name: 'Trang đổi tên',
        data: rows.map((row) => row.map((text) => (text ? textCell(text) : null))),
        widths: [9],
      },
    ])
    expect(await readUnitForm(bytes)).toEqual({
      report: { unit: 'thon-mau-1', period: '2026-11', submittedOn: '2026-11-09', counters: { talks: 2 } },
      problems: [],
    })
  })

  it('refuses a phone number in its words, and tells where it belongs', async () => {
    const { report, problems } = await readUnitForm(
      await form('thon-mau-1', '09/11/2026', { 'Tình hình': 'Tin do số 0912 345 678 báo.' }),
    )
    expect(report?.words).toBeUndefined()
    expect(problems).toMatchObject([{ value: '09…78', message: 'có số điện thoại, không nhận' }])
    expect(problems[0]?.mend).toContain('sổ giấy')
  })

  it('says that another file is no form', async () => {
    await expect(readUnitForm(await filled({ Tên: 'Khác' }))).rejects.toThrow(
      'không phải là mẫu báo cáo tháng',
    )
  })
})

describe('mergeUnitForms', () => {
  it('adds what can be used, says who was late and who is missing, and goes on after bad files', async () => {
    const dataset: Dataset = { ...emptyDataset(), units }
    const result = await mergeUnitForms(
      dataset,
      [
        {
          file: 'thon1.xlsx',
          bytes: await form('thon-mau-1', '09/11/2026', { 'Số tin, bài đã đăng': 'mấy tin' }),
        },
        { file: 'anh.xlsx', bytes: new Uint8Array([1, 2, 3]) },
        { file: 'thon2.xlsx', bytes: await form('thon-mau-2', '10/11/2026') },
        { file: 'thon2-ban-sao.xlsx', bytes: await form('thon-mau-2', '09/11/2026') },
        { file: 'la.xlsx', bytes: await form('thon-mau-9', '09/11/2026') },
        { file: 'som.xlsx', bytes: await form('thon-mau-3', '09/11/2025') },
      ],
      period,
    )
    expect(result.merged).toEqual([
      { file: 'thon1.xlsx', unit: 'thon-mau-1', period: '2026-11', late: false },
      { file: 'thon2.xlsx', unit: 'thon-mau-2', period: '2026-11', late: true },
    ])
    expect(result.missing).toEqual([{ unit: 'thon-mau-3', name: 'Thôn Mẫu 3' }])
    expect(result.problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'thon1.xlsx: không phải là số nguyên',
      'anh.xlsx: tệp không phải là sổ Excel (.xlsx)',
      'thon2-ban-sao.xlsx: đã có trong tệp thon2.xlsx; tệp này không được tính',
      'la.xlsx: không phải là mã của đơn vị nào trong sổ',
      'som.xlsx: là ngày gửi trước khi kỳ báo cáo bắt đầu (10/10/2026)',
    ])
    expect(dataset.reports).toEqual([])
    expect(result.dataset.reports).toHaveLength(2)
  })
})
