import { createChecker } from './engine/check.ts'
import { infoOf } from './engine/info.ts'
import { pictureRule } from './pictures/check-picture.ts'
import { allRules } from './rules/all-rules.ts'
import { readMdx } from './segments/mdx.ts'
import { readText } from './segments/segment.ts'
import type { CheckOptions, CheckResult, RedactResult, RuleInfo } from './types.ts'

const checker = createChecker({
  read: (source, { kind, format = kind === 'post' ? 'text' : 'mdx' }) =>
    format === 'mdx' ? readMdx(source) : readText(source),
  rules: allRules,
})

/**
 * May this text be published? Pure: the same text and options give the same findings.
 * @param source Plain text, or a page in MDX with its front matter.
 * @example
 * check('Gọi anh Mẫu 0912 345 678', { kind: 'post', today: '2026-11-23' }).findings[0]?.ruleId
 * // 'personal-data/phone'
 */
export function check(source: string, options: CheckOptions): CheckResult {
  return checker.check(source, options)
}

/**
 * The text with all personal data masked in a natural way. `text` is null when a state secret or an informant is in it:
 * such a text is refused, not laundered.
 * @example
 * redact('Gọi 0912 345 678', { kind: 'post', today: '2026-11-23' }).text // 'Gọi 09xx xxx 678'
 */
export function redact(source: string, options: CheckOptions): RedactResult {
  return checker.redact(source, options)
}

/** Every rule with its severities, legal basis and examples; a browser's build leaves the examples empty. */
export const rules: readonly RuleInfo[] = [...allRules.map(infoOf), pictureRule]

export { phraseRule } from './engine/phrase-rule.ts'
export type { PhraseRule } from './engine/phrase-rule.ts'
export { defineRule } from './engine/rule.ts'
export type { Match, Rule, RuleContext, View } from './engine/rule.ts'
export type {
  ApprovedFinding,
  CheckOptions,
  CheckResult,
  Explanation,
  Finding,
  Format,
  Kind,
  LegalBasis,
  Place,
  PostMetadata,
  Preset,
  RedactResult,
  RuleInfo,
  Severity,
} from './types.ts'
