import type { MatchText, WordIndex } from '@binhyen/vietnamese'
import type { Document, Segment } from '../segments/segment.ts'
import type { CheckOptions, Explanation, Kind, LegalBasis, Severity } from '../types.ts'
import type { ApprovalUse } from './approve.ts'

/** A segment as rules see it: the copy to match on and its words. */
export interface View {
  /** The stretch of text, with its place in the source. */
  readonly segment: Segment
  /** The copy to match on, with its way back. */
  readonly m: MatchText
  /** The words of `m`, found once for all rules. */
  readonly words: WordIndex
}

/** Everything beside the text that a rule may ask. Dates are set; nothing reads a clock. */
export interface RuleContext extends Readonly<Omit<CheckOptions, 'date' | 'today' | 'format'>> {
  /** How the text is written. */
  readonly format: 'text' | 'mdx'
  /** ISO date that the text speaks of. */
  readonly date: string
  /** ISO date of the check. */
  readonly today: string
  /** Canonical forms that may be printed; see `publicValues`. */
  readonly isPublic: (value: string) => boolean
}

/** What a rule saw. Ranges are in `view.m.text` for `find`, in the source for `inspect`. */
export interface Match {
  /** UTF-16 offsets, end exclusive. */
  range: [start: number, end: number]
  /** Canonical form, compared with approvals and public values. Default: the text itself. */
  value?: string
  /** Which of the rule’s messages; default: `found`. */
  messageId?: string
  /** Values of the message's placeholders. */
  data?: Record<string, string>
  /** Yes, no or don't know: 1, dropped, or `confidence`. */
  valid?: boolean | undefined
  /** 0 to 1, for a match that may be one or not. */
  confidence?: number
  /** A ceiling for this match: an officer named in office is `info` at most. */
  severity?: Severity
  /** How it was recognised. */
  explanation?: Partial<Explanation>
  /** The match masked, where the rule's `mask` would not do. */
  masked?: string
  /** The law for this match, where it isn't the rule's. */
  legalBasis?: LegalBasis
  /** What to write instead, to put in the place of the match. */
  suggestion?: string
}

export interface MessageData extends Record<string, string> {
  /** The match, masked. */
  masked: string
}

/** An example is a text (kind `post`), or a text with the options that it needs. */
export type Example = string | { text: string; options: Partial<CheckOptions> }

/** One severity, or one for each kind of text. */
export type Severities = Severity | Readonly<Record<Kind, Severity | 'off'>>

/** A rule as its author writes it; see `defineRule`. */
export interface Rule {
  /** `group/name`. */
  id: string
  /** Vietnamese, a noun phrase. */
  title: string
  /** How grave a finding is; by kind of text where that matters. */
  severity: Severities
  /** In the preset `next`: what a coming major version makes of `severity`. */
  next?: Severities
  /** Configuration can't raise it above this. */
  ceiling?: Severity
  /** Who may approve a finding: nobody, only the head of the commune police, or as the profile says (default). */
  approval?: 'nobody' | 'head-of-police'
  /** Can't be switched off or lowered. */
  locked?: boolean
  /** The law that it stands on; a rule has this or `reference`. */
  legalBasis?: LegalBasis
  /** Where it comes from when it is not law: a guideline or a measurement. */
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
  /** Vietnamese sentences by id: what stands there, what is wrong, what to write instead. */
  messages: Readonly<Record<string, (data: MessageData) => string>>
  /** Texts that it finds something in, and texts that it leaves alone; a test runs them. */
  examples: {
    /** Texts that it finds something in. */
    invalid: readonly Example[]
    /** Texts that look alike and are left alone. */
    valid: readonly Example[]
  }
}

export interface ContextWords {
  /** The words, with their marks; unmarked writing counts too. */
  words: readonly string[]
  /** What one of them adds to the confidence, 0 to 1. */
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
