import { check } from '@binhyen/compliance'
import { portableConfig, type Project } from '@binhyen/compliance/node'
import type { Commune } from '@binhyen/model'
import type { WrittenWords } from '@binhyen/report'
import { today } from './today.ts'

interface Context extends Pick<Project, 'config' | 'customRules'> {
  commune: Commune
  /** ISO date, by which laws are judged. */
  date: string
}

/**
 * What may not stand in words that a report prints as people wrote them, by the project's configuration. One line a
 * finding: place, reason, rule.
 */
export function problemsOfWords(
  words: readonly WrittenWords[],
  { config, customRules, commune, date }: Context,
): string[] {
  const { preset, publicValues, rules } = portableConfig(config).portable
  const options = { preset, publicValues, rules: rules.article, customRules, commune, date, today: today() }
  return words.flatMap(({ place, text }) =>
    check(text, { kind: 'article', format: 'text', ...options })
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ message, ruleId }) => `${place}: ${message} (${ruleId})`),
  )
}
