import type { Approval, Commune } from '@binhyen/model'
import type { Rule } from './engine/rule.ts'

export type Severity = 'info' | 'warning' | 'error'

/** What the text is meant to become: a message in a Zalo group, or a page of the site. */
export type Kind = 'post' | 'article' | 'guide' | 'notice'

export type Format = 'text' | 'mdx'

/** `recommended`: what this version promises. `next`: severities of the coming major version, to try them early. */
export type Preset = 'recommended' | 'next'

/** What an officer states about a plain post beside its text; values as in the front matter of content. */
export interface PostMetadata {
  title?: string
  topic?: string
  purpose?: string
  audience?: string | string[]
  owner?: string
  source?: string
  link?: string
}

export interface CheckOptions {
  /** What the text is meant to become: severities differ by it. */
  kind: Kind
  /** Default: `text` for a post, `mdx` for the rest. */
  format?: Format
  /** Its public contacts may be printed; its former names are known. */
  commune?: Commune
  /** From content/approvals.yaml. In MDX only those count whose id stands in the front matter. */
  approvals?: readonly Approval[]
  /** Of a plain post; the metadata rules apply when it is given. */
  metadata?: PostMetadata
  /** ISO date that the text speaks of (`law/*` judges by it). Default: today. */
  date?: string
  /** ISO date. Default: the calendar date of Viet Nam. */
  today?: string
  /** Default: `recommended`. */
  preset?: Preset
  /** Severity by rule id or by group (`style/*`). Locked rules ignore it. */
  rules?: Readonly<Record<string, Severity | 'off'>>
  /** Rules of a commune's own, made with `defineRule`. */
  customRules?: readonly Rule[]
  /** Further values that may be printed (phones, e-mails, links), beside the commune's. */
  publicValues?: readonly string[]
  /** Path of the file, as approvals name it; without it the files of an approval are not compared. */
  file?: string
  /** Components that an MDX page may use. Default: those of `@binhyen/astro`. */
  components?: readonly string[]
}

export interface LegalBasis {
  document: string
  article?: string
  url?: string
}

export interface Place {
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 units. */
  column: number
}

export interface Explanation {
  pattern: string
  validator?: string
  context?: string
}

export interface Finding {
  /** For example `personal-data/phone`. */
  ruleId: string
  messageId: string
  severity: Severity
  /** Vietnamese: what stands there, what should, what to do. */
  message: string
  /** UTF-16 offsets into the source, end exclusive, also in MDX. */
  range: [start: number, end: number]
  loc: { start: Place; end: Place }
  /** The match, masked: outputs never repeat personal data. */
  masked: string
  /** 0 to 1. */
  confidence: number
  explanation: Explanation
  legalBasis?: LegalBasis
  suggestion?: string
  /** Rule, place and masked form; never a hash of the match (a phone number is guessed in seconds). */
  fingerprint: string
}

/** A finding that a competent office has allowed, with its permission. */
export interface ApprovedFinding extends Finding {
  approval: { id: string; role: Approval['role']; reason: string; until: string }
}

export interface CheckResult {
  findings: Finding[]
  approved: ApprovedFinding[]
}

export interface RedactResult {
  /** Null: a text with a state secret or an informant in it is refused, not laundered. */
  text: string | null
  result: CheckResult
}

export interface RuleInfo {
  id: string
  group: string
  title: string
  severity: Readonly<Record<Kind, Severity | 'off'>>
  /** What the `next` preset changes; left out where it changes nothing. */
  next?: Readonly<Record<Kind, Severity | 'off'>>
  /** Configuration can't raise it above this. */
  ceiling?: Severity
  /** Neither approved, switched off nor lowered. */
  locked: boolean
  /** Who may approve a finding: nobody, the head of the commune police alone, or as the commune's profile says. */
  approval: 'nobody' | 'head-of-police' | 'profile'
  legalBasis?: LegalBasis
  /** Where the rule comes from when it is not law: a guideline or a measurement. */
  reference?: string
  examples: { invalid: readonly string[]; valid: readonly string[] }
}
