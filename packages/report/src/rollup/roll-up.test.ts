import { readFileSync } from 'node:fs'
import { parseDataset, periodOf } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { computeFigures } from '../figures/compute.ts'
import { parseReport, reportOf, type Report } from './report.ts'
import { rollUp } from './roll-up.ts'

const dataset = parseDataset(
  JSON.parse(readFileSync(new URL('../../sample/dataset.json', import.meta.url), 'utf8')),
)
const year = periodOf('2025')
const commune = (period: string, id = 'xa-mau-1', name = 'xã Mẫu 1'): Report =>
  reportOf(computeFigures(dataset, periodOf(period)), { level: 'commune', id, name, province: 'tỉnh Mẫu' })

describe('rollUp', () => {
  it('makes of twelve months the year: flows add up, stocks are the last day’s, medians are computed anew', () => {
    const months = year.months.map((month) => commune(month.id))
    const rolled = rollUp(months, 'province')
    const whole = commune('2025')
    for (const key of [
      'posts',
      'reach',
      'talks',
      'questions',
      'tips',
      'tipsValuable',
      'penaltyAmount',
      'mediations',
    ] as const) {
      expect([key, rolled.counters[key]]).toEqual([key, whole.counters[key]])
    }
    for (const key of [
      'membersStart',
      'membersEnd',
      'membersChange',
      'groups',
      'householdShare',
      'tipsCarriedOver',
    ] as const) {
      expect([key, rolled.counters[key]]).toEqual([key, whole.counters[key]])
    }
    expect(rolled.postsByTopic).toEqual(whole.postsByTopic)
    expect(rolled.tipsByClass).toEqual(whole.tipsByClass)
    // A reply that came after its month ended counts for the year, not for the month.
    expect(whole.responseMinutes.length).toBeGreaterThanOrEqual(rolled.responseMinutes.length)
    expect(rolled.name).toBe('tỉnh Mẫu')
  })

  it('ranks by share of households and says who is missing', () => {
    const other = { ...commune('2026-10', 'xa-mau-2', 'xã Mẫu 2') }
    other.counters = { ...other.counters, householdsParticipating: 100, householdsTotal: 1000 }
    const rolled = rollUp([commune('2026-09'), commune('2026-10'), other], 'province', {
      expected: [
        { id: 'xa-mau-1', name: 'xã Mẫu 1' },
        { id: 'xa-mau-2', name: 'xã Mẫu 2' },
        { id: 'xa-mau-3', name: 'xã Mẫu 3' },
      ],
    })
    expect(rolled.parts?.map(({ name, rank, householdShare }) => [name, rank, householdShare])).toEqual([
      ['xã Mẫu 1', 1, commune('2026-10').counters.householdShare],
      ['xã Mẫu 2', 2, 10],
    ])
    expect(rolled.missing).toEqual([
      { id: 'xa-mau-2', name: 'xã Mẫu 2', periods: ['2026-09'] },
      { id: 'xa-mau-3', name: 'xã Mẫu 3', periods: ['2026-09', '2026-10'] },
    ])
  })

  it('keeps “không có số liệu” apart from 0', () => {
    const one = commune('2026-10')
    const none: Report = {
      ...commune('2026-10', 'xa-mau-2', 'xã Mẫu 2'),
      counters: { ...one.counters, reach: null },
    }
    const rolled = rollUp([one, none], 'country')
    expect(rolled.counters.reach).toBe(one.counters.reach)
    expect(rolled.unknown.reach).toBe((one.unknown.reach ?? 0) + 1)
    expect(rollUp([none], 'country').counters.reach).toBeNull()
  })

  it('puts the units of a commune together', () => {
    const unit = (id: string) =>
      reportOf(computeFigures(dataset, periodOf('2026-10'), { unit: id }), { level: 'unit', id, name: id })
    const rolled = rollUp(
      dataset.units.map(({ id }) => unit(id)),
      'commune',
    )
    const whole = commune('2026-10')
    for (const key of [
      'posts',
      'tips',
      'questions',
      'groups',
      'membersEnd',
      'householdShare',
      'unitsLate',
    ] as const) {
      expect([key, rolled.counters[key]]).toEqual([key, whole.counters[key]])
    }
  })

  it('refuses what would be counted twice', () => {
    expect(() => rollUp([commune('2026-10'), commune('2026-10')], 'province')).toThrow('đưa vào hai lần')
    expect(() => rollUp([commune('2026-05'), commune('2026-H1')], 'province')).toThrow('đếm hai lần')
    expect(() => rollUp([commune('2026-10')], 'commune')).toThrow('không phải báo cáo của cấp')
    expect(() => rollUp([], 'country')).toThrow('không có báo cáo nào')
  })

  it('reads its own JSON back and tells what is wrong with another’s', () => {
    const report = commune('2026-10')
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
    const rolled = rollUp([report], 'province')
    expect(parseReport(JSON.parse(JSON.stringify(rolled)))).toEqual(rolled)
    expect(() => parseReport({ ...report, level: 'huyện' }, 'a.json')).toThrow('a.json, mục level: “huyện”')
  })
})
