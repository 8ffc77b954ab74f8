import type { CheckOptions, CheckResult } from '@binhyen/compliance'

/** A text to be judged, and how. */
export interface Question {
  /** Counts up: an answer to an older question than the last is of no use. */
  number: number
  text: string
  options: CheckOptions
  /** The text with all personal data masked is wanted, not the findings. */
  redact?: boolean
}

export type Answer = { number: number } & (
  { result: CheckResult } | { redacted: string | null } | { failure: string }
)

interface Checker {
  check: (text: string, options: CheckOptions) => CheckResult
  redact: (text: string, options: CheckOptions) => { text: string | null }
}

/** The same for the worker of plain text and the one of pages: they differ in the entry that they load. */
export function answer({ number, text, options, redact }: Question, checker: Checker): Answer {
  try {
    if (redact) return { number, redacted: checker.redact(text, options).text }
    return { number, result: checker.check(text, options) }
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) }
  }
}
