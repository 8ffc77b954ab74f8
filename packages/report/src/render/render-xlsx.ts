import writeXlsxFile from 'write-excel-file/universal'
import type { Cell as XlsxCell, Row as XlsxRow, Sheet } from 'write-excel-file/universal'
import type { Appendix, Column, DataTable, ReportDocument, Row } from '../document/types.ts'
import { UNKNOWN_CELL } from '../number-text.ts'
import { fixedZip } from './fixed-zip.ts'

/** Rows above the table: name, reference, an empty one, the head of the table. */
const HEAD_ROWS = 4
const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const

/**
 * The tables of the appendices as a workbook, a sheet each, their totals as live sums. The same document gives the
 * same bytes.
 * @throws RangeError for a document without a table, such as a reminder.
 */
export async function renderXlsx(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const tables = document.appendices.flatMap((appendix) =>
    appendix.body.filter((block) => block.type === 'table').map((table) => ({ appendix, table })),
  )
  if (tables.length === 0) throw new RangeError('Văn bản này không có bảng số liệu để xuất ra Excel.')
  const names = new Set<string>()
  const sheets = tables.map(({ appendix, table }) => sheet(appendix, table, sheetName(table.title, names)))
  const blob = await writeXlsxFile(sheets, {
    fontFamily: 'Times New Roman',
    fontSize: 12,
    features: [{ files: { transform: { 'xl/styles.xml': { transform: orderFonts } } } }],
  }).toBlob()
  return fixedZip(new Uint8Array(await blob.arrayBuffer()), document.signedOn)
}

/** Excel allows 31 characters, none of `\ / ? * [ ] :`, and no name twice. */
function sheetName(title: string, taken: Set<string>): string {
  const base = title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 28)
  let name = base
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${base} ${copy}`
  taken.add(name.toLowerCase())
  return name
}

function sheet(
  { label, name, reference, landscape }: Appendix,
  table: DataTable,
  title: string,
): Sheet<Blob> {
  const { columns, rows } = table
  const across = (value: string, look: Partial<{ fontWeight: 'bold'; fontStyle: 'italic' }>): XlsxRow => [
    { value, type: String, columnSpan: columns.length, align: 'center', ...look },
  ]
  const sum = columns.reduce((total, { width }) => total + width, 0)
  return {
    sheet: title,
    ...(landscape && { orientation: 'landscape' as const }),
    stickyRowsCount: HEAD_ROWS,
    columns: columns.map(({ width }) => ({ width: Math.max(7, Math.round((width * 120) / sum)) })),
    data: [
      across(`${label}. ${name}`, { fontWeight: 'bold' }),
      across(reference, { fontStyle: 'italic' }),
      [],
      columns.map(({ title: head }) => ({
        value: head,
        type: String,
        fontWeight: 'bold' as const,
        align: 'center' as const,
        alignVertical: 'center' as const,
        wrap: true,
        ...BORDER,
      })),
      ...rows.map((row, index) => columns.map((column, at) => cell(row, rows, index, column, at))),
    ],
  }
}

function cell(row: Row, rows: readonly Row[], index: number, column: Column, at: number): XlsxCell {
  const value = row.cells[at]
  const look = {
    ...BORDER,
    align: column.align,
    ...(row.role && { fontWeight: 'bold' as const }),
    ...(column.align === 'left' && { wrap: true }),
  }
  if (typeof value === 'number') {
    const format = Number.isInteger(value) ? '#,##0' : '#,##0.0'
    return row.role === 'total'
      ? { ...look, type: 'Formula', value: sumAbove(rows, index, at), format }
      : { ...look, type: Number, value, format }
  }
  return { ...look, type: String, value: text(value, row) }
}

const text = (value: string | null | undefined, { role }: Row) =>
  value ?? (role === 'group' || value === undefined ? '' : UNKNOWN_CELL)

/** The rows from the last heading (or the top) down to the one above. */
function sumAbove(rows: readonly Row[], index: number, at: number): string {
  const group = rows.findLastIndex(({ role }, before) => before < index && role === 'group')
  const letter = columnLetter(at)
  return `SUM(${letter}${HEAD_ROWS + group + 2}:${letter}${HEAD_ROWS + index})`
}

const columnLetter = (index: number): string =>
  (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** The order in which the schema wants what a font has; write-excel-file keeps its own. */
const FONT_PARTS = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family']

const place = (part: string) => FONT_PARTS.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '')

const orderFonts = (xml: string): string =>
  xml.replace(/<font>(.*?)<\/font>/g, (_, parts: string) => {
    const found = parts.match(/<\w+[^>]*\/>/g) ?? []
    return `<font>${found.toSorted((a, b) => place(a) - place(b)).join('')}</font>`
  })
