import type { Table } from 'docx'
import {
  BorderStyle,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Column, DataTable, Row } from '../../document/types.ts'
import { DescribedTable } from './described-table.ts'
import { cellText } from '../cell-text.ts'
import { line } from './parts.ts'
import { STYLE } from './style-ids.ts'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const MARGINS = { marginUnitType: WidthType.DXA, left: 80, right: 80, top: 0, bottom: 0 } as const
const ALIGN = { left: STYLE.tableText, center: STYLE.tableCentre, right: STYLE.tableNumber } as const

/** A table whose head is repeated on each page and whose rows are never split between pages. */
export function table({ title, description, columns, rows }: DataTable, width: number): Table {
  const sum = columns.reduce((total, column) => total + column.width, 0)
  const widths = columns.map((column) => Math.round((column.width * width) / sum))
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cell([line(STYLE.tableHead, column.title)], widths[index] ?? 0)),
  })
  return new DescribedTable(
    {
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: widths,
      margins: MARGINS,
      borders: {
        top: LINE,
        bottom: LINE,
        left: LINE,
        right: LINE,
        insideHorizontal: LINE,
        insideVertical: LINE,
      },
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [head, ...rows.map((row) => dataRow(row, columns, widths))],
    },
    title,
    description,
  )
}

function dataRow(row: Row, columns: readonly Column[], widths: readonly number[]): TableRow {
  const bold = row.role !== undefined
  const children = columns.map((column, index) =>
    cell(
      [
        new Paragraph({
          style: ALIGN[column.align],
          ...(row.role === 'group' && { keepNext: true }),
          children: [new TextRun({ text: cellText(row, index, column), ...(bold && { bold }) })],
        }),
      ],
      widths[index] ?? 0,
    ),
  )
  return new TableRow({ cantSplit: true, children })
}

const cell = (children: Paragraph[], width: number) =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
  })
