import { phraseFinder } from '../engine/phrases.ts'
import { defineRule } from '../engine/rule.ts'
import type { Rule } from '../engine/rule.ts'
import type { Severity } from '../types.ts'

export interface PhraseRule {
  id: string
  title: string
  phrases: string[]
  message: string
  severity: Severity
  suggestion?: string | undefined
  reference: string
}

/** A rule written in a YAML or JSON configuration: phrases and what to say about them. */
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
