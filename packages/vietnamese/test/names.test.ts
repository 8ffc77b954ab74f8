import { describe, expect, it } from 'vitest'
import { measureNames } from './measure-names.ts'

describe('findPersonNames on texts that nobody tunes on', () => {
  const { mentions, precision, f1 } = measureNames()

  it('has enough names to say something', () => {
    expect(mentions).toBeGreaterThan(100)
  })

  it('stays above what was promised', () => {
    expect(f1).toBeGreaterThanOrEqual(0.9)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })
})
