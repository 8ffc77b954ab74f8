import { describe, expect, it } from 'vitest'
import { emptyDataset } from './dataset.ts'
import { deadlinesBetween, lateUnits, periodName } from './deadlines.ts'
import { periodOf } from './period.ts'

describe('deadlinesBetween', () => {
  const deadlines = deadlinesBetween('2026-11-09', '2026-12-10')

  it('names the units’ and the commune’s day of every period', () => {
    expect(deadlines.map(({ period, from, dueBefore }) => [period.id, from, dueBefore])).toEqual([
      ['2026-11', 'unit', '2026-11-10'],
      ['2026-11', 'commune', '2026-11-15'],
      ['2026-12', 'unit', '2026-12-10'],
      ['2026-12', 'commune', '2026-12-15'],
      ['2026', 'unit', '2026-12-10'],
      ['2026', 'commune', '2026-12-15'],
    ])
  })

  it('counts down to the last day of grace, and goes back to a working day', () => {
    expect(deadlines[0]).toMatchObject({ daysLeft: 0, lastWorkingDay: '2026-11-09', endsOnDayOff: false })
    // 14/11/2026 is a Saturday.
    expect(deadlines[1]).toMatchObject({ daysLeft: 5, lastWorkingDay: '2026-11-13', endsOnDayOff: true })
  })

  it('keeps a period until its second day has come', () => {
    expect(deadlinesBetween('2026-11-14', '2026-11-30').map(({ daysLeft }) => daysLeft)).toEqual([-5, 0])
    expect(deadlinesBetween('2026-11-15', '2026-11-30')).toEqual([])
  })

  it('goes back over Tết', () => {
    // 09/02/2027 is a Tuesday and the fourth day of Tết; the working day before the holiday is Thursday the 4th.
    const [unit] = deadlinesBetween('2027-02-01', '2027-02-28')
    expect(unit).toMatchObject({ dueBefore: '2027-02-10', lastWorkingDay: '2027-02-04', endsOnDayOff: true })
  })
})

const unit = (id: string) => ({ id, name: id, kind: 'village' })

describe('lateUnits', () => {
  const data = {
    ...emptyDataset(),
    units: ['dung', 'cham', 'thieu'].map(unit),
    reports: [
      { unit: 'dung', period: '2026-11', submittedOn: '2026-11-12' },
      { unit: 'dung', period: '2026-11', submittedOn: '2026-11-09' },
      { unit: 'cham', period: '2026-11', submittedOn: '2026-11-10' },
    ],
  } as unknown as Parameters<typeof lateUnits>[0]

  it('tells the late from the missing; the first report counts, the day itself is late', () => {
    const late = lateUnits(data, '2026-11-20')
    expect(late?.period.id).toBe('2026-11')
    expect(late?.late.map(({ id }) => id)).toEqual(['cham'])
    expect(late?.missing.map(({ id }) => id)).toEqual(['thieu'])
  })
})

it('calls periods by the names that people use', () => {
  expect(['2026-11', '2026-H1', '2026'].map((id) => periodName(periodOf(id)))).toEqual([
    'Tháng 11/2026',
    '6 tháng đầu năm 2026',
    'Năm 2026',
  ])
})
