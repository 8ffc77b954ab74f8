import { matchText } from '@binhyen/vietnamese'
import type { Approval } from '@binhyen/model'
import type { Candidate } from './candidate.ts'
import { mayApprove } from './profile.ts'
import type { RuleContext } from './rule.ts'

/** A value as approvals and public contacts are compared: digits alone where it is a number. */
export function canonical(value: string): string {
  const plain = /^[ -~]*$/.test(value) ? value : matchText(value).text
  const text = plain.toLowerCase().trim().replace(/\s+/g, ' ')
  const digits = text.replace(/[\s.\-()+]/g, '')
  return /^\d{3,}$/.test(digits) ? digits.replace(/^84(?=\d{9,10}$)/, '0') : text
}

/** Why an approval does not cover a match that it names. */
export type Refusal = 'not-yet' | 'expired' | 'nobody' | 'head-only' | 'not-entitled' | 'other-file'

export interface ApprovalUse {
  /** The approval, as the file has it. */
  approval: Approval
  /** Whether it allowed something. */
  covered: boolean
  /** Where its value stands and yet it may not allow it, and why not. */
  refusals: { refusal: Refusal; candidate: Candidate }[]
}

export interface Approved {
  open: Candidate[]
  approved: Candidate[]
  uses: ApprovalUse[]
}

/** Step 6: an approval covers exactly the value that it names, under the rule that it names, until it ends. */
export function approve(candidates: Candidate[], context: RuleContext): Approved {
  if (!context.approvals?.length) return { open: candidates, approved: [], uses: [] }
  const uses: ApprovalUse[] = context.approvals.map((approval) => ({
    approval,
    covered: false,
    refusals: [],
  }))
  const values = new Map(uses.map((use) => [use, canonical(use.approval.value)]))
  const open: Candidate[] = []
  const approved: Candidate[] = []
  for (const candidate of candidates) {
    const value = canonical(candidate.match.value ?? candidate.seen)
    const seen = canonical(candidate.seen)
    const naming = uses.filter(
      (use) => use.approval.rule === candidate.rule.id && [value, seen].includes(values.get(use) ?? ''),
    )
    let covering: ApprovalUse | undefined
    for (const use of naming) {
      const refusal = refusalOf(use.approval, candidate, context)
      if (refusal) use.refusals.push({ refusal, candidate })
      else covering ??= use
    }
    if (!covering) {
      open.push(candidate)
      continue
    }
    covering.covered = true
    const { id, role, reason, until } = covering.approval
    approved.push({ ...candidate, approval: { id, role, reason, until } })
  }
  return { open, approved, uses }
}

function refusalOf(approval: Approval, { rule }: Candidate, context: RuleContext): Refusal | undefined {
  if (rule.approval === 'nobody') return 'nobody'
  if (rule.approval === 'head-of-police' && approval.role !== 'police-head') return 'head-only'
  if (!mayApprove(approval.role, rule.id, context.commune)) return 'not-entitled'
  if (context.file !== undefined && !approval.files.some((file) => sameFile(file, context.file ?? '')))
    return 'other-file'
  if (context.today < approval.from) return 'not-yet'
  return approval.until < context.today ? 'expired' : undefined
}

/** Paths in approvals count from the content folder; a checked path may have more before it, and backslashes. */
function sameFile(named: string, checked: string): boolean {
  const path = checked.replaceAll('\\', '/')
  const wanted = named.replaceAll('\\', '/').replace(/^(?:\.\/|content\/)+/, '')
  return path === wanted || path.endsWith(`/${wanted}`)
}
