import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { wordsBefore } from './context.ts'
import { digitRuns } from './digit-runs.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'

/** Day, month and year in figures or words between them; or the year alone. */
const dates = patternFinder(
  /(?<![0-9])(?:ngay )?(?:mung |mong )?(0?[1-9]|[12][0-9]|3[01]) ?(?:[/.-]|thang| ) ?(0?[1-9]|1[0-2]) ?(?:[/.-]|nam|,(?: nam)?| ) ?(19[0-9]{2}|20[0-4][0-9]|[0-9]{2}(?=[^0-9]|$))(?![0-9]|\/[0-9a-z])/,
)
const yearNumbers = patternFinder(
  /(?<![0-9.,-])(?<![0-9]\/[0-9]{1,2}\/)(19[2-9][0-9]|20[0-4][0-9])(?![0-9]|[/.,-][0-9]|-[a-z])/,
)
const eightDigits = patternFinder(
  /(?<![0-9])(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])(19[0-9]{2}|20[0-4][0-9])(?![0-9])/,
)
const BIRTH =
  /(?<![a-z])(?:ngay(?:,)? (?:thang(?:,)? )?(?:nam )?sinh(?: cua(?: [a-z]{1,7}){1,4})?|sinh(?: vao)?(?: ngay| hom| nam| thang)?|nam sinh|dob|ns|s\.?n|date of birth|ntns|sinh nhat(?: [a-z]{1,6}){1,3}|sinh (?:khoang|thang \d{1,2}|vao) nam|sinh (?:nam )?thang|ngay sinh ghi tren [a-z]{2,6})[ .:;()-]{0,4}(?:la |vao |ngay |\d{1,2}[/ ]| nam ){0,2}$/
/** “sinh” as the end of another word: học sinh năm 2026, vệ sinh năm 2025. */
const OTHER_SINH =
  /(?<![a-z])(?:hoc|ve|phat|thi|tuyen|tai|nay(?! sinh (?:ngay|nam|$))|giao|ho(?! sinh (?:ngay|nam|$))|nu|mon|khai|dan|quan|khoang|sao|hy|tan|sinh(?! sinh (?:ngay|nam|$))|tien|nhan|an|y|ky|tu|song|thu|sat|tro|luu|hoi|dung|chung)(?:[ -]| - )sinh(?: vao)?(?: ngay| hom| nam| thang)?[ .:;()-]{0,4}$/
/** Subjects of a rule, not a person: “trẻ em sinh năm 2020”, “công dân sinh từ ngày …”. */
const GENERAL =
  /(?<![a-z])(?:tre|tre em|cong dan|thanh nien|nhung nguoi|nguoi|cac chau|tre nho|hoc sinh|doi tuong|hoi vien|truong hop|doan vien|nguoi cao tuoi|cac cu|nam cong dan|tat ca)(?: (?:duoc|co|da|nam|nu|va|tre|em|dan|cao|tuoi))? sinh(?: vao)?(?: ngay| nam| thang)?[ .:;()-]{0,4}$/
const NAMED_PAREN =
  /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4} ?\((?:(?:SN|sn|S\.N|sinh năm|sinh nam|NS|ns)[ .:]{0,3})?$/u

/**
 * Dates of birth: a date or a year after “sinh”, “ngày sinh”, “SN” …, and a year in brackets behind a name. `value` is
 * an ISO date, or the year. Kinds: 'date', 'year'. A year that speaks of everybody (“trẻ em sinh năm 2020”) is
 * `valid: undefined`.
 *
 * @example findBirthDates(matchText('sinh ngày 05/9/1984'))[0]?.value // '1984-09-05'
 */
export const findBirthDates = (m: MatchText): Recognised[] =>
  mergeRecognised(fullDates(m), years(m), saidYears(m), runTogether(m))

function fullDates(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  for (const { 0: written, 1: day, 2: month, 3: year, index } of dates(m)) {
    const before = wordsBefore(m, index, 50)
    if (!isBirth(before)) continue
    const value = `${fullYear(year!)}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
    const valid = GENERAL.test(before) ? undefined : true
    found.push({ range: [index, index + written.length], value, valid, kind: 'date' })
  }
  return found
}

function years(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  for (const { 1: year, index } of yearNumbers(m)) {
    const before = wordsBefore(m, index, 50)
    const born = isBirth(before)
    const range: Recognised['range'] = [index, index + 4]
    if (!born && !isBehindName(m.text, range)) continue
    found.push({ range, value: year!, valid: born && GENERAL.test(before) ? undefined : true, kind: 'year' })
  }
  return found
}

/** “sinh năm một chín tám tư”; “năm” itself reads as a five before it. */
const saidYears = (m: MatchText): Recognised[] =>
  digitRuns(m).flatMap((run) => {
    const year = run.slice(m.folded.startsWith('nam ', run[0]!.start) ? 1 : 0)
    const value = year.length === 4 ? year.map(({ digits }) => digits).join('') : ''
    if (!/^(?:19[2-9]\d|20[0-4]\d)$/.test(value) || !isBirth(wordsBefore(m, year[0]!.start, 50))) return []
    return [{ range: [year[0]!.start, year[3]!.end], value, valid: true as const, kind: 'year' }]
  })

/** “ngày sinh 05091984” */
const runTogether = (m: MatchText): Recognised[] =>
  eightDigits(m).flatMap(({ 0: written, 1: day, 2: month, 3: year, index }) =>
    isBirth(wordsBefore(m, index, 50))
      ? [
          {
            range: [index, index + written.length],
            value: `${year}-${month}-${day}`,
            valid: true as const,
            kind: 'date',
          },
        ]
      : [],
  )

/** Nguyễn Văn Mẫu (1984) */
const isBehindName = (text: string, [start, end]: Recognised['range']): boolean =>
  /^[,) ]/.test(text.slice(end, end + 1)) && NAMED_PAREN.test(text.slice(Math.max(0, start - 60), start))

const isBirth = (before: string): boolean => BIRTH.test(before) && !OTHER_SINH.test(before)

/** Two figures mean the last hundred years: 84 is 1984, 09 is 2009. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) > 30 ? '19' : '20'}${year}`
