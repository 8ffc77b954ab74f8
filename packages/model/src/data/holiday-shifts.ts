/**
 * What a year's announcement changes: how many of the five days of Tết lie before its first day, the day beside 02/9,
 * working days swapped. A year that is not here follows the usual rule: one day before Tết, 01/9 beside 02/9.
 *
 * Sources: for 2025 Thông báo 6150/TB-BLĐTBXH of 03/12/2024; for 2026 vietnammedia.vnanet.vn of 17/10/2025 (Tết
 * 16–20/02/2026); the two swaps of 2026 are from the press and to be confirmed by the office.
 */
export interface YearOfHolidays {
  tetDaysBefore?: number
  nationalDayBeside?: string
  /** Working days that are off, and the days off that are worked for them. */
  swaps?: { off: string; worked: string }[]
}

export const holidayShifts: Record<number, YearOfHolidays> = {
  2025: {
    tetDaysBefore: 2,
    nationalDayBeside: '2025-09-01',
    swaps: [{ off: '2025-05-02', worked: '2025-04-26' }],
  },
  2026: {
    tetDaysBefore: 1,
    nationalDayBeside: '2026-09-01',
    swaps: [
      { off: '2026-01-02', worked: '2026-01-10' },
      { off: '2026-08-31', worked: '2026-08-22' },
    ],
  },
}
