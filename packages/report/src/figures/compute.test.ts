import { emptyDataset, periodOf, type Dataset, type Post, type Tip } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { computeFigures } from './compute.ts'

const period = periodOf('2026-11')

const post = (id: string, part: Partial<Post> = {}): Post => ({
  id,
  date: '2026-10-20',
  title: 'Bài mẫu',
  unit: 'thon-mau-1',
  topic: 'drugs',
  purpose: 'warn',
  audience: ['everyone'],
  format: 'text',
  groups: ['nhom-xa'],
  ...part,
})

const tip = (id: string, part: Partial<Tip> = {}): Tip => ({
  id,
  receivedAt: '2026-10-20T08:00',
  channel: 'phone',
  receivedBy: 'cax',
  informant: 'anonymous',
  class: 'denunciation',
  handling: [],
  ...part,
})

const dataset = (part: Partial<Dataset> = {}): Dataset => ({
  ...emptyDataset(),
  units: [
    { id: 'cax', name: 'Công an xã Mẫu', kind: 'police' },
    { id: 'thon-mau-1', name: 'Thôn Mẫu 1', kind: 'village' },
    { id: 'thon-mau-2', name: 'Thôn Mẫu 2', kind: 'village' },
  ],
  groups: [
    {
      id: 'nhom-xa',
      name: 'Nhóm Mẫu',
      unit: 'cax',
      kind: 'commune',
      openedOn: '2025-01-01',
      counts: [{ date: '2026-10-12', members: 40 }],
    },
  ],
  ...part,
})

const report = (unit: string, posts: number | undefined, submittedOn = '2026-11-09') => ({
  unit,
  period: '2026-11',
  submittedOn,
  counters: posts === undefined ? {} : { posts },
})

const sent = (at: string): Tip['delivery'] => [
  { state: 'sent', to: 'investigating-body', at, by: 'commune-police' },
]

describe('computeFigures', () => {
  it('takes a unit’s rows where it has any, else its form, and says which', () => {
    const data = dataset({
      posts: [post('b-1'), post('b-2')],
      reports: [report('thon-mau-1', 9), report('thon-mau-2', 3)],
    })
    const figures = computeFigures(data, period)
    expect(figures.counters.posts).toMatchObject({ value: 5, unknown: 0 })
    expect(
      figures.units.map(({ unit, counters }) => [unit, counters.posts.value, counters.posts.source]),
    ).toEqual([
      ['cax', 0, 'none'],
      ['thon-mau-1', 2, 'rows'],
      ['thon-mau-2', 3, 'form'],
    ])
    expect(figures.units[1]?.counters.posts.differences).toEqual([{ month: '2026-11', rows: 2, form: 9 }])
    expect(figures.postsByTopic.drugs.value).toBe(2)
    expect(figures.postsByTopic.unspecified.value).toBe(3)
  })

  it('does not know what a unit that sent nothing did, and knows that the police without a row did nothing', () => {
    const figures = computeFigures(dataset({ posts: [post('b-1')] }), period)
    expect(figures.counters.posts).toMatchObject({ value: 1, unknown: 1 })
    expect(figures.units[2]?.counters.posts).toMatchObject({
      value: null,
      source: 'none',
      unknownMonths: ['2026-11'],
    })
  })

  it('calls a reach that nobody knows unknown, not 0', () => {
    const none = computeFigures(dataset({ posts: [post('b-1'), post('b-2')] }), period)
    expect(none.counters.reach).toMatchObject({ value: null, unknown: 2 })
    const some = computeFigures(dataset({ posts: [post('b-1', { reach: 50 }), post('b-2')] }), period)
    expect(some.counters.reach).toMatchObject({ value: 50, unknown: 1 })
  })

  it('counts the window’s first and last day, and no other', () => {
    const days = ['2026-10-09', '2026-10-10', '2026-11-09', '2026-11-10']
    const figures = computeFigures(
      dataset({ posts: days.map((date, i) => post(`b-${i}`, { date })) }),
      period,
    )
    expect(figures.counters.posts.value).toBe(2)
  })

  it('compares with the previous period and last year, percent only where there is something to compare with', () => {
    const data = dataset({
      posts: [
        post('a', { date: '2025-11-01', unit: 'cax' }),
        post('b', { date: '2026-09-20', unit: 'cax' }),
        post('c', { date: '2026-09-21', unit: 'cax' }),
        post('d', { unit: 'cax' }),
        post('e', { unit: 'cax' }),
        post('f', { unit: 'cax' }),
      ],
    })
    const { posts, tips } = computeFigures(data, period).counters
    expect(posts.previous).toEqual({ value: 2, difference: 1, percent: 50 })
    expect(posts.lastYear).toEqual({ value: 1, difference: 2, percent: 200 })
    expect(tips.previous).toEqual({ value: 0, difference: 0, percent: null })
  })

  it('has nothing to compare with before the register was begun', () => {
    const { posts } = computeFigures(dataset({ posts: [post('a')] }), period).counters
    expect(posts.lastYear).toEqual({ value: null, difference: null, percent: null })
  })

  it('judges the 24 hours, by the moment the police had the tip and the day of the report', () => {
    const { counters } = computeFigures(
      dataset({
        tips: [
          tip('in-time', { delivery: sent('2026-10-21T08:00') }),
          tip('late', { delivery: sent('2026-10-21T08:01') }),
          tip('never'),
          tip('handed over', {
            receivedBy: 'thon-mau-1',
            handedOverOn: '2026-10-22T08:00',
            delivery: sent('2026-10-23T07:00'),
          }),
          tip('not yet the police’s', { receivedBy: 'thon-mau-1' }),
          tip('still running', { receivedAt: '2026-11-09T20:00' }),
        ],
      }),
      period,
    )
    expect(
      [counters.crimeTips, counters.crimeTipsInTime, counters.crimeTipsLate].map(({ value }) => value),
    ).toEqual([6, 2, 2])
    expect(counters.inTimeShare.value).toBe(50)
  })

  it('knows who reported on time, late (the 10th is late) and not at all', () => {
    const data = dataset({ reports: [report('thon-mau-1', 0), report('thon-mau-2', 0, '2026-11-10')] })
    const status = (asOf?: string) => computeFigures(data, period, { asOf }).units.map((unit) => unit.status)
    expect(status()).toEqual(['exempt', 'on-time', 'late'])
    expect(status('2026-11-09')).toEqual(['exempt', 'on-time', 'not-due'])
    expect(
      computeFigures(dataset({ reports: [report('thon-mau-1', 0)] }), period).counters.unitsMissing.value,
    ).toBe(1)
  })

  it('counts a window that still runs up to the day, and says so', () => {
    const data = dataset({ posts: [post('a', { date: '2026-10-20' }), post('b', { date: '2026-11-05' })] })
    const figures = computeFigures(data, period, { asOf: '2026-10-31' })
    expect(figures).toMatchObject({ complete: false, countedUntil: '2026-10-31' })
    expect(figures.units[1]?.counters.posts.value).toBe(1)
    expect(computeFigures(data, period, { asOf: '2026-11-12' }).complete).toBe(true)
  })

  it('gives one unit its own figures', () => {
    const data = dataset({ posts: [post('a'), post('b', { unit: 'cax' })] })
    const figures = computeFigures(data, period, { unit: 'thon-mau-1' })
    expect(figures.counters.posts.value).toBe(1)
    expect(figures.unit).toEqual({ id: 'thon-mau-1', name: 'Thôn Mẫu 1' })
    expect(() => computeFigures(data, period, { unit: 'thon-9' })).toThrow(
      '“thon-9” không phải là mã của đơn vị nào',
    )
  })

  it('refuses a period that has not begun, and one for which nobody kept the register', () => {
    const data = dataset({ posts: [post('a')] })
    expect(() => computeFigures(data, periodOf('2026-12'), { asOf: '2026-11-09' })).toThrow(
      '“2026-12” chưa bắt đầu: kỳ này tính từ ngày 10/11/2026',
    )
    expect(() => computeFigures(data, periodOf('2024-05'))).toThrow(
      'sổ không ghi gì từ 10/04/2024 đến 09/05/2024',
    )
  })

  it('makes figures of a month in which nothing happened', () => {
    const quiet = dataset({
      posts: [post('a', { date: '2026-08-20' }), post('b', { date: '2026-12-20' })],
      reports: [],
    })
    expect(computeFigures(quiet, period).counters.tips).toMatchObject({ value: 0, unknown: 2 })
  })
})
