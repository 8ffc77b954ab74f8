import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../dates.ts'
import { nameProblems } from './name-problems.ts'

const start = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2001-01-01', days))
const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 })

/** Names one after the other, each as long as its length says; the last has no end. */
const chain = (from: string, days: number[]) => {
  let first = from
  return days.map((length, index) => {
    const last = addDays(first, length - 1)
    const entry = { name: `Tên ${index}`, from: first, ...(index < days.length - 1 && { until: last }) }
    first = addDays(last, 1)
    return entry
  })
}

it('finds nothing in names that follow each other without gap or overlap', () => {
  fc.assert(
    fc.property(start, lengths, (from, days) => {
      expect(nameProblems(chain(from, days))).toEqual([])
    }),
  )
})

it('finds one problem when one of them is moved by a day', () => {
  const shifted = fc
    .tuple(start, lengths, fc.nat(), fc.constantFrom(-1, 1))
    .filter(([, days]) => days.length > 1)
  fc.assert(
    fc.property(shifted, ([from, days, pick, by]) => {
      const names = chain(from, days)
      const moved = names[pick % (names.length - 1)]
      if (!moved?.until || addDays(moved.until, by) < moved.from) return
      moved.until = addDays(moved.until, by)
      expect(nameProblems(names)).toHaveLength(1)
    }),
  )
})
