import { dateOfDayNumber, dayNumber, type DateString } from './dates.ts'

/**
 * The Vietnamese lunar calendar at UTC+7, after the astronomical rules: a month begins on the day of the new moon, the
 * month of the winter solstice is the eleventh, and a leap month is the first without a major solar term. Series for
 * the new moon and the sun: Jean Meeus, Astronomical Algorithms (1998), as Hồ Ngọc Đức cut them for this calendar;
 * right from 1968, when Vietnam took UTC+7.
 */
const ZONE = 7 / 24
const RADIANS = Math.PI / 180
const JULIAN_1970 = 2440587.5
const SYNODIC_MONTH = 29.530588853
const FIRST_NEW_MOON = 2415021.076998695

/** Julian day number at noon of the k-th new moon since 1900-01-01, as a day in Vietnam. */
function newMoonDay(k: number): number {
  const T = k / 1236.85
  const [T2, T3] = [T * T, T * T * T]
  let julian = 2415020.75933 + 29.53058868 * k + 0.0001178 * T2 - 0.000000155 * T3
  julian += 0.00033 * Math.sin((166.56 + 132.87 * T - 0.009173 * T2) * RADIANS)
  const M = (359.2242 + 29.10535608 * k - 0.0000333 * T2 - 0.00000347 * T3) * RADIANS
  const m = (306.0253 + 385.81691806 * k + 0.0107306 * T2 + 0.00001236 * T3) * RADIANS
  const F = (21.2964 + 390.67050646 * k - 0.0016528 * T2 - 0.00000239 * T3) * RADIANS
  const correction =
    (0.1734 - 0.000393 * T) * Math.sin(M) +
    0.0021 * Math.sin(2 * M) -
    0.4068 * Math.sin(m) +
    0.0161 * Math.sin(2 * m) -
    0.0004 * Math.sin(3 * m) +
    0.0104 * Math.sin(2 * F) -
    0.0051 * Math.sin(M + m) -
    0.0074 * Math.sin(M - m) +
    0.0004 * Math.sin(2 * F + M) -
    0.0004 * Math.sin(2 * F - M) -
    0.0006 * Math.sin(2 * F + m) +
    0.001 * Math.sin(2 * F - m) +
    0.0005 * Math.sin(2 * m + M)
  const deltaT = T < -11 ? 0.001 + 0.000839 * T + 0.0002261 * T2 : -0.000278 + 0.000265 * T + 0.000262 * T2
  return Math.floor(julian + correction - deltaT + 0.5 + ZONE)
}

/** In which of the twelve signs the sun stands at midnight in Vietnam, 0 from the March equinox. */
function sunSign(julianDay: number): number {
  const T = (julianDay - 0.5 - ZONE - 2451545) / 36525
  const M = (357.5291 + 35999.0503 * T - 0.0001559 * T * T) * RADIANS
  const centre =
    (1.9146 - 0.004817 * T) * Math.sin(M) +
    (0.019993 - 0.000101 * T) * Math.sin(2 * M) +
    0.00029 * Math.sin(3 * M)
  const longitude = 280.46645 + 36000.76983 * T + 0.0003032 * T * T + centre
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

/** Julian day of the first day of the eleventh lunar month, which holds the winter solstice of the year. */
function eleventhMonth(year: number): number {
  const december31 = dayNumber(`${year}-12-31`) + JULIAN_1970 + 0.5
  const k = Math.floor((december31 - 2415021.076998695) / SYNODIC_MONTH)
  const day = newMoonDay(k)
  return sunSign(day) >= 9 ? newMoonDay(k - 1) : day
}

/** How many months after the eleventh the leap month comes. */
function leapOffset(eleventh: number): number {
  const k = Math.floor((eleventh - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5)
  let i = 1
  let sign = sunSign(newMoonDay(k + i))
  let before: number
  do {
    before = sign
    i++
    sign = sunSign(newMoonDay(k + i))
  } while (sign !== before && i < 14)
  return i - 1
}

/**
 * The solar date of a lunar day in a month that is no leap month.
 * @example lunarToSolar(2026, 1, 1) // '2026-02-17', Tết Bính Ngọ
 */
export function lunarToSolar(year: number, month: number, day: number): DateString {
  const [from, to] =
    month < 11
      ? [eleventhMonth(year - 1), eleventhMonth(year)]
      : [eleventhMonth(year), eleventhMonth(year + 1)]
  const k = Math.floor(0.5 + (from - FIRST_NEW_MOON) / SYNODIC_MONTH)
  let offset = (month + 1) % 12
  if (to - from > 365 && offset >= leapOffset(from)) offset++
  return dateOfDayNumber(newMoonDay(k + offset) + day - 1 - JULIAN_1970 - 0.5)
}
