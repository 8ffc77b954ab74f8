import { createChecker } from '../engine/check.ts'
import type { Example } from '../engine/rule.ts'
import { allRules } from '../rules/all-rules.ts'
import { readMdx } from '../segments/mdx.ts'
import { readText } from '../segments/segment.ts'
import type { CheckOptions, Finding, Format, Kind } from '../types.ts'

/** An example of a rule and what the rule finds in it: nothing, where the example is a valid one. */
export interface RuleExample {
  /** The example itself. */
  text: string
  /** What the text would become. */
  kind: Kind
  /** How it is written. */
  format: Format
  /** What the example needs beside its kind and format: a date, approvals, public values. */
  options: Partial<Omit<CheckOptions, 'kind' | 'format'>>
  /** What this rule finds in it; none, where the example is a valid one. */
  findings: Finding[]
}

/** A day on which every example is what it says; examples about other days bring their own. */
const EXAMPLE_DAY = '2026-11-23'

const { check } = createChecker({
  read: (source, { format }) => (format === 'mdx' ? readMdx(source) : readText(source)),
  rules: allRules,
})

/**
 * A rule's own examples, checked as the text that each is: for a reference page. Unknown rules, and rules that look at
 * pictures, have none.
 * @example
 * ruleExamples('personal-data/phone').invalid[0]?.findings[0]?.message // 'Có số điện thoại (09xx xxx 678). …'
 */
export function ruleExamples(ruleId: string): { invalid: RuleExample[]; valid: RuleExample[] } {
  const { examples = { invalid: [], valid: [] } } = allRules.find(({ id }) => id === ruleId) ?? {}
  const checked = (list: readonly Example[]) => list.map((example) => checkExample(ruleId, example))
  return { invalid: checked(examples.invalid), valid: checked(examples.valid) }
}

function checkExample(ruleId: string, example: Example): RuleExample {
  const { text, options: own } = typeof example === 'string' ? { text: example, options: {} } : example
  const { kind = 'post', format = 'text', ...options } = own
  const { findings } = check(text, { kind, format, today: EXAMPLE_DAY, ...options })
  return { text, kind, format, options, findings: findings.filter((finding) => finding.ruleId === ruleId) }
}
