import { check } from '@binhyen/compliance'
import type { Commune } from '@binhyen/model'
import type { WrittenWords } from '@binhyen/report'
import { today } from './today.ts'

/** What may not stand in words that a report prints as people wrote them, one line a finding: place, reason, rule. */
export function problemsOfWords(words: readonly WrittenWords[], commune: Commune, date: string): string[] {
  return words.flatMap(({ place, text }) =>
    check(text, { kind: 'article', format: 'text', commune, date, today: today() })
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ message, ruleId }) => `${place}: ${message} (${ruleId})`),
  )
}
