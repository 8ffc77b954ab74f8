import type { Problem } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { listProblems, placeOf, reasonOf } from './problem-list.ts'

const problem = (more: Partial<Problem>): Problem => ({
  message: 'không phải là ngày',
  mend: 'Viết ngày.',
  ...more,
})

describe('listProblems', () => {
  it('counts all, groups by sheet, shows errors before warnings and no more than it may', () => {
    const list = listProblems(
      [
        problem({ sheet: 'A', row: 2, warning: true }),
        problem({ sheet: 'B', row: 3 }),
        problem({ sheet: 'A', row: 4 }),
        problem({}),
      ],
      3,
    )
    expect(list).toMatchObject({ errors: 3, warnings: 1 })
    expect(list.groups.map(({ sheet, count, shown }) => [sheet, count, shown.map(({ row }) => row)])).toEqual(
      [
        ['B', 1, [3]],
        ['A', 2, [4]],
        ['', 1, [undefined]],
      ],
    )
  })

  it('has nothing to say of a register without problems', () => {
    expect(listProblems([])).toEqual({ errors: 0, warnings: 0, groups: [] })
  })
})

it.each([
  [{ row: 7, column: 'B' }, 'ô B7'],
  [{ row: 7 }, 'dòng 7'],
  [{ column: 'C' }, 'cột C'],
  [{ key: 'units' }, 'mục units'],
  [{}, 'cả trang'],
])('%j stands at %s', (place, said) => {
  expect(placeOf(problem(place))).toBe(said)
})

it('says what stands there and why it can’t stay', () => {
  expect(reasonOf(problem({ value: '32/13/2026' }))).toBe('“32/13/2026” không phải là ngày.')
  expect(reasonOf(problem({ message: 'chưa có giá trị' }))).toBe('Chưa có giá trị.')
})
