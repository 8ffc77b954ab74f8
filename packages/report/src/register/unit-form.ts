import {
  DataError,
  problemsOf,
  unitCounters,
  unitReportSchema,
  type Period,
  type Problem,
  type Unit,
  type UnitReport,
} from '@binhyen/model'
import { fold, formatDate } from '@binhyen/vietnamese'
import type { Cell } from 'write-excel-file/universal'
import { readDate, readMonth, readNumber, type CellValue } from './cells.ts'
import { identityIn, WHERE_IDENTITY_BELONGS } from './identity.ts'
import { textOf } from './layout.ts'
import { columnLetters } from './sheets.ts'
import { readWorkbook } from './workbook.ts'
import {
  askCell,
  dateRoomCell,
  headCell,
  knownCell,
  roomCell,
  writeWorkbook,
  type Validation,
} from './xlsx.ts'

const FORM_SHEET = 'Báo cáo tháng'

const heads = { code: 'Mã đơn vị', name: 'Đơn vị', period: 'Tháng báo cáo', submittedOn: 'Ngày gửi' } as const
const words = {
  situation: 'Tình hình',
  strengths: 'Ưu điểm',
  weaknesses: 'Tồn tại, hạn chế',
  proposals: 'Đề xuất, kiến nghị',
} as const

/**
 * A unit's monthly form: one sheet with its code, the month and the deadline filled in, a cell for every figure and
 * for what it has to say. Cells refuse what is no date or no whole number.
 */
export async function writeUnitForm(unit: Pick<Unit, 'id' | 'name'>, period: Period): Promise<Uint8Array> {
  const validations: Validation[] = []
  const rows: Cell[][] = [
    [headCell('BÁO CÁO THÁNG CỦA ĐƠN VỊ'), headCell('Ghi vào cột này')],
    [askCell(heads.code), knownCell(unit.id)],
    [askCell(heads.name), knownCell(unit.name)],
    [askCell(heads.period), knownCell(period.id)],
  ]
  const ask = (label: string, validation: Omit<Validation, 'range' | 'noteTitle'>, room = roomCell()) => {
    rows.push([askCell(label), room])
    validations.push({ range: `B${rows.length}`, noteTitle: label, ...validation })
  }
  ask(
    heads.submittedOn,
    {
      rule: { type: 'date' },
      note: `Gửi Công an xã trước ngày ${formatDate(period.unitDueBefore)}. Ghi ngày/tháng/năm.`,
      error: 'Ghi ngày/tháng/năm, ví dụ 09/11/2026.',
    },
    dateRoomCell,
  )
  rows.push([
    headCell(`Số liệu từ ngày ${formatDate(period.first)} đến ngày ${formatDate(period.last)}`),
    null,
  ])
  for (const label of Object.values(unitCounters)) {
    ask(label, {
      rule: { type: 'whole' },
      note: 'Không có việc gì thì ghi 0; không biết thì để trống.',
      error: 'Ghi số nguyên, không kèm chữ.',
    })
  }
  rows.push([headCell('Nhận xét (không ghi tên, số điện thoại của người dân)'), null])
  for (const label of Object.values(words))
    ask(label, { note: 'Có thể để trống. Không ghi tên người cung cấp tin.' }, roomCell(64))
  return writeWorkbook([{ name: FORM_SHEET, data: rows, widths: [50, 46], validations }])
}

/** A unit's form as it came back; `report` is missing where the form can't be used. */
export interface ReadForm {
  report?: UnitReport
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
  const texts = Object.entries(words).flatMap(([key, label]) => {
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
  const labels: Record<string, string> = {
    unit: heads.code,
    period: heads.period,
    submittedOn: heads.submittedOn,
  }
  for (const problem of problemsOf(result.error, report)) {
    const label = labels[problem.key ?? '']
    const place = label === undefined ? undefined : findValue(sheet.rows, label)?.place
    if (place && problems.some((other) => other.row === place.row)) continue
    problems.push({ ...problem, sheet: sheet.name, ...place, key: label ?? problem.key })
  }
  return { problems }
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
