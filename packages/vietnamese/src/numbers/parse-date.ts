import { fold } from '../fold.ts'
import { parseVietnameseNumber } from './parse-number.ts'

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const FIGURES = /^(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?$/
const WORDS =
  /^(?:ngay )?(?:mong |mung )?([a-z0-9 ]{1,40}?),? thang ([a-z0-9 ]{1,20}?)(?:,? nam ([a-z0-9. ]{2,60}))?$/
const MONTHS: Readonly<Record<string, number>> = { gieng: 1, chap: 12 }

/**
 * A calendar date as people write it, as an ISO date: 05/9/2026, 5-9-2026, 05.9.2026, “ngày 05 tháng 9 năm 2026”,
 * 2026-09-05; also “mồng 5 tháng chín năm hai nghìn không trăm hai mươi sáu”. `undefined` for what is no date of the
 * calendar, for lunar dates, and for a date without a year unless `year` is given.
 *
 * @param year what a date without a year means
 * @example parseVietnameseDate('ngày 05 tháng 9 năm 2026') // '2026-09-05'
 */
export function parseVietnameseDate(text: string, year?: number): string | undefined {
  if (text.length > 160) return undefined
  const plain = fold(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  if (/am lich|\bal\b/.test(plain)) return undefined
  const iso = ISO.exec(plain)
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const inFigures = FIGURES.exec(plain)
  if (inFigures) return isoDate(fullYear(inFigures[3], year), Number(inFigures[2]), Number(inFigures[1]))
  const inWords = WORDS.exec(plain)
  if (!inWords) return undefined
  const [, day, month, written] = inWords
  return isoDate(
    written === undefined ? year : parseVietnameseNumber(written),
    MONTHS[month!] ?? parseVietnameseNumber(month!),
    parseVietnameseNumber(day!),
  )
}

/** Two figures mean this century up to 50, else the last. */
function fullYear(written: string | undefined, year: number | undefined): number | undefined {
  if (written === undefined) return year
  if (written.length === 4) return Number(written)
  return Number(written) + (Number(written) <= 50 ? 2000 : 1900)
}

function isoDate(year?: number, month?: number, day?: number): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (!Number.isInteger(year) || year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1)
    return undefined
  if (!Number.isInteger(month) || !Number.isInteger(day) || day > daysIn(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
