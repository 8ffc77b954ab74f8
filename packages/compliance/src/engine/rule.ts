import type { MatchText, WordIndex } from '@binhyen/vietnamese'
import type { Document, Segment } from '../segments/segment.ts'
import type { CheckOptions, Explanation, Kind, LegalBasis, Severity } from '../types.ts'
import type { ApprovalUse } from './approve.ts'

/** A segment as rules see it: the copy to match on and its words. */
export interface View {
  readonly segment: Segment
  readonly m: MatchText
  readonly words: WordIndex
}

/** Everything beside the text that a rule may ask. Dates are set; nothing reads a clock. */
export interface RuleContext extends Readonly<Omit<CheckOptions, 'date' | 'today' | 'format'>> {
  readonly format: 'text' | 'mdx'
  readonly date: string
  readonly today: string
  /** Canonical forms that may be printed; see `publicValues`. */
  readonly isPublic: (value: string) => boolean
}

/** What a rule saw. Ranges are in `view.m.text` for `find`, in the source for `inspect`. */
export interface Match {
  range: [start: number, end: number]
  /** Canonical form, compared with approvals and public values. Default: the text itself. */
  value?: string
  messageId?: string
  /** Values of the message's placeholders. */
  data?: Record<string, string>
  /** Yes, no or don't know: 1, dropped, or `confidence`. */
  valid?: boolean | undefined
  confidence?: number
  /** A ceiling for this match: an officer named in office is `info` at most. */
  severity?: Severity
  explanation?: Partial<Explanation>
  masked?: string
  legalBasis?: LegalBasis
  suggestion?: string
}

export interface MessageData extends Record<string, string> {
  masked: string
}

/** An example is a text (kind `post`), or a text with the options that it needs. */
export type Example = string | { text: string; options: Partial<CheckOptions> }

/** One severity, or one for each kind of text. */
export type Severities = Severity | Readonly<Record<Kind, Severity | 'off'>>

export interface Rule {
  /** `group/name`. */
  id: string
  /** Vietnamese, a noun phrase. */
  title: string
  severity: Severities
  /** In the preset `next`: what a coming major version makes of `severity`. */
  next?: Severities
  /** Configuration can't raise it above this. */
  ceiling?: Severity
  /** Who may approve a finding: nobody, only the head of the commune police, or as the profile says (default). */
  approval?: 'nobody' | 'head-of-police'
  /** Can't be switched off or lowered. */
  locked?: boolean
  legalBasis?: LegalBasis
  reference?: string
  /** Looks at one segment. */
  find?: (view: View, context: RuleContext) => Iterable<Match>
  /** Looks at the document as a whole; ranges are in its source. */
  inspect?: (document: Document, context: RuleContext) => Iterable<Match>
  /** Looks at what became of the approvals, once all matches are known. */
  review?: (uses: readonly ApprovalUse[], document: Document, context: RuleContext) => Iterable<Match>
  /** Words near a match that raise its confidence. */
  context?: ContextWords
  /** One stretch of text is one identifier: of overlapping matches of such rules the surest stays. */
  exclusive?: boolean
  /** Default: the text as it stands, which is right only where it can't be personal. */
  mask?: (text: string, match: Match) => string
  messages: Readonly<Record<string, (data: MessageData) => string>>
  examples: { invalid: readonly Example[]; valid: readonly Example[] }
}

export interface ContextWords {
  words: readonly string[]
  boost: number
  /** How far back to look, in characters of the same segment. Default 60. */
  before?: number
  /** How far ahead to look. Default 0. */
  after?: number
}

/** Checks a rule's shape where it is written, so that a mistake shows at its author's desk. */
export function defineRule(rule: Rule): Rule {
  if (!/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(rule.id)) {
    throw new TypeError(
      `Rule id ${JSON.stringify(rule.id)}: expected "group/name" in lower case and hyphens.`,
    )
  }
  if ([rule.find, rule.inspect, rule.review].filter(Boolean).length !== 1) {
    throw new TypeError(`Rule ${rule.id}: give one of "find", "inspect" and "review".`)
  }
  return rule
}

const order: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

/** The lower of two severities. */
export const lower = (a: Severity, b: Severity): Severity => (order[a] <= order[b] ? a : b)

/** Negative when `a` is the graver. */
export const bySeverity = (a: Severity, b: Severity): number => order[b] - order[a]

export const severityFor = (severities: Severities, kind: Kind): Severity | 'off' =>
  typeof severities === 'string' ? severities : severities[kind]

export function severityOf(
  rule: Rule,
  context: Pick<RuleContext, 'kind' | 'preset' | 'rules'>,
): Severity | 'off' {
  const own = severityFor(
    context.preset === 'next' ? (rule.next ?? rule.severity) : rule.severity,
    context.kind,
  )
  if (rule.locked) return own
  const group = `${rule.id.slice(0, rule.id.indexOf('/'))}/*`
  const wanted = context.rules?.[rule.id] ?? context.rules?.[group] ?? own
  return wanted === 'off' || !rule.ceiling ? wanted : lower(wanted, rule.ceiling)
}
