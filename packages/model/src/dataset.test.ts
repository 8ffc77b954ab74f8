import { describe, expect, it } from 'vitest'
import { emptyDataset, parseDataset } from './dataset.ts'
import { DataError } from './errors.ts'

const problemsOfInput = (input: unknown) => {
  try {
    parseDataset(input, 'so.json')
  } catch (error) {
    if (error instanceof DataError) return error.problems
  }
  return []
}

describe('parseDataset', () => {
  it('reads an empty register', () => {
    expect(parseDataset(emptyDataset())).toEqual(emptyDataset())
  })

  it('tells every wrong value, where it stands and what to write', () => {
    const problems = problemsOfInput({
      ...emptyDataset(),
      units: [{ id: 'Thôn 1', name: '', kind: 'thon' }],
      activities: [{ id: 'd', date: '2026-02-30', unit: 'thon-1', kind: 'talk', count: 0, so: 1 }],
    })
    expect(problems.map((problem) => `${problem.key}: ${problem.value ?? ''} ${problem.message}`))
      .toMatchInlineSnapshot(`
      [
        "units.0.id: Thôn 1 viết không đúng dạng",
        "units.0.name:  chưa có giá trị",
        "units.0.kind: thon không có trong danh mục",
        "activities.0.date: 2026-02-30 không phải là ngày có thật, viết theo dạng 2026-11-09",
        "activities.0.count: 0 quá nhỏ, không được dưới 1",
        "activities.0.so:  là mục không có trong mẫu",
      ]
    `)
    for (const problem of problems) {
      expect(problem.file).toBe('so.json')
      expect(problem.mend).not.toBe('')
    }
  })
})
