import { emptyDataset, periodOf } from '@binhyen/model'
import { expect, it } from 'vitest'
import { asOfToday } from './as-of-today.ts'
import { computeFigures } from './compute.ts'
import { periodsHeld } from './periods-held.ts'

const talk = (date: string) => ({ id: date, date, unit: 'thon-mau-1', kind: 'talk' as const })
const dataset = {
  ...emptyDataset(),
  units: [{ id: 'thon-mau-1', name: 'Thôn Mẫu 1', kind: 'village' as const }],
  activities: [talk('2026-05-02'), talk('2026-06-12')],
}

it('lists the periods that a register can report on, newest first', () => {
  expect(periodsHeld(dataset, '2026-11-25').map(({ id }) => id)).toEqual([
    '2026',
    '2026-07',
    '2026-H1',
    '2026-06',
    '2026-05',
  ])
  expect(periodsHeld(dataset, '2026-06-09').map(({ id }) => id)).toEqual([
    '2026',
    '2026-H1',
    '2026-06',
    '2026-05',
  ])
  expect(periodsHeld(emptyDataset(), '2026-11-25')).toEqual([])
})

it('names none that could not be computed', () => {
  for (const period of periodsHeld(dataset, '2026-06-20'))
    expect(() => computeFigures(dataset, period, { asOf: '2026-06-20' })).not.toThrow()
})

it('counts a window that still runs up to today, and never looks at the clock for one that is over', () => {
  const period = periodOf('2026-11')
  expect(asOfToday(dataset, period, '2026-11-02')).toBe('2026-11-02')
  expect(asOfToday(dataset, period, '2026-11-09')).toBe('2026-11-09')
  expect(asOfToday(dataset, period, '2026-11-10')).toBeUndefined()
  expect(asOfToday({ sample: true }, period, '2026-11-02')).toBeUndefined()
})
