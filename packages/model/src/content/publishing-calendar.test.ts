import { describe, expect, it } from 'vitest'
import { publishingCalendar } from './publishing-calendar.ts'

describe('publishing calendar', () => {
  const plan = publishingCalendar([
    { slug: 'b', title: 'Pháo', season: [12, 1] },
    { slug: 'a', title: 'Đuối nước', season: [6] },
    { slug: 'c', title: 'Ăn trộm ngày Tết', season: [1] },
    { slug: 'd', title: 'Quanh năm' },
  ])

  it('puts pages into each of their months, in the order of the Vietnamese alphabet', () => {
    expect(plan.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(plan[0]?.pages.map(({ slug }) => slug)).toEqual(['c', 'b'])
    expect(plan[11]?.pages.map(({ slug }) => slug)).toEqual(['b'])
    expect(plan.flatMap(({ pages }) => pages).some(({ slug }) => slug === 'd')).toBe(false)
  })

  it('names the occasion of every month', () => {
    expect(plan[7]?.occasions.join()).toContain('19/8')
    expect(plan[9]?.occasions.join()).toContain('04/10')
    for (const { occasions } of plan) expect(occasions.length).toBeGreaterThan(0)
  })
})
