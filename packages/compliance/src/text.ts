import { createChecker } from './engine/check.ts'
import { textRules } from './rules/text-rules.ts'
import { readText } from './segments/segment.ts'
import type { CheckOptions, CheckResult, RedactResult } from './types.ts'

const checker = createChecker({ read: readText, rules: textRules })

/** `check` for plain text alone, without the Markdown parser; for small bundles. */
export function check(source: string, options: CheckOptions): CheckResult {
  return checker.check(source, options)
}

/** `redact` for plain text alone. */
export function redact(source: string, options: CheckOptions): RedactResult {
  return checker.redact(source, options)
}

export { phraseRule } from './engine/phrase-rule.ts'
export type { PhraseRule } from './engine/phrase-rule.ts'
export type {
  ApprovedFinding,
  CheckOptions,
  CheckResult,
  Finding,
  Kind,
  PostMetadata,
  RedactResult,
  Severity,
} from './types.ts'
