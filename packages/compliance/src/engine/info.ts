import type { RuleInfo } from '../types.ts'
import { kinds } from './examples.ts'
import type { Example, Rule } from './rule.ts'

/** What a rule tells about itself: for the reference page and for editors. */
export function infoOf(rule: Rule): RuleInfo {
  const severity = Object.fromEntries(
    kinds.map((kind) => [kind, typeof rule.severity === 'string' ? rule.severity : rule.severity[kind]]),
  ) as RuleInfo['severity']
  return {
    id: rule.id,
    group: rule.id.slice(0, rule.id.indexOf('/')),
    title: rule.title,
    severity,
    locked: rule.locked ?? false,
    ...(rule.legalBasis ? { legalBasis: rule.legalBasis } : {}),
    ...(rule.reference ? { reference: rule.reference } : {}),
    examples: { invalid: rule.examples.invalid.map(textOf), valid: rule.examples.valid.map(textOf) },
  }
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)
