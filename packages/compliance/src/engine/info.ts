import type { RuleInfo } from '../types.ts'
import { kinds } from './examples.ts'
import { severityFor } from './rule.ts'
import type { Example, Rule, Severities } from './rule.ts'

/** What a rule tells about itself: for the reference page and for editors. */
export function infoOf(rule: Rule): RuleInfo {
  return {
    id: rule.id,
    group: rule.id.slice(0, rule.id.indexOf('/')),
    title: rule.title,
    severity: byKind(rule.severity),
    ...(rule.next ? { next: byKind(rule.next) } : {}),
    ...(rule.ceiling ? { ceiling: rule.ceiling } : {}),
    locked: rule.locked ?? false,
    approval: rule.approval ?? 'profile',
    ...(rule.legalBasis ? { legalBasis: rule.legalBasis } : {}),
    ...(rule.reference ? { reference: rule.reference } : {}),
    examples: { invalid: rule.examples.invalid.map(textOf), valid: rule.examples.valid.map(textOf) },
  }
}

const byKind = (severities: Severities): RuleInfo['severity'] =>
  Object.fromEntries(kinds.map((kind) => [kind, severityFor(severities, kind)])) as RuleInfo['severity']

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)
