import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportingCalendars } from './calendar.ts'
import { addDays } from './dates.ts'
import { DataError } from './errors.ts'
import { periodContaining, periodOf, periodsDue, previousPeriod, samePeriodLastYear } from './period.ts'

const calendars = Object.values(reportingCalendars)

describe('periodOf', () => {
  it('follows the plan: from the 10th to the 9th, units before the 10th', () => {
    expect(periodOf('2026-11')).toMatchObject({
      first: '2026-10-10',
      last: '2026-11-09',
      unitDueBefore: '2026-11-10',
      communeDueBefore: '2026-11-15',
    })
    expect(periodOf('2026-H1')).toMatchObject({
      first: '2025-12-10',
      last: '2026-06-09',
      unitDueBefore: '2026-06-10',
    })
    expect(periodOf('2026')).toMatchObject({
      first: '2025-12-10',
      last: '2026-12-09',
      unitDueBefore: '2026-12-10',
    })
  })

  it('knows calendar months and Nghị định 09/2019', () => {
    expect(periodOf('2026-02', reportingCalendars.month)).toMatchObject({
      first: '2026-02-01',
      last: '2026-02-28',
    })
    const decree = reportingCalendars['nd-09-2019']
    expect(periodOf('2026-H1', decree)).toMatchObject({ first: '2025-12-15', last: '2026-06-14' })
    expect(periodOf('2026', decree)).toMatchObject({ first: '2025-12-15', last: '2026-12-14' })
  })

  it('has no second half-year and says why', () => {
    expect(() => periodOf('2026-H2')).toThrow('“2026-H2” không có kỳ 6 tháng cuối năm')
    for (const wrong of ['11/2026', '2026-13', '2026-00', '26-11', ''])
      expect(() => periodOf(wrong)).toThrow(DataError)
  })

  it('cuts every year into twelve months without gap or overlap, six of them the half-year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.constantFrom(...calendars), (year, calendar) => {
        const whole = periodOf(String(year), calendar)
        expect(whole.months).toHaveLength(12)
        whole.months.forEach((month, i) => {
          expect(month.first).toBe(i === 0 ? whole.first : addDays(whole.months[i - 1]?.last ?? '', 1))
        })
        expect(whole.months[11]?.last).toBe(whole.last)
        expect(addDays(periodOf(String(year - 1), calendar).last, 1)).toBe(whole.first)
        const half = periodOf(`${year}-H1`, calendar)
        expect([half.first, half.last]).toEqual([whole.first, whole.months[5]?.last])
      }),
    )
  })

  it('finds the period of any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60000 }), fc.constantFrom(...calendars), (days, calendar) => {
        const date = addDays('1970-01-01', days)
        const month = periodContaining(date, 'month', calendar)
        expect(month && month.first <= date && date <= month.last).toBe(true)
        expect(periodContaining(date, 'year', calendar)?.months.some((one) => one.id === month?.id)).toBe(
          true,
        )
      }),
    )
    expect(periodContaining('2026-11-10', 'month')?.id).toBe('2026-12')
    expect(periodContaining('2026-12-10', 'month')?.id).toBe('2027-01')
    expect(periodContaining('2026-11-10', 'half-year')).toBeUndefined()
  })
})

describe('neighbours', () => {
  it('compares a half-year with last year’s, a month with the month before', () => {
    expect(previousPeriod(periodOf('2026-01')).id).toBe('2025-12')
    expect(previousPeriod(periodOf('2026-H1')).id).toBe('2025-H1')
    expect(previousPeriod(periodOf('2026')).id).toBe('2025')
    expect(samePeriodLastYear(periodOf('2026-11')).id).toBe('2025-11')
  })

  it('lists what is due in some days', () => {
    expect(periodsDue('2026-06-01', '2026-07-31').map((period) => period.id)).toEqual([
      '2026-06',
      '2026-H1',
      '2026-07',
    ])
    expect(periodsDue('2026-12-10', '2026-12-10').map((period) => period.id)).toEqual(['2026-12', '2026'])
  })
})
