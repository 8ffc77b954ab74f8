import { reportingCalendars } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { defaultPeriod, dueNow } from './default-period.ts'

const { plan } = reportingCalendars
const ids = (day: string) => dueNow(day, plan).map(({ id }) => id)

describe('dueNow', () => {
  it('is the month whose window is over, until the day of sending', () => {
    expect(ids('2026-11-09')).toEqual([])
    expect(ids('2026-11-10')).toEqual(['2026-11'])
    expect(ids('2026-11-14')).toEqual(['2026-11'])
    expect(ids('2026-11-15')).toEqual([])
  })

  it('is month and half-year in June, month and year in December', () => {
    expect(ids('2026-06-12')).toEqual(['2026-06', '2026-H1'])
    expect(ids('2026-12-12')).toEqual(['2026-12', '2026'])
  })
})

describe('defaultPeriod', () => {
  it.each([
    ['2026-11-12', ['2026-12', '2026', '2026-11', '2026-10'], '2026-11'],
    ['2026-11-25', ['2026-12', '2026', '2026-11', '2026-10'], '2026-11'],
    ['2026-11-12', ['2026-10', '2026-09'], '2026-10'],
    ['2026-11-25', [], '2026-11'],
    ['2026-01-05', [], '2025-12'],
  ])('on %s, with %j in the register, is %s', (day, held, id) => {
    expect(defaultPeriod(day, plan, held).id).toBe(id)
  })
})
