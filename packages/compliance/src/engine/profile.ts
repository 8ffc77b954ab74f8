import type { ApproverRole, Commune } from '@binhyen/model'

/** What the profile lets anyone print. Reads types only: the schemas stay out of a browser bundle. */
export function contactsOf(commune: Commune | undefined): string[] {
  if (!commune) return []
  const { dutyPhone } = commune.police ?? {}
  return [...(commune.contacts ?? []).map(({ value }) => value), ...(dutyPhone ? [dutyPhone] : [])]
}

type Approvers = NonNullable<Commune['approvers']>

/** A profile that names no approvers leaves approving to the head of the commune police. */
const headAlone: Approvers = { 'police-head': ['*'] }

/** Whether the profile lets an office approve a rule; it names rules by id, by group (`personal-data/*`), or all (`*`). */
export function mayApprove(role: ApproverRole, ruleId: string, commune: Commune | undefined): boolean {
  const allowed = (commune?.approvers ?? headAlone)[role] ?? []
  const group = `${ruleId.slice(0, ruleId.indexOf('/'))}/*`
  return allowed.some((one) => one === '*' || one === group || one === ruleId)
}

/** A former name of the commune and the last day on which it was right. */
export interface FormerName {
  name: string
  until: string
  now: string
}

/** Names that the commune and the communes it was formed from once had, with what each is called now. */
export function formerNames(commune: Commune | undefined): readonly FormerName[] {
  if (!commune) return []
  let known = former.get(commune)
  if (!known) former.set(commune, (known = formerNamesOf(commune)))
  return known
}

/** Asked for every part of every page. */
const former = new WeakMap<Commune, readonly FormerName[]>()

function formerNamesOf(commune: Commune): FormerName[] {
  const names = [...(commune.names ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1))
  const current = names.at(-1)
  if (!current) return []
  const now = `${current.kind} ${current.name}`
  // Newest first: a name that stands under two superior bodies ended with the later one.
  const own = names
    .toReversed()
    .flatMap(({ kind, name, until }) => (until ? [{ name: `${kind} ${name}`, until, now }] : []))
  const parts = names.flatMap(({ from, formedFrom }) =>
    (formedFrom ?? []).map((name) => ({ name, until: dayBefore(from), now })),
  )
  const seen = new Set<string>([now])
  return [...own, ...parts].filter(({ name }) => !seen.has(name) && seen.add(name))
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
