import { deadlinesBetween } from '@binhyen/model'
import { expect, it } from 'vitest'
import { periodRows } from './deadlines-view.ts'

it('tells both deadlines of a period, days off, and what comes first', () => {
  const rows = periodRows(deadlinesBetween('2026-11-12', '2027-02-15'))
  expect(rows[0]).toEqual({
    name: 'Tháng 11/2026',
    window: '10/10/2026 – 09/11/2026',
    unit: { date: '10/11/2026', left: 'đã qua', state: 'over', lastWorkingDay: '' },
    commune: { date: '15/11/2026', left: 'còn 2 ngày', state: 'soon', lastWorkingDay: '13/11/2026' },
    next: true,
  })
  expect(rows.filter(({ next }) => next)).toHaveLength(1)
  expect(rows.map(({ name }) => name)).toContain('Năm 2026')
})

it('is empty where nothing is due', () => {
  expect(periodRows([])).toEqual([])
})
