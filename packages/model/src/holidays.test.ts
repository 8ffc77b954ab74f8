import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay, lastWorkingDayBefore, publicHolidays } from './holidays.ts'

const has = (year: number) => publicHolidays(year).some((holiday) => holiday.date === `${year}-11-24`)

describe('publicHolidays', () => {
  it('are the days of 2025 as announced, with the swap of 02/5', () => {
    expect(publicHolidays(2025).map((holiday) => holiday.date)).toEqual([
      '2025-01-01',
      '2025-01-27',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-01-31',
      '2025-04-07',
      '2025-04-30',
      '2025-05-01',
      '2025-05-02',
      '2025-09-01',
      '2025-09-02',
    ])
  })

  it('has 24/11 from 2026', () => {
    expect([has(2025), has(2026), has(2027)]).toEqual([false, true, true])
  })

  it('gives a day in lieu for a holiday on a weekend', () => {
    // Giỗ Tổ 2026 is Sunday 26/4.
    expect(publicHolidays(2026)).toContainEqual({ date: '2026-04-27', name: 'Nghỉ bù Giỗ Tổ Hùng Vương' })
  })
})

describe('working days', () => {
  it('knows weekends, holidays and Saturdays worked in exchange', () => {
    expect(isWorkingDay('2026-11-23')).toBe(true)
    expect(isWorkingDay('2026-11-24')).toBe(false)
    expect(isWorkingDay('2026-11-22')).toBe(false)
    expect(isWorkingDay('2025-04-26')).toBe(true)
  })

  it('steps over them', () => {
    expect(lastWorkingDayBefore('2026-11-25')).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-20', 3)).toBe('2026-11-26')
    expect(lastWorkingDayBefore('2026-05-03')).toBe('2026-04-29')
  })
})
