import type { Problem } from '@binhyen/model'
import { readDate, readMoment, readMonth, readNumber, readYes, type CellValue } from './cells.ts'
import { textOf, type SheetLayout } from './layout.ts'
import type { ColumnSpec } from './column.ts'
import { lookUp, type Names } from './names.ts'
import { readInformant } from './read-informant.ts'
import { columnLetters } from './sheets.ts'
import { keyOfLabel } from './tip-steps.ts'

export interface Lookup {
  units: Names
  groups: Names
}

/** What a row's cells hold, by the keys of their columns; cells that are empty or wrong are left out. */
export interface RowValues {
  /** 1-based, as Excel shows it. */
  row: number
  values: Record<string, unknown>
  /** Whether a cell that the row can't do without is missing or wrong. */
  unusable: boolean
}

/** What a cell comes to: a value, or what is wrong with it. */
export type Read = { value: unknown } | { message: string; mend: string; value?: string }

/** Reads the cells of one row. */
export function readRow(
  layout: SheetLayout,
  index: number,
  lookup: Lookup,
  problems: Problem[],
): RowValues | undefined {
  const cells = layout.sheet.rows[index] ?? []
  const result: RowValues = { row: index + 1, values: {}, unusable: false }
  const found: Problem[] = []
  let empty = true
  for (const column of layout.spec.columns) {
    const at = layout.columns.get(column)
    if (at === undefined) {
      if (column.required) result.unusable = true
      continue
    }
    const cell = cells[at] ?? null
    const blank = cell === null || textOf(cell) === ''
    if (!blank) empty = false
    const read = blank ? undefined : readCell(column, cell, lookup)
    if (read && !('message' in read)) {
      result.values[column.key] = read.value
      continue
    }
    if (!read && !column.required) continue
    if (column.required) result.unusable = true
    found.push({
      sheet: layout.sheet.name,
      row: index + 1,
      column: columnLetters(at),
      ...(read?.value !== undefined && { value: read.value }),
      message: read?.message ?? `chưa ghi ${lowerFirst(column.title)}`,
      mend: read?.mend ?? `Ghi ${lowerFirst(column.title)}. ${column.note}`,
    })
  }
  if (empty) return undefined
  problems.push(...found)
  return result
}

function readCell(column: ColumnSpec, cell: CellValue, lookup: Lookup): Read {
  if (typeof cell === 'string' && /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|CALC)[!?]?/.test(cell)) {
    return { value: cell, message: 'là lỗi của công thức', mend: 'Sửa công thức hoặc ghi thẳng giá trị.' }
  }
  const text = textOf(cell)
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text
  switch (column.kind) {
    case 'text':
      return { value: cell instanceof Date ? (readDate(cell) ?? '') : text }
    case 'date':
      return orElse(
        readDate(plain(cell, text)),
        shown,
        'không phải là ngày có thật',
        'Viết ngày/tháng/năm: 09/11/2026.',
      )
    case 'moment':
      return orElse(
        readMoment(plain(cell, text)),
        shown,
        readDate(plain(cell, text)) ? 'có ngày mà thiếu giờ' : 'không phải là ngày giờ có thật',
        'Viết ngày và giờ: 09/11/2026 14:30.',
      )
    case 'month':
      return orElse(
        readMonth(plain(cell, text)),
        shown,
        'không phải là tháng',
        'Viết như 2026-11 hoặc 11/2026.',
      )
    case 'yes':
      return orElse(
        readYes(plain(cell, text)),
        shown,
        'không phải là Có hoặc Không',
        'Ghi Có, Không, hoặc để trống.',
      )
    case 'whole':
    case 'number':
      return readAmount(column, plain(cell, text), shown)
    case 'choice': {
      const labels = column.labels ?? {}
      return orElse(
        keyOfLabel(labels, text),
        shown,
        'không có trong danh sách',
        `Chọn một trong: ${list(labels)}.`,
      )
    }
    case 'choices':
      return readMany(
        text,
        (part) => keyOfLabel(column.labels ?? {}, part),
        `Chọn trong: ${list(column.labels ?? {})}.`,
      )
    case 'unit':
      return orElse(
        lookUp(lookup.units, text),
        shown,
        'không phải là đơn vị nào trong trang Danh mục',
        'Chọn đơn vị trong danh sách, hoặc thêm đơn vị vào trang Danh mục.',
      )
    case 'groups':
      return readMany(
        text,
        (part) => lookUp(lookup.groups, part),
        'Ghi mã hoặc tên nhóm có trong trang Nhóm Zalo, hoặc thêm nhóm vào trang đó.',
      )
    case 'informant':
      return readInformant(text)
  }
}

function plain(cell: CellValue, text: string): CellValue {
  return typeof cell === 'string' ? text : cell
}

function orElse(value: unknown, shown: string, message: string, mend: string): Read {
  return value === undefined ? { value: shown, message, mend } : { value }
}

function readAmount(column: ColumnSpec, cell: CellValue, shown: string): Read {
  const number = readNumber(cell)
  if (number === undefined)
    return {
      value: shown,
      message: 'không phải là số',
      mend: 'Chỉ ghi số, ví dụ 1234. Không biết thì để trống.',
    }
  if (number < 0) return { value: shown, message: 'là số âm', mend: 'Kiểm tra lại số liệu.' }
  if (column.kind === 'whole' && !Number.isInteger(number)) {
    return { value: shown, message: 'không phải là số nguyên', mend: 'Ghi số nguyên, không có phần lẻ.' }
  }
  return { value: number }
}

function readMany(text: string, key: (part: string) => string | undefined, mend: string): Read {
  const whole = key(text)
  if (whole !== undefined) return { value: [whole] }
  // Labels hold commas of their own, so a comma parts only where no semicolon does.
  for (const mark of [/[;\n]/, /[;,\n]/]) {
    const parts = text
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const keys = parts.map(key)
    if (keys.every((one) => one !== undefined)) return { value: [...new Set(keys)] }
    const wrong = parts[keys.indexOf(undefined)]
    if (mark.source === '[;,\\n]') return { value: wrong, message: 'không có trong danh sách', mend }
  }
  return { value: text, message: 'không có trong danh sách', mend }
}

function list(labels: Readonly<Record<string, string>>): string {
  return Object.values(labels).join('; ')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
