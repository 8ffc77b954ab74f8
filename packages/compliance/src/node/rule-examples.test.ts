import { describe, expect, it } from 'vitest'
import { rules } from '../index.ts'
import { ruleExamples } from './rule-examples.ts'

describe('ruleExamples', () => {
  it.each(rules.filter(({ id }) => id !== 'image/metadata').map((rule) => [rule.id, rule] as const))(
    '%s: every example is there, invalid ones with a finding, valid ones without',
    (id, rule) => {
      const { invalid, valid } = ruleExamples(id)
      expect(invalid.map(({ text }) => text)).toEqual(rule.examples.invalid)
      expect(valid.map(({ text }) => text)).toEqual(rule.examples.valid)
      expect(invalid.filter(({ findings }) => findings.length === 0)).toEqual([])
      expect(valid.filter(({ findings }) => findings.length > 0)).toEqual([])
    },
  )

  it('has nothing to say of an unknown rule', () => {
    expect(ruleExamples('no/such-rule')).toEqual({ invalid: [], valid: [] })
  })
})
