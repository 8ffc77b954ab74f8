import { describe, expect, it } from 'vitest'
import { endedLaws } from './ended-laws.ts'

describe('endedLaws', () => {
  const documents = ['Luật 68/2020/QH14', 'Thông tư 55/2021/TT-BCA', 'Nghị quyết 66.18/2026/NQ-CP']

  it('names what has ended, from its last day on', () => {
    expect(endedLaws(documents, '2026-06-30')).toEqual([])
    expect(endedLaws(documents, '2026-11-23')).toEqual(['Thông tư 55/2021/TT-BCA'])
  })

  it('knows a resolution with a point in its number', () => {
    expect(endedLaws(documents, '2027-03-01')).toEqual([
      'Thông tư 55/2021/TT-BCA',
      'Nghị quyết 66.18/2026/NQ-CP',
    ])
  })
})
