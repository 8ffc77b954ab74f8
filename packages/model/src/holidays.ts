import { holidayShifts } from './data/holiday-shifts.ts'
import { addDays, dayNumber, type DateString } from './dates.ts'
import { lunarToSolar } from './lunar.ts'

/** A public holiday, or a day off in its place. */
export interface Holiday {
  /** ISO date. */
  date: DateString
  /** Vietnamese. */
  name: string
}

const TET_DAYS = 5
/** 24/11 is a holiday from this year: Nghị quyết 28/2026/QH16, in force 01/7/2026. */
const CULTURE_DAY_SINCE = 2026

/**
 * The public holidays of a year (Bộ luật Lao động 2019, Điều 112), a day off in lieu where one falls on a weekend
 * (Điều 111 khoản 3), and the days swapped by announcement; sorted by date.
 */
export function publicHolidays(year: number): Holiday[] {
  const shifts = holidayShifts[year]
  const tet = lunarToSolar(year, 1, 1)
  const named: Holiday[] = [
    { date: `${year}-01-01`, name: 'Tết Dương lịch' },
    ...Array.from({ length: TET_DAYS }, (_, i) => ({
      date: addDays(tet, i - (shifts?.tetDaysBefore ?? 1)),
      name: 'Tết Nguyên đán',
    })),
    { date: lunarToSolar(year, 3, 10), name: 'Giỗ Tổ Hùng Vương' },
    { date: `${year}-04-30`, name: 'Ngày Chiến thắng' },
    { date: `${year}-05-01`, name: 'Ngày Quốc tế lao động' },
    { date: shifts?.nationalDayBeside ?? `${year}-09-01`, name: 'Quốc khánh' },
    { date: `${year}-09-02`, name: 'Quốc khánh' },
    ...(year >= CULTURE_DAY_SINCE ? [{ date: `${year}-11-24`, name: 'Ngày Văn hóa Việt Nam' }] : []),
  ].sort(byDate)
  const taken = new Set(named.map((holiday) => holiday.date))
  const inLieu = named
    .filter((holiday) => isWeekend(holiday.date))
    .map((holiday) => {
      let date = addDays(holiday.date, 1)
      while (isWeekend(date) || taken.has(date)) date = addDays(date, 1)
      taken.add(date)
      return { date, name: `Nghỉ bù ${holiday.name}` }
    })
  const swapped = (shifts?.swaps ?? []).map(({ off }) => ({ date: off, name: 'Nghỉ hoán đổi' }))
  return [...named, ...inLieu, ...swapped].sort(byDate)
}

const years = new Map<number, { off: Set<string>; worked: Set<string> }>()

/** Whether offices work on a day: Monday to Friday but holidays, and the Saturdays worked in exchange. */
export function isWorkingDay(date: DateString): boolean {
  const year = Number(date.slice(0, 4))
  let known = years.get(year)
  if (!known) {
    known = {
      off: new Set(publicHolidays(year).map((holiday) => holiday.date)),
      worked: new Set((holidayShifts[year]?.swaps ?? []).map((swap) => swap.worked)),
    }
    years.set(year, known)
  }
  return known.worked.has(date) || (!isWeekend(date) && !known.off.has(date))
}

/** The last working day before a date: the day by which a report “before the 10th” can be handed in. */
export function lastWorkingDayBefore(date: DateString): DateString {
  let day = addDays(date, -1)
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return day
}

/** The date some working days later, the first one counted being the day after. */
export function addWorkingDays(date: DateString, days: number): DateString {
  let day = date
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left--
  }
  return day
}

function isWeekend(date: DateString): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (dayNumber(date) + 4) % 7
  return weekday === 0 || weekday === 6
}

function byDate(a: Holiday, b: Holiday): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0
}
