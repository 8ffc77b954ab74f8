import type { Document } from '../segments/segment.ts'
import type { ApprovedFinding, CheckOptions, CheckResult, Finding, RedactResult } from '../types.ts'
import { approve } from './approve.ts'
import type { Candidate } from './candidate.ts'
import { find } from './find.ts'
import { contextOf } from './options.ts'
import { fingerprinter } from './fingerprint.ts'
import { locator } from './location.ts'
import { redactWith } from './redact.ts'
import { bySeverity, lower, severityOf } from './rule.ts'
import type { Rule, RuleContext } from './rule.ts'
import { dedupe, review } from './steps.ts'

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
    const found = find(document, all, context)
    const { open, approved, uses } = approve(dedupe(found), context)
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
  const maskOf = masker()
  const severities = new Map<Rule, Finding['severity'] | 'off'>()
  const finding = (candidate: Candidate): Finding | undefined => {
    const { rule, match, range, place } = candidate
    let own = severities.get(rule)
    if (own === undefined) severities.set(rule, (own = severityOf(rule, context)))
    if (own === 'off') return undefined
    const messageId = match.messageId ?? 'found'
    const masked = maskOf(candidate)
    const message = rule.messages[messageId]
    if (!message) throw new TypeError(`Rule ${rule.id} has no message ${JSON.stringify(messageId)}.`)
    const said = message(match.data ? { ...match.data, masked } : { masked })
    const made: Omit<Finding, 'fingerprint'> & { fingerprint?: string } = {
      ruleId: rule.id,
      messageId,
      severity: match.severity && !rule.locked ? lower(own, match.severity) : own,
      message: candidate.more ? `${said} ${andMore}` : said,
      range,
      loc: { start: locate(range[0]), end: locate(range[1]) },
      masked,
      confidence: candidate.confidence,
      explanation: candidate.explanation,
    }
    const legalBasis = match.legalBasis ?? rule.legalBasis
    if (legalBasis) made.legalBasis = legalBasis
    if (match.suggestion !== undefined) made.suggestion = match.suggestion
    made.fingerprint = fingerprint(rule.id, place, masked)
    return made as Finding
  }
  return {
    findings: inOrder(open.map(finding).filter((one) => one !== undefined)),
    approved: inOrder(
      approved.flatMap((one): ApprovedFinding[] => {
        const made = finding(one)
        return made ? [{ ...made, approval: one.approval as ApprovedFinding['approval'] }] : []
      }),
    ),
  }
}

const andMore = 'Trong bài còn nhiều chỗ như vậy nữa, không liệt kê hết.'

const longestMasked = 80

/** What may be shown of a match, on one line. Neighbours are often masked alike: the last is remembered. */
function masker(): (candidate: Candidate) => string {
  let last = { masked: '', line: '' }
  return ({ rule, match, seen }) => {
    const masked = match.masked ?? (rule.mask ? rule.mask(seen, match) : seen)
    if (masked !== last.masked) last = { masked, line: inOneLine(masked) }
    return last.line
  }
}

function inOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
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
