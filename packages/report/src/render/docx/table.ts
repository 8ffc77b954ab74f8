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
import { TABLE_STYLE, WIDE_TABLE_STYLE } from './style-ids.ts'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const MARGINS = { marginUnitType: WidthType.DXA, left: 80, right: 80, top: 0, bottom: 0 } as const

interface TableOptions {
  /** In smaller letters, for many columns. */
  wide?: boolean
  /** A note follows: the last rows stay on its page, so that it never stands on one alone. */
  noted?: boolean
}

/** A table whose head is repeated on each page and whose rows are never split between pages. */
export function table(
  { title, description, columns, rows }: DataTable,
  width: number,
  { wide = false, noted = false }: TableOptions = {},
): Table {
  const styles = wide ? WIDE_TABLE_STYLE : TABLE_STYLE
  const sum = columns.reduce((total, column) => total + column.width, 0)
  const widths = columns.map((column) => Math.round((column.width * width) / sum))
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cell([line(styles.head, column.title)], widths[index] ?? 0)),
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
      rows: [
        head,
        ...rows.map((row, index) =>
          dataRow(row, columns, widths, styles, row.role === 'group' || (noted && index >= rows.length - 2)),
        ),
      ],
    },
    title,
    description,
  )
}

function dataRow(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  styles: typeof TABLE_STYLE,
  keepNext: boolean,
): TableRow {
  const bold = row.role !== undefined
  const children = columns.map((column, index) =>
    cell(
      [
        new Paragraph({
          style: styles[column.align],
          ...(keepNext && { keepNext }),
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
