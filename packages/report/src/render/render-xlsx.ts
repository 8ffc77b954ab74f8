import type { Cell, Row as XlsxRow } from 'write-excel-file/universal'
import type { Appendix, Column, DataTable, ReportDocument, Row } from '../document/types.ts'
import { UNKNOWN_CELL } from '../number-text.ts'
import { cellText } from '../xlsx/cells.ts'
import { writeWorkbook, type SheetToWrite } from '../xlsx/write-workbook.ts'
import { wrap } from './text-width.ts'

/** Rows above the table: name, reference, an empty one, the head of the table. */
const HEAD_ROWS = 4
const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const

/**
 * The tables of the appendices as a workbook, a sheet each, their totals as live sums with what they come to. The same
 * document gives the same bytes.
 * @throws RangeError for a document without a table, such as a reminder.
 * @example await renderXlsx(composeReport(figures, { commune }))
 */
export async function renderXlsx(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const tables = document.appendices.flatMap((appendix) =>
    appendix.body.filter((block) => block.type === 'table').map((table) => ({ appendix, table })),
  )
  if (tables.length === 0) throw new RangeError('Văn bản này không có bảng số liệu để xuất ra Excel.')
  const names = new Set<string>()
  return writeWorkbook(
    tables.map(({ appendix, table }) => sheet(appendix, table, sheetName(table.title, names))),
  )
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
): SheetToWrite {
  const { columns, rows } = table
  const across = (value: string, look: Partial<{ fontWeight: 'bold'; fontStyle: 'italic' }>): XlsxRow => [
    { value, type: String, columnSpan: columns.length, align: 'center', height: LINE + 4, ...look },
  ]
  const sum = columns.reduce((total, { width }) => total + width, 0)
  const widths = columns.map(({ width }) => Math.max(7, Math.round((width * 120) / sum)))
  const cached = new Map<string, number>()
  return {
    name: title,
    landscape,
    frozenRows: HEAD_ROWS,
    repeatedRow: HEAD_ROWS,
    widths,
    cached,
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
        height: heightOf(
          columns.map((column) => column.title),
          widths,
        ),
        ...BORDER,
      })),
      ...rows.map((row, index) => {
        const height = heightOf(row.cells, widths)
        return columns.map((column, at) => cell(row, rows, index, column, at, height, cached))
      }),
    ],
  }
}

/** Height of a line and of the room around it, in points. */
const LINE = 16
/** Width of one of Excel's units of width in a font of 12 pt, in twips. */
const UNIT = 120

function heightOf(cells: readonly (string | number | null)[], widths: readonly number[]): number {
  const lines = cells.map((text, at) =>
    typeof text === 'string' ? wrap(text, (widths[at] ?? 0) * UNIT, { size: 12, bold: true }).length : 1,
  )
  return Math.max(...lines) * LINE + 2
}

function cell(
  row: Row,
  rows: readonly Row[],
  index: number,
  column: Column,
  at: number,
  height: number,
  cached: Map<string, number>,
): Cell {
  const value = row.cells[at]
  const look = {
    ...BORDER,
    height,
    align: column.align,
    alignVertical: 'center' as const,
    ...(row.role && { fontWeight: 'bold' as const }),
    ...(column.align === 'left' && { wrap: true }),
  }
  if (typeof value === 'number') {
    const format = Number.isInteger(value) ? '#,##0' : '#,##0.0'
    if (row.role !== 'total') return { ...look, type: Number, value, format }
    cached.set(`${columnLetter(at)}${HEAD_ROWS + index + 1}`, value)
    return { ...look, type: 'Formula', value: sumAbove(rows, index, at), format }
  }
  return { ...look, type: String, value: cellText(text(value, row)) }
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
