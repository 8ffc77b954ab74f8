import { phraseFinder } from './phrases.ts'
import { defineRule } from './rule.ts'
import type { Rule } from './rule.ts'
import type { Severity } from '../types.ts'

/** A rule of a commune's own as plain data, as a YAML or JSON configuration holds it. */
export interface PhraseRule {
  /** `group/name`, such as `custom/old-road-name`. */
  id: string
  /** Vietnamese, a noun phrase. */
  title: string
  /** What to look for, with its marks; the same without marks is found too. */
  phrases: string[]
  /** Vietnamese; `{masked}` stands for the match. */
  message: string
  /** For every kind of text. */
  severity: Severity
  /** What to put in the place of the match. */
  suggestion?: string | undefined
  /** Where the rule comes from. */
  reference: string
}

/**
 * The rule that finds these phrases, to be given as one of `customRules`.
 * @example
 * check('Ra chợ cũ', { kind: 'post', customRules: [phraseRule({ id: 'custom/cho', title: 'Tên chợ', phrases: ['chợ cũ'], message: '{masked}: ghi tên nay dùng.', severity: 'warning', reference: 'Quy ước của xã' })] })
 */
export function phraseRule({
  id,
  title,
  phrases,
  message,
  severity,
  suggestion,
  reference,
}: PhraseRule): Rule {
  const find = phraseFinder(phrases)
  return defineRule({
    id,
    title,
    severity,
    reference,
    *find(view) {
      for (const { range, phrase } of find(view)) {
        yield { range, explanation: { pattern: phrase }, ...(suggestion === undefined ? {} : { suggestion }) }
      }
    },
    messages: { found: ({ masked }) => message.replaceAll('{masked}', masked) },
    examples: { invalid: phrases, valid: [] },
  })
}
