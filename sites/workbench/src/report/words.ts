import { check, phraseRule, type CheckOptions } from '@binhyen/compliance/text'
import type { PortableConfig } from '@binhyen/compliance/node'
import type { Commune } from '@binhyen/model'
import type { Severity } from '@binhyen/compliance'
import type { WrittenWords } from '@binhyen/report'

/** What is needed to judge a text: whose, by which settings, and of which day it speaks. */
export interface WordsContext {
  commune: Commune
  config: PortableConfig
  /** Last day of the period, by which laws are judged. */
  date: string
  today: string
}

/** What an officer is told of a text; the match itself only masked. */
export interface WordsFinding {
  ruleId: string
  severity: Severity
  message: string
  suggestion?: string
  /** Law or regulation, in one line. */
  law?: string
}

/** What may not, or should not, stand in words that a report prints. */
export const findingsIn = (text: string, context: WordsContext): WordsFinding[] =>
  findingsBy(text, optionsOf(context))

function optionsOf({ commune, config, date, today }: WordsContext): CheckOptions {
  const { preset, rules, publicValues, phraseRules } = config
  return {
    kind: 'article',
    format: 'text',
    preset,
    rules: rules.article,
    publicValues,
    customRules: phraseRules.map(phraseRule),
    commune,
    date,
    today,
  }
}

function findingsBy(text: string, options: CheckOptions): WordsFinding[] {
  if (text.trim() === '') return []
  return check(text, options)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, severity, message, suggestion, legalBasis }) => ({
      ruleId,
      severity,
      message,
      ...(suggestion && { suggestion }),
      ...(legalBasis && { law: [legalBasis.article, legalBasis.document].filter(Boolean).join(', ') }),
    }))
}

/** Words that keep a report from being made: where they stand, and each reason. */
export interface UnfitWords {
  place: string
  findings: WordsFinding[]
}

/** As the command line does: one error in what people wrote, and no document is made. */
export function unfitWords(words: readonly WrittenWords[], context: WordsContext): UnfitWords[] {
  const options = optionsOf(context)
  return words.flatMap(({ place, text }) => {
    const findings = findingsBy(text, options).filter(({ severity }) => severity === 'error')
    return findings.length > 0 ? [{ place, findings }] : []
  })
}
