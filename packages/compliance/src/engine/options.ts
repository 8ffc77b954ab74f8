import type { Document } from '../segments/segment.ts'
import type { CheckOptions } from '../types.ts'
import { canonical } from './approve.ts'
import type { RuleContext } from './rule.ts'
import { nationalNumbers } from '../data/public-numbers.ts'
import { contactsOf } from './profile.ts'

/** Today in Viet Nam; read only where the caller leaves `today` out. */
export function vietnamToday(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** Fills the options' gaps and works out once what many rules ask. */
export function contextOf(document: Document, options: CheckOptions): RuleContext {
  const today = options.today ?? vietnamToday()
  const publicValues = new Set(
    [...nationalNumbers, ...contactsOf(options.commune), ...(options.publicValues ?? [])].map(canonical),
  )
  const known = new Map<string, boolean>()
  const isPublic = (value: string): boolean => {
    const before = known.get(value)
    if (before !== undefined) return before
    const is = publicValues.has(canonical(value))
    known.set(value, is)
    return is
  }
  const used = usedApprovals(document)
  return {
    ...options,
    format: document.format,
    today,
    date: options.date ?? today,
    isPublic,
    ...(used ? { approvals: (options.approvals ?? []).filter(({ id }) => used.has(id)) } : {}),
  }
}

/** Ids of the approvals that a page names; undefined where there is no front matter to name them in. */
function usedApprovals(document: Document): Set<string> | undefined {
  if (document.format === 'text') return undefined
  const data = document.frontMatter?.data
  if (typeof data !== 'object' || data === null || !('approvals' in data)) return new Set()
  return new Set(Array.isArray(data.approvals) ? data.approvals.filter((id) => typeof id === 'string') : [])
}
