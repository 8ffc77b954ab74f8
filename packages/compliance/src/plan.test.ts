import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from './index.ts'

const plan = readFileSync(new URL('../test/fixtures/plan.txt', import.meta.url), 'utf8')
const options = { kind: 'article', format: 'text', today: '2026-11-23' } as const

describe('the plan of the model, January 2024', () => {
  it('has no error', () => {
    expect(check(plan, options).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('names officials in their office at most as a note', () => {
    const named = check(plan, options).findings.filter(({ ruleId }) => ruleId === 'personal-data/person-name')
    expect(named.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('names district bodies that ended, with their dates, as of today', () => {
    const warnings = check(plan, options).findings.filter(({ ruleId }) => ruleId === 'law/abolished-body')
    const about = (words: string): string[] =>
      warnings
        .filter(({ range }) => plan.slice(...range).toLowerCase() === words)
        .map(({ message }) => message)
    expect(about('công an huyện')).toHaveLength(2)
    expect(about('công an huyện').every((message) => message.includes('01/3/2025'))).toBe(true)
    expect(about('ban chỉ đạo huyện')).toHaveLength(2)
    expect(about('ban chỉ đạo huyện').every((message) => message.includes('01/7/2025'))).toBe(true)
    expect(warnings.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  it('is silent about them as of its own time', () => {
    const then = check(plan, { ...options, date: '2024-01-11' }).findings
    expect(then.filter(({ ruleId }) => ruleId.startsWith('law/'))).toEqual([])
  })
})
