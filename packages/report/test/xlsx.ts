import { strFromU8, unzipSync } from 'fflate'
import { all, child, parseXml } from './xml.ts'

export interface SheetCell {
  /** What stands in the cell: its text, its number as text, or `=` and its formula. */
  value: string
  row: number
  column: string
}

/** The cells of each sheet by the sheet's name, as Excel stores them. */
export function readXlsx(bytes: Uint8Array): Record<string, SheetCell[]> {
  const files = unzipSync(bytes)
  const part = (path: string) => parseXml(strFromU8(files[path] ?? new Uint8Array()))
  const shared = all(part('xl/sharedStrings.xml'), 'si').map(({ text }) => text)
  return Object.fromEntries(
    all(part('xl/workbook.xml'), 'sheet').map(({ attributes }, index) => [
      attributes['name'],
      all(part(`xl/worksheets/sheet${index + 1}.xml`), 'c').map((cell) => {
        const raw = child(cell, 'v')?.text ?? ''
        const formula = child(cell, 'f')?.text
        const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell.attributes['r'] ?? '') ?? []
        const value = formula
          ? `=${formula}`
          : cell.attributes['t'] === 's'
            ? (shared[Number(raw)] ?? '')
            : raw
        return { value, row: Number(row), column }
      }),
    ]),
  )
}
