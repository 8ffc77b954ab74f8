import { isDate } from '@binhyen/model'

/** What a cell of a workbook may hold. Dates come as UTC moments that bear the wall clock's numbers. */
export type CellValue = string | number | boolean | Date | null

const two = (text: string | number | undefined) => String(text ?? 0).padStart(2, '0')

/** Excel counts days from 1899-12-30. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)
/** Days that a bare number may mean: 1990 to 2100. */
const SERIAL = { from: 32874, to: 73050 }

const DAY_FIRST = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})$/
const WORDS = /^(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i
const TIME = /(?:lúc\s+)?\b(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?\s*(?::\d{2}|phút|p)?/iu

/**
 * A calendar date out of a cell: a date of Excel's, its number, or text in any of five writings: `09/11/2026`,
 * `9-11-26`, `9.11.2026`, `2026-11-09`, `ngày 09 tháng 11 năm 2026`. The day stands before the month.
 *
 * @returns undefined for what is no date
 */
export function readDate(cell: CellValue): string | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10)
  if (typeof cell === 'number') return fromSerial(cell)?.toISOString().slice(0, 10)
  if (typeof cell !== 'string') return undefined
  const text = clean(cell)
    .replace(/^(?:thứ [\p{L}]+|chủ nhật),?\s+/iu, '')
    .replace(/^ngày\s+/iu, '')
  const yearFirst = YEAR_FIRST.exec(text)
  const dayFirst = DAY_FIRST.exec(text) ?? WORDS.exec(text)
  const [year, month, day] = yearFirst ? yearFirst.slice(1) : (dayFirst?.slice(1).toReversed() ?? [])
  if (year === undefined) return /^\d{5}$/.test(text) ? readDate(Number(text)) : undefined
  const date = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`
  return isDate(date) ? date : undefined
}

/**
 * A local date-time out of a cell: a date of Excel's with a time, or a date in any writing with `14:30`, `14h30` or
 * `14 giờ 30` before or after it.
 *
 * @returns undefined for what is none, and for a date without a time
 */
export function readMoment(cell: CellValue): string | undefined {
  if (typeof cell === 'number') return readMoment(fromSerial(cell) ?? null)
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return undefined
    // Excel's fractions of a day are rounded to the minute.
    const minute = new Date(Math.round(cell.getTime() / 60_000) * 60_000).toISOString()
    return minute.slice(11, 16) === '00:00' ? undefined : minute.slice(0, 16)
  }
  if (typeof cell !== 'string') return undefined
  const text = clean(cell).replace(/^(\d{4}-\d{2}-\d{2})T(?=\d)/, '$1 ')
  const time = TIME.exec(text)
  if (!time) return undefined
  const date = readDate(text.replace(time[0], ' ').replace(/[,;]/g, ' ').trim())
  const clock = `${two(time[1])}:${two(time[2])}`
  return date && /^([01]\d|2[0-3]):[0-5]\d$/.test(clock) ? `${date}T${clock}` : undefined
}

/** A month `2026-11` out of `2026-11`, `11/2026`, `tháng 11/2026`, `tháng 11 năm 2026` or a date of Excel's. */
export function readMonth(cell: CellValue): string | undefined {
  if (cell instanceof Date || typeof cell === 'number') return readDate(cell)?.slice(0, 7)
  if (typeof cell !== 'string') return undefined
  const text = clean(cell)
    .toLowerCase()
    .replace(/^(?:kỳ\s+)?(?:tháng|t)\s*/, '')
  const [, year, month] = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/.exec(text) ?? []
  const [, month2, year2] = /^(\d{1,2})\s*(?:[-/.]|năm)\s*(\d{4})$/.exec(text) ?? []
  const id = `${year ?? year2}-${two(month ?? month2)}`
  return isDate(`${id}-01`) ? id : undefined
}

const MEASURES =
  'hộ|người|lượt người|lượt|tin, bài|tin|bài|vụ|buổi|đồng|đ|vnđ|vnd|kg|khẩu|cái|nhóm|thành viên|văn bản'
const NUMBER = new RegExp(`^(-?[\\d.,\\s]*\\d)\\s*(?:${MEASURES})?$`, 'iu')

/** A number out of a cell: `1.234` and `1 234` are one thousand and so many, `2,5` is two and a half. */
export function readNumber(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  if (typeof cell !== 'string') return undefined
  const digits = NUMBER.exec(clean(cell))?.[1]?.replace(/\s/g, '')
  if (digits === undefined) return undefined
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits))
    return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^-?\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^-?\d+(?:[.,]\d+)?$/.test(digits)) return Number(digits.replace(',', '.'))
  return undefined
}

/** Yes or no: `Có`, `x`, `Đúng`, `1` – `Không`, `0`. */
export function readYes(cell: CellValue): boolean | undefined {
  if (typeof cell === 'boolean') return cell
  const text = cell === null ? '' : clean(String(cell)).toLowerCase()
  if (['có', 'co', 'x', 'đúng', '1', 'true', '✓'].includes(text)) return true
  if (['không', 'khong', 'k', 'sai', '0', 'false', '-'].includes(text)) return false
  return undefined
}

/** Marks that stand alone, invisible characters, spaces at the ends, doubled or other than the plain one. */
const UNCLEAN = /\p{M}|[\u200B-\u200D\u2060\uFEFF\u00AD]|^\s|\s$|\s\s|[^\S ]/u

/** Text as it should have been typed: composed (NFC), no invisible characters, single spaces, none at the ends. */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function fromSerial(serial: number): Date | undefined {
  if (!(serial >= SERIAL.from && serial <= SERIAL.to)) return undefined
  return new Date(EXCEL_EPOCH + Math.round(serial * 86_400_000))
}
