import type { Dataset } from '@binhyen/model'
import type { Cell } from 'write-excel-file/universal'
import { guideSheet } from './guide-sheet.ts'
import { rowsOf } from './rows-of.ts'
import type { ColumnSpec, SheetSpec } from './column.ts'
import { highlightsOf } from './highlights.ts'
import { ANONYMOUS, columnLetters, sheets } from './sheets.ts'
import { dateCell, emptyCell, headCell, momentCell, numberCell, textCell } from '../xlsx/cells.ts'
import type { Validation } from '../xlsx/validation.ts'
import { writeWorkbook, type SheetToWrite } from '../xlsx/write-workbook.ts'

/** Rows that are ready to be filled in, with lists and colours. */
const READY_ROWS = 3000
const UNIT_ROWS = 400

/** Where the lists of choices begin in “Danh mục”, behind the table of units and an empty column. */
const LISTS_FROM = 10

/**
 * Writes a dataset as the register: a workbook with drop-down lists, date formats, frozen heads, a note on every
 * column, and colours for what is late or missing. An empty dataset makes an empty register. The same dataset gives
 * the same bytes, and `readRegister` reads back what was written.
 *
 * @example await writeRegister(newDataset(commune, '2026-11-25'))
 */
export async function writeRegister(dataset: Dataset): Promise<Uint8Array> {
  const lists = choiceLists()
  return writeWorkbook([...sheets.map((spec) => sheetOf(spec, dataset, lists)), guideSheet(dataset)])
}

interface ChoiceList {
  column: ColumnSpec
  title: string
  values: string[]
  /** `'Danh mục'!$K$2:$K$9` */
  reference: string
}

/** One list in “Danh mục” for every column with choices. */
function choiceLists(): Map<ColumnSpec, ChoiceList> {
  const lists = new Map<ColumnSpec, ChoiceList>()
  for (const spec of sheets) {
    for (const column of spec.columns) {
      const values = column.kind === 'yes' ? ['Có', 'Không'] : Object.values(column.labels ?? {})
      if (values.length === 0) continue
      const letters = columnLetters(LISTS_FROM + lists.size)
      const title = `Danh sách: ${spec.name} – ${column.title}`
      lists.set(column, {
        column,
        title,
        values,
        reference: `'Danh mục'!$${letters}$2:$${letters}$${values.length + 1}`,
      })
    }
  }
  return lists
}

function sheetOf(
  spec: SheetSpec,
  dataset: Dataset,
  lists: ReadonlyMap<ColumnSpec, ChoiceList>,
): SheetToWrite {
  const rows = rowsOf(spec.key, dataset)
  const data: Cell[][] = [
    spec.columns.map((column) => headCell(column.required ? `${column.title} *` : column.title)),
    ...rows.map((row) => spec.columns.map((column) => cellOf(column, row[column.key]))),
    spec.columns.map(({ kind }) => emptyCell(LOOKS[kind] ?? 'text')),
  ]
  const widths = spec.columns.map((column) => column.width)
  if (spec.key === 'units') addLists(data, widths, lists)
  const last = Math.max(READY_ROWS, rows.length + 500)
  return {
    name: spec.name,
    data,
    widths,
    frozenRows: 1,
    frozenColumns: 1,
    landscape: true,
    repeatedRow: 1,
    filter: `A1:${columnLetters(spec.columns.length - 1)}${rows.length + 1}`,
    lookOfColumns: rows.length + 2,
    validations: spec.columns.flatMap((column, index) =>
      validationsOf(column, columnLetters(index), last, lists),
    ),
    highlights: highlightsOf(spec, dataset, last),
  }
}

/** How what is typed into a column is shown; a day and a month must not change places. */
const LOOKS: Partial<Record<ColumnSpec['kind'], 'date' | 'moment' | 'number'>> = {
  date: 'date',
  moment: 'moment',
  whole: 'number',
  number: 'number',
}

function addLists(data: Cell[][], widths: number[], lists: ReadonlyMap<ColumnSpec, ChoiceList>): void {
  while (widths.length < LISTS_FROM) widths.push(4)
  for (const { title, values } of lists.values()) {
    const column = widths.push(26) - 1
    ;[headCell(title), ...values.map(textCell)].forEach((cell, row) => {
      const cells = (data[row] ??= [])
      while (cells.length < column) cells.push(null)
      cells[column] = cell
    })
  }
}

function cellOf(column: ColumnSpec, value: unknown): Cell {
  if (value === undefined) return null
  switch (column.kind) {
    case 'date':
      return dateCell(String(value))
    case 'moment':
      return momentCell(String(value))
    case 'whole':
    case 'number':
      return numberCell(Number(value), column.kind === 'whole' ? '#,##0' : '#,##0.###')
    case 'yes':
      return textCell(value === true ? 'Có' : 'Không')
    case 'choice':
      return textCell(column.labels?.[String(value)] ?? String(value))
    case 'choices':
      return textCell((value as string[]).map((key) => column.labels?.[key] ?? key).join('; '))
    case 'groups':
      return textCell((value as string[]).join('; '))
    case 'informant':
      return textCell(value === 'anonymous' ? ANONYMOUS : (value as { code: string }).code)
    default:
      return textCell(String(value))
  }
}

function validationsOf(
  column: ColumnSpec,
  letters: string,
  last: number,
  lists: ReadonlyMap<ColumnSpec, ChoiceList>,
): Validation[] {
  const note = { noteTitle: column.title, note: column.note }
  const range = `${letters}2:${letters}${last}`
  const rule = ruleOf(column, lists)
  const error = ERRORS[column.kind] ?? 'Chọn một mục trong danh sách.'
  const head: Validation = { range: `${letters}1`, ...note }
  if (column.kind === 'informant') return [head, { range, ...note }]
  return rule
    ? [head, { range, rule, lenient: column.kind === 'choices' || column.kind === 'groups', error }]
    : [head]
}

/** What Excel says when a cell is refused. */
const ERRORS: Partial<Record<ColumnSpec['kind'], string>> = {
  date: 'Ghi ngày/tháng/năm, ví dụ 09/11/2026.',
  moment: 'Ghi ngày và giờ, ví dụ 09/11/2026 14:30.',
  whole: 'Ghi số nguyên, không kèm chữ. Không biết thì để trống.',
  number: 'Ghi số, không kèm chữ. Không biết thì để trống.',
  choices: 'Nhiều mục thì cách nhau bằng dấu chấm phẩy, mỗi mục đúng như trong danh sách.',
  groups: 'Nhiều nhóm thì cách nhau bằng dấu chấm phẩy, mỗi nhóm đúng mã như trong trang Nhóm Zalo.',
}

function ruleOf(column: ColumnSpec, lists: ReadonlyMap<ColumnSpec, ChoiceList>): Validation['rule'] {
  const list = lists.get(column)
  if (list) return { list: list.reference }
  switch (column.kind) {
    case 'unit':
      return { list: `'Danh mục'!$B$2:$B$${UNIT_ROWS}` }
    case 'groups':
      return { list: `'Nhóm Zalo'!$A$2:$A$${READY_ROWS}` }
    case 'date':
    case 'moment':
      return { type: 'date' }
    case 'whole':
      return { type: 'whole' }
    case 'number':
      return { type: 'decimal' }
    default:
      return undefined
  }
}
