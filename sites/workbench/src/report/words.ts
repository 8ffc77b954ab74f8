import { check } from '@binhyen/compliance/text'
import type { Commune } from '@binhyen/model'
import type { Severity } from '@binhyen/compliance'
import type { WrittenWords } from '@binhyen/report'

/** What is needed to judge a text: whose, and of which day it speaks. */
export interface WordsContext {
  commune: Commune
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
export function findingsIn(text: string, { commune, date, today }: WordsContext): WordsFinding[] {
  if (text.trim() === '') return []
  return check(text, { kind: 'article', format: 'text', commune, date, today })
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
  return words.flatMap(({ place, text }) => {
    const findings = findingsIn(text, context).filter(({ severity }) => severity === 'error')
    return findings.length > 0 ? [{ place, findings }] : []
  })
}
