import type { Document } from '../segments/segment.ts'
import type { ApprovedFinding, CheckOptions, CheckResult, Finding, RedactResult } from '../types.ts'
import { approve } from './approve.ts'
import { seenText } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { contextOf } from './options.ts'
import { fingerprinter } from './fingerprint.ts'
import { locator } from './location.ts'
import { redactWith } from './redact.ts'
import { bySeverity, lower, severityOf } from './rule.ts'
import type { Rule, RuleContext } from './rule.ts'
import { dedupe, dropPublic, find, locate, review, validate, weigh } from './steps.ts'
import { viewsOf } from './view.ts'

export interface Checker {
  check: (source: string, options: CheckOptions) => CheckResult
  redact: (source: string, options: CheckOptions) => RedactResult
}

export interface Parts {
  read: (source: string, options: CheckOptions) => Document
  rules: readonly Rule[]
}

/** Puts the row of steps together with a reader and its rules; `.` and `/text` differ only in these two. */
export function createChecker({ read, rules }: Parts): Checker {
  const check: Checker['check'] = (source, options) => {
    const document = read(source, options)
    const context = contextOf(document, options)
    const all = [...rules, ...(options.customRules ?? [])]
    const found = find(document, viewsOf(document), all, context)
    const located = locate(dropPublic(weigh(validate(found)), context))
    const { open, approved, uses } = approve(dedupe(located), source, context)
    return present([...open, ...review(all, uses, document, context)], approved, source, context)
  }
  return { check, redact: redactWith(check) }
}

/** The last step: masked words, a message, a place for the eye, and an order. */
function present(
  open: Candidate[],
  approved: Candidate[],
  source: string,
  context: RuleContext,
): CheckResult {
  const locate = locator(source)
  const fingerprint = fingerprinter()
  const finding = (candidate: Candidate): Finding[] => {
    const { rule, match, range, view } = candidate
    const own = severityOf(rule, context)
    if (own === 'off') return []
    const messageId = match.messageId ?? 'found'
    const masked = maskOf(candidate, source)
    const message = rule.messages[messageId]
    if (!message) throw new TypeError(`Rule ${rule.id} has no message ${JSON.stringify(messageId)}.`)
    const legalBasis = match.legalBasis ?? rule.legalBasis
    return [
      {
        ruleId: rule.id,
        messageId,
        severity: match.severity && !rule.locked ? lower(own, match.severity) : own,
        message: message({ ...match.data, masked }),
        range,
        loc: { start: locate(range[0]), end: locate(range[1]) },
        masked,
        confidence: candidate.confidence,
        explanation: candidate.explanation,
        ...(legalBasis ? { legalBasis } : {}),
        ...(match.suggestion === undefined ? {} : { suggestion: match.suggestion }),
        fingerprint: fingerprint(rule.id, view?.segment.name ?? 'document', masked),
      },
    ]
  }
  return {
    findings: inOrder(open.flatMap(finding)),
    approved: inOrder(
      approved.flatMap((one) =>
        finding(one).map((made): ApprovedFinding => ({
          ...made,
          approval: one.approval as ApprovedFinding['approval'],
        })),
      ),
    ),
  }
}

const longestMasked = 80

function maskOf(candidate: Candidate, source: string): string {
  const { rule, match } = candidate
  const text = seenText(candidate, source)
  const masked = match.masked ?? (rule.mask ? rule.mask(text, match) : text)
  const line = masked.replace(/\s+/g, ' ').trim()
  return line.length > longestMasked ? `${line.slice(0, longestMasked - 1)}…` : line
}

function inOrder<F extends Finding>(findings: F[]): F[] {
  return findings.sort(
    (a, b) =>
      a.range[0] - b.range[0] ||
      bySeverity(a.severity, b.severity) ||
      a.range[1] - b.range[1] ||
      (a.ruleId < b.ruleId ? -1 : 1),
  )
}
