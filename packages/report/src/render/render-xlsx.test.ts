import { describe, expect, it } from 'vitest'
import { documents } from '../../test/documents.ts'
import { readXlsx } from '../../test/xlsx.ts'
import { renderXlsx } from './render-xlsx.ts'

describe('renderXlsx', () => {
  const source = documents['half-year']!()

  it('gives the same bytes for the same document', async () => {
    expect(await renderXlsx(source)).toEqual(await renderXlsx(source))
  })

  it('has a sheet for each table, with its name and its reference to the report', async () => {
    const sheets = readXlsx(await renderXlsx(source))
    expect(Object.keys(sheets)).toEqual([
      'Bảng số liệu tổng hợp',
      'Chủ đề tin, bài',
      'Phân loại tin tiếp nhận',
      'Kết quả theo đơn vị',
    ])
    for (const cells of Object.values(sheets)) {
      expect(cells[0]?.value).toMatch(/^Phụ lục I+\. /)
      expect(cells.some(({ value }) => value.startsWith('(Kèm theo Báo cáo số'))).toBe(true)
    }
  })

  it('adds up live: each total is the sum of the numbers above it', async () => {
    const sheets = readXlsx(await renderXlsx(source))
    let sums = 0
    for (const cells of Object.values(sheets))
      for (const { value, column } of cells.filter((cell) => cell.value.startsWith('='))) {
        const [, first, last] = /^=SUM\([A-Z]+(\d+):[A-Z]+(\d+)\)$/.exec(value) ?? []
        const added = cells
          .filter((cell) => cell.column === column && cell.row >= Number(first) && cell.row <= Number(last))
          .reduce((sum, cell) => sum + (Number(cell.value) || 0), 0)
        const table = source.appendices.flatMap(({ body }) => body).filter((block) => block.type === 'table')
        const totals = table.flatMap(({ rows }) => rows.filter(({ role }) => role === 'total'))
        const printed = totals.map(({ cells: row }) => row[column.charCodeAt(0) - 65])
        expect(printed.map((cell) => Math.round(Number(cell) * 10))).toContain(Math.round(added * 10))
        sums += 1
      }
    expect(sums).toBeGreaterThan(8)
  })

  it('refuses a document without tables', async () => {
    await expect(renderXlsx(documents['reminder']!())).rejects.toThrow(/không có bảng/)
  })
})
