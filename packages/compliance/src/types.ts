import type { Approval, Commune } from '@binhyen/model'
import type { Rule } from './engine/rule.ts'

/** How grave a finding is; only `error` stops publishing. */
export type Severity = 'info' | 'warning' | 'error'

/** What the text is meant to become: a message in a Zalo group, or a page of the site. */
export type Kind = 'post' | 'article' | 'guide' | 'notice'

/** Plain text, or Markdown with components. */
export type Format = 'text' | 'mdx'

/** `recommended`: what this version promises. `next`: severities of the coming major version, to try them early. */
export type Preset = 'recommended' | 'next'

/** What an officer states about a plain post beside its text; values as in the front matter of content. */
export interface PostMetadata {
  /** What the post is about. */
  title?: string
  /** Code of the topic, such as `online-fraud`. */
  topic?: string
  /** Code of the purpose, such as `warn`. */
  purpose?: string
  /** Codes of whom it is for, such as `elderly`. */
  audience?: string | string[]
  /** Id of the unit that answers for it. */
  owner?: string
  /** Where its facts come from. */
  source?: string
  /** Address of the page that it leads to. */
  link?: string
}

/** What a text is checked as and with. */
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

/** A law, as it is cited. */
export interface LegalBasis {
  /** Kind and number: `Nghị định 356/2025/NĐ-CP`. */
  document: string
  /** `Điều 3`, where one can be named. */
  article?: string
  /** Where to read it. */
  url?: string
}

/** A place in the source, as editors count. */
export interface Place {
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 units. */
  column: number
}

/** How a finding came about, for who doubts it. */
export interface Explanation {
  /** What was looked for. */
  pattern: string
  /** What confirmed the match. */
  validator?: string
  /** The word nearby that raised the confidence. */
  context?: string
}

/** One place that a rule objects to. */
export interface Finding {
  /** For example `personal-data/phone`. */
  ruleId: string
  /** Which of the rule's messages it is. */
  messageId: string
  /** `error` stops publishing; `warning` and `info` do not. */
  severity: Severity
  /** Vietnamese: what stands there, what should, what to do. */
  message: string
  /** UTF-16 offsets into the source, end exclusive, also in MDX. */
  range: [start: number, end: number]
  /** The same place by line and column. */
  loc: {
    /** Where the match begins. */
    start: Place
    /** Where it ends, exclusive. */
    end: Place
  }
  /** The match, masked: outputs never repeat personal data. */
  masked: string
  /** 0 to 1. */
  confidence: number
  /** How it was recognised. */
  explanation: Explanation
  /** The law that it would break. */
  legalBasis?: LegalBasis
  /** What to put in the place of the match; left out where a person has to think. */
  suggestion?: string
  /** Rule, place and masked form; never a hash of the match (a phone number is guessed in seconds). */
  fingerprint: string
}

/** A finding that a competent office has allowed, with its permission. */
export interface ApprovedFinding extends Finding {
  /** The permission: its id, who gave it, why, and its last day (ISO date). */
  approval: {
    /** As the approvals file names it. */
    id: string
    /** Who gave it. */
    role: Approval['role']
    /** Why it may be published. */
    reason: string
    /** Last day on which it holds, ISO date. */
    until: string
  }
}

/** What a check found. */
export interface CheckResult {
  /** What stands in the way, in the order of the text. */
  findings: Finding[]
  /** What would stand in the way if nobody had allowed it. */
  approved: ApprovedFinding[]
}

/** A masked text, and what was found in the one given. */
export interface RedactResult {
  /** Null: a text with a state secret or an informant in it is refused, not laundered. */
  text: string | null
  /** The check of the text as it was given. */
  result: CheckResult
}

/** What can be told of a rule without running it. */
export interface RuleInfo {
  /** `group/name`; it never changes. */
  id: string
  /** The part of the id before the slash. */
  group: string
  /** Vietnamese, a noun phrase. */
  title: string
  /** By kind of text, in the preset `recommended`. */
  severity: Readonly<Record<Kind, Severity | 'off'>>
  /** What the `next` preset changes; left out where it changes nothing. */
  next?: Readonly<Record<Kind, Severity | 'off'>>
  /** Configuration can't raise it above this. */
  ceiling?: Severity
  /** Neither approved, switched off nor lowered. */
  locked: boolean
  /** Who may approve a finding: nobody, the head of the commune police alone, or as the commune's profile says. */
  approval: 'nobody' | 'head-of-police' | 'profile'
  /** The law that it stands on. */
  legalBasis?: LegalBasis
  /** Where the rule comes from when it is not law: a guideline or a measurement. */
  reference?: string
  /** Texts that it finds something in, and texts that it leaves alone. */
  examples: {
    /** Texts that it finds something in. */
    invalid: readonly string[]
    /** Texts that look alike and are left alone. */
    valid: readonly string[]
  }
}
