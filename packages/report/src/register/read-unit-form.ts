import {
  DataError,
  problemsOf,
  unitCounters,
  unitReportSchema,
  type Problem,
  type UnitReport,
} from '@binhyen/model'
import { fold } from '@binhyen/vietnamese'
import { unitWords } from '../texts/written-words.ts'
import { readDate, readMonth, readNumber, type CellValue } from './cells.ts'
import { heads } from './form-labels.ts'
import { identityIn, WHERE_IDENTITY_BELONGS } from './identity.ts'
import { textOf } from './layout.ts'
import { columnLetters } from './sheets.ts'
import { readWorkbook } from './workbook.ts'

/** A unit's form as it came back; `report` is missing where the form can't be used. */
export interface ReadForm {
  /** What the form says; left out where it can't be used. */
  report?: UnitReport
  /** What is wrong or odd in it, by cell. */
  problems: Problem[]
}

/**
 * Reads a unit's form, wherever its cells have moved to.
 * @throws DataError for a file that is no .xlsx, is protected by a password, or is no such form
 */
export async function readUnitForm(bytes: Uint8Array): Promise<ReadForm> {
  const [sheet] = readWorkbook(bytes).filter(({ rows }) => findValue(rows, heads.period) !== undefined)
  if (!sheet) {
    throw new DataError([
      {
        message: 'không phải là mẫu báo cáo tháng của đơn vị',
        mend: 'Dùng mẫu do xã gửi (tạo bằng lệnh “binhyen register new --unit”).',
      },
    ])
  }
  const problems: Problem[] = []
  const value = <T>(
    label: string,
    read: (cell: CellValue) => T | undefined,
    what: string,
    mend: string,
  ): T | undefined => {
    const found = findValue(sheet.rows, label)
    if (!found || found.cell === null) return undefined
    const result = read(found.cell)
    if (result === undefined) {
      problems.push({
        ...found.place,
        sheet: sheet.name,
        value: textOf(found.cell),
        message: `không phải là ${what}`,
        mend,
      })
    }
    return result
  }
  const raw = {
    unit: value(heads.code, (cell) => textOf(cell).toLowerCase(), 'mã', '') ?? '',
    period: value(heads.period, readMonth, 'tháng', 'Viết như 2026-11.'),
    submittedOn: value(heads.submittedOn, readDate, 'ngày có thật', 'Viết ngày/tháng/năm: 09/11/2026.'),
    counters: Object.fromEntries(
      Object.entries(unitCounters).flatMap(([key, label]) => {
        const number = value(label, readWhole, 'số nguyên', 'Chỉ ghi số, ví dụ 12. Không biết thì để trống.')
        return number === undefined ? [] : [[key, number]]
      }),
    ),
  }
  const texts = Object.entries(unitWords).flatMap(([key, label]) => {
    const text = value(label, (cell) => textOf(cell), 'chữ', '')
    const identity = text && identityIn(text)
    if (identity) {
      problems.push({
        sheet: sheet.name,
        key: label,
        value: identity.masked,
        message: `có ${identity.what}, không nhận`,
        mend: WHERE_IDENTITY_BELONGS,
      })
    }
    return text && !identity ? [[key, text]] : []
  })
  const report = { ...raw, ...(texts.length > 0 && { words: Object.fromEntries(texts) }) }
  const result = unitReportSchema.safeParse(report)
  if (result.success) return { report: result.data, problems }
  for (const { key = '', ...problem } of problemsOf(result.error, report)) {
    const [label, missing] = LACKING[key] ?? [key]
    const place = findValue(sheet.rows, label)?.place
    if (place && problems.some((other) => other.row === place.row)) continue
    problems.push({
      ...problem,
      ...(missing && !problem.value && missing),
      sheet: sheet.name,
      ...place,
      key: label,
    })
  }
  return { problems }
}

/** What a form can't do without: its label, and what to say where it is empty. */
const LACKING: Record<string, [label: string, missing: Pick<Problem, 'message' | 'mend'>]> = {
  unit: [heads.code, { message: 'chưa có mã đơn vị', mend: 'Ghi mã đơn vị như trong mẫu do xã gửi.' }],
  period: [heads.period, { message: 'chưa có tháng báo cáo', mend: 'Ghi tháng như 2026-11.' }],
  submittedOn: [
    heads.submittedOn,
    { message: 'chưa ghi ngày gửi nên chưa được tính', mend: 'Ghi ngày đơn vị gửi báo cáo: 09/11/2026.' },
  ],
}

function readWhole(cell: CellValue): number | undefined {
  const number = readNumber(cell)
  return number !== undefined && number >= 0 && Number.isInteger(number) ? number : undefined
}

/** The first cell with something in it to the right of a label, or the empty one beside it. */
function findValue(rows: readonly CellValue[][], label: string) {
  const wanted = fold(label)
  for (const [row, cells] of rows.entries()) {
    const at = cells.findIndex(
      (cell) => typeof cell === 'string' && fold(textOf(cell)).replace(/\s*[:*]$/, '') === wanted,
    )
    if (at < 0) continue
    const filled = cells.findIndex((cell, column) => column > at && cell !== null && textOf(cell) !== '')
    const column = filled < 0 ? at + 1 : filled
    return { cell: cells[column] ?? null, place: { row: row + 1, column: columnLetters(column) } }
  }
  return undefined
}
