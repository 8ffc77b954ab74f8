import { describe, expect, it } from 'vitest'
import { createChecker } from '../engine/check.ts'
import type { Example, Rule } from '../engine/rule.ts'
import { readMdx } from '../segments/mdx.ts'
import { readText } from '../segments/segment.ts'
import type { CheckOptions, Finding } from '../types.ts'
import { allRules } from './all-rules.ts'

const { check } = createChecker({
  read: (source, { format }) => (format === 'mdx' ? readMdx(source) : readText(source)),
  rules: allRules,
})

function findingsOf(rule: Rule, example: Example): Finding[] {
  const source = typeof example === 'string' ? example : example.text
  const options: CheckOptions = {
    kind: 'post',
    today: '2026-11-23',
    ...(typeof example === 'string' ? {} : example.options),
  }
  return check(source, options).findings.filter(({ ruleId }) => ruleId === rule.id)
}

const show = (example: Example): string => (typeof example === 'string' ? example : example.text)

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says where it comes from', () => {
    expect(rule.legalBasis?.document ?? rule.reference ?? '').not.toBe('')
    expect(rule.title).not.toBe('')
  })

  it('has five examples of each kind', () => {
    expect(rule.examples.invalid.length).toBeGreaterThanOrEqual(5)
    expect(rule.examples.valid.length).toBeGreaterThanOrEqual(5)
  })

  it.each(rule.examples.invalid.map((example) => [show(example), example] as const))(
    'finds %j',
    (_, example) => {
      const findings = findingsOf(rule, example)
      expect(findings).not.toHaveLength(0)
      for (const { message, masked, explanation } of findings) {
        expect(message).toMatch(/[.”]$/)
        expect(message).not.toMatch(/undefined|\{\w+\}/)
        expect(masked).not.toMatch(/undefined/)
        expect(explanation.pattern).not.toBe('')
      }
    },
  )

  it.each(rule.examples.valid.map((example) => [show(example), example] as const))(
    'leaves %j',
    (_, example) => {
      expect(findingsOf(rule, example)).toEqual([])
    },
  )
})

it('knows each rule once', () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length)
})
