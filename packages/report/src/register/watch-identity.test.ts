import { describe, expect, it } from 'vitest'
import { TIP, TIP_HEADS, tips } from '../../test/hand-made.ts'

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
