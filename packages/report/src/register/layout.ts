import type { Problem } from '@binhyen/model'
import { fold } from '@binhyen/vietnamese'
import { clean, type CellValue } from './cells.ts'
import type { ColumnSpec, SheetSpec } from './column.ts'
import { columnLetters, GUIDE_SHEET, sheets } from './sheets.ts'
import { fromTcvn3, isTcvn3 } from './tcvn3.ts'
import type { WorkbookSheet } from './workbook.ts'

/** Where a sheet's columns stand in a workbook as people left it. */
export interface SheetLayout {
  spec: SheetSpec
  sheet: WorkbookSheet
  /** 0-based row of the titles. */
  header: number
  /** 0-based column of each spec. */
  columns: Map<ColumnSpec, number>
  /** Columns with a title that the spec does not know. */
  extra: { column: number; title: string }[]
}

/** How many rows a title, a logo or a note may take above the heads of the columns. */
const ROWS_ABOVE = 15

/** The text of a cell: composed, without invisible characters, TCVN3 turned into Unicode. */
export function textOf(cell: CellValue): string {
  if (cell === null) return ''
  const text = String(cell)
  return clean(isTcvn3(text) ? fromTcvn3(text) : text)
}

const titleKey = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Finds each of the register's sheets in a workbook: by its name, else by its heads, since people rename sheets and
 * move columns.
 */
export function findSheets(workbook: readonly WorkbookSheet[]): {
  layouts: SheetLayout[]
  problems: Problem[]
} {
  const problems: Problem[] = []
  const layouts: SheetLayout[] = []
  const free = new Set(workbook.filter((sheet) => titleKey(sheet.name) !== titleKey(GUIDE_SHEET)))
  const missing: SheetSpec[] = []
  for (const spec of sheets) {
    const sheet = [...free].find((one) => titleKey(textOf(one.name)) === titleKey(spec.name))
    const layout = sheet && layoutOf(spec, sheet)
    if (sheet) free.delete(sheet)
    if (layout) layouts.push(layout)
    else if (sheet) problems.push(noHeads(spec, sheet))
    else missing.push(spec)
  }
  const guesses = missing
    .flatMap((spec) => [...free].map((sheet) => ({ spec, sheet, layout: layoutOf(spec, sheet) })))
    .filter(({ spec, layout }) => layout && layout.columns.size * 5 >= spec.columns.length * 3)
    .sort((a, b) => share(b) - share(a))
  for (const { spec, sheet, layout } of guesses) {
    if (!layout || !free.has(sheet) || layouts.some((one) => one.spec === spec)) continue
    free.delete(sheet)
    layouts.push(layout)
    problems.push({
      sheet: sheet.name,
      message: `là trang đã đổi tên; đọc như trang “${spec.name}” vì các cột giống nhau`,
      mend: `Đổi tên trang lại thành “${spec.name}”.`,
      warning: true,
    })
  }
  for (const sheet of free) {
    if (sheet.rows.length === 0) continue
    problems.push({
      sheet: sheet.name,
      message: 'là trang không có trong mẫu nên không đọc',
      mend: 'Nếu trang này có số liệu cần tính, chuyển số liệu sang trang đúng mẫu.',
      warning: true,
      unread: true,
    })
  }
  return { layouts, problems }
}

function share({ spec, layout }: { spec: SheetSpec; layout?: SheetLayout }): number {
  return (layout?.columns.size ?? 0) / spec.columns.length
}

/** The row with most of the heads, and where each stands; undefined where no row has two of them. */
export function layoutOf(spec: SheetSpec, sheet: WorkbookSheet): SheetLayout | undefined {
  const names = new Map<string, ColumnSpec>()
  for (const column of spec.columns) {
    for (const title of [column.title, ...(column.aliases ?? [])]) names.set(titleKey(title), column)
  }
  let best: SheetLayout | undefined
  sheet.rows.slice(0, ROWS_ABOVE).forEach((row, header) => {
    const columns = new Map<ColumnSpec, number>()
    const extra: SheetLayout['extra'] = []
    row.forEach((cell, column) => {
      const title = textOf(cell).replace(/\s*\*$/, '')
      if (title === '') return
      const found = names.get(titleKey(title))
      if (found && !columns.has(found)) columns.set(found, column)
      else extra.push({ column, title })
    })
    if (columns.size >= 2 && columns.size > (best?.columns.size ?? 0))
      best = { spec, sheet, header, columns, extra }
  })
  return best
}

function noHeads(spec: SheetSpec, sheet: WorkbookSheet): Problem {
  return {
    sheet: sheet.name,
    message: 'không có dòng tiêu đề cột như mẫu nên không đọc được',
    mend: `Khôi phục dòng tiêu đề: ${spec.columns.map((column) => `“${column.title}”`).join(', ')}.`,
  }
}

/** What is wrong with the heads themselves: columns that are missing or unknown. */
export function headProblems(layout: SheetLayout): Problem[] {
  const { spec, sheet, columns, extra, header } = layout
  const problems: Problem[] = []
  for (const column of spec.columns) {
    if (!column.required || columns.has(column)) continue
    problems.push({
      sheet: sheet.name,
      row: header + 1,
      message: `thiếu cột “${column.title}”`,
      mend: `Thêm cột “${column.title}” vào dòng tiêu đề.`,
    })
  }
  for (const { column, title } of extra) {
    if (/^danh sách\b/i.test(title)) continue
    problems.push({
      sheet: sheet.name,
      row: header + 1,
      column: columnLetters(column),
      value: title,
      message: 'là cột không có trong mẫu nên không đọc',
      mend: 'Nếu cột có số liệu cần tính, chuyển số liệu sang cột đúng mẫu.',
      warning: true,
      unread: true,
    })
  }
  return problems
}
