import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'

/** A day with its year, or a year, in whatever writing. */
export interface WrittenDate {
  start: number
  end: number
  /** ISO date, or the year, where it can be told; else as it is written. */
  value: string
  kind: 'date' | 'year'
  /** Day, month and year, in figures. */
  whole: boolean
}

const DAY = '(0?[1-9]|[12][0-9]|3[01])'
const YEAR = '(19[0-9]{2}|20[0-4][0-9]|[0-9]{2}(?=[^0-9]|$))(?![0-9]|\\/[0-9a-z])'
const ONE = '(?:khong|mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|muoi|tram|nghin|ngan|linh|le)'
const MONTH_SAID = '(?:gieng|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi|mot|chap)'
const STEM = '(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy)'
const BRANCH = '(?:ty|ti|suu|dan|mao|meo|thin|ngo|mui|than|dau|tuat|hoi)'

/** Figures, with a sign, a blank or “tháng”, “th”, “t” between. */
const inFigures = patternFinder(
  new RegExp(
    String.raw`(?<![0-9])(?:ngay )?(?:mung |mong )?${DAY} ?(?:[/.-]| ?(?:thang|thg|th|t)\.? ?| ) ?(0?[1-9]|1[0-2]) ? ?(?:[/.-]|,? ?nam| am lich| al|,| ){1,2} ?${YEAR}`,
  ),
)
/** The month said, the day said, or the year by its animal: “19 tháng Chạp năm 1944”, “rằm tháng bảy năm Giáp Tuất”. */
const halfSaid = patternFinder(
  new RegExp(
    String.raw`(?<![a-z0-9])(?:ngay )?(?:ram|(?:mung |mong )?(?:[0-9]{1,2}|${ONE}(?: ${ONE}){0,2}))(?: - |,? )(?:thang |thg |t|tet)(?:[0-9]{1,2}|${MONTH_SAID})?(?: am lich| al)?(?: - |,? )(?:nam )?(?:${STEM} ${BRANCH}(?: [0-9]{4})?|${YEAR}|${ONE}(?: ${ONE}){1,8})(?![a-z0-9])`,
  ),
)
const english = patternFinder(
  new RegExp(
    String.raw`(?<![0-9])[0-9]{1,2}(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? ?(?:19|20)?[0-9]{2}(?![0-9])`,
  ),
)
/** “tháng 5 ngày 20 năm 1968”, “1997-03-22”. */
const turned = patternFinder(
  /(?<![a-z0-9])(?:thang [0-9]{1,2},? ngay [0-9]{1,2},? (?:nam )?(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12][0-9]|3[01]))(?![0-9])/,
)
const yearNumbers = patternFinder(
  /(?<![0-9.,-])(?<![0-9]\/[0-9]{1,2}\/)(19[2-9][0-9]|20[0-4][0-9])(?![0-9]|[/.,-][0-9]|-[a-z])/,
)
const runTogether = patternFinder(
  /(?<![0-9])(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])(19[0-9]{2}|20[0-4][0-9]|[0-9]{2})(?![0-9])/,
)

/** All of them, in groups: the first group that sees a place is right about it. */
export const writtenDates = (m: MatchText): WrittenDate[][] => [
  inFigures(m).map(({ 0: written, 1: day, 2: month, 3: year, index }) => ({
    start: index,
    end: index + written.length,
    value: isoDate(day!, month!, year!),
    kind: 'date',
    whole: true,
  })),
  [...halfSaid(m), ...english(m), ...turned(m)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    value: written,
    kind: 'date',
    whole: /[0-9]{4}/.test(written) && /[0-9]/.test(written[0]!),
  })),
  yearNumbers(m).map(({ 1: year, index }) => ({
    start: index,
    end: index + 4,
    value: year!,
    kind: 'year',
    whole: false,
  })),
  runTogether(m).map(({ 0: written, 1: day, 2: month, 3: year, index }) => ({
    start: index,
    end: index + written.length,
    value: isoDate(day!, month!, year!),
    kind: 'date',
    whole: written.length === 8,
  })),
]

const isoDate = (day: string, month: string, year: string): string =>
  `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** Two figures mean the last hundred years: 84 is 1984, 09 is 2009. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) > 30 ? '19' : '20'}${year}`
