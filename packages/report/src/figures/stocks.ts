import { isActive, keysOf, groupKinds, type Dataset, type Group, type GroupKind } from '@binhyen/model'
import { amountFrom, exactly, type Amount } from './tally.ts'

type Dated = { date: string }

/** The newest entry on or before a day. */
export function newest<T extends Dated>(entries: readonly T[] | undefined, day: string): T | undefined {
  let found: T | undefined
  for (const entry of entries ?? []) {
    if (entry.date <= day && (!found || entry.date >= found.date)) found = entry
  }
  return found
}

/** Whether a group stands at the end of a day; on the day it is closed it no longer does. */
export function isOpen(group: Group, day: string): boolean {
  return group.openedOn <= day && (group.closedOn === undefined || group.closedOn > day)
}

/** What there is on a day: groups, members, households, people with a task. */
export function stocksOn(dataset: Dataset, day: string, only?: string) {
  const groups = dataset.groups.filter((group) => isOpen(group, day) && (!only || group.unit === only))
  const villages = dataset.units.filter(
    (unit) => unit.kind === 'village' && isActive(unit, day) && (!only || unit.id === only),
  )
  const withGroup = new Set(groups.map((group) => group.unit))
  const counted = groups.map((group) => ({ group, count: newest(group.counts, day) }))
  const population = villages.map((unit) => newest(unit.population, day))
  const admins = dataset.members.filter(
    (member) =>
      member.roles.includes('admin') &&
      member.joinedOn <= day &&
      (member.leftOn === undefined || member.leftOn > day) &&
      (!only || member.unit === only),
  )
  const groupsByKind = Object.fromEntries(
    keysOf(groupKinds).map((kind) => [kind, exactly(groups.filter((group) => group.kind === kind).length)]),
  ) as Record<GroupKind, Amount>
  return {
    groupsByKind,
    villages: exactly(villages.length),
    population: amountFrom(population.map((entry) => entry?.people)),
    modelPoints: exactly(villages.filter((unit) => withGroup.has(unit.id)).length),
    groups: exactly(groups.length),
    members: amountFrom(counted.map(({ count }) => count?.members)),
    // A household may sit in a village's group and in a thematic one; only the village's counts.
    householdsParticipating: amountFrom(
      counted.filter(({ group }) => group.kind === 'village').map(({ count }) => count?.households),
    ),
    householdsTotal: amountFrom(population.map((entry) => entry?.households)),
    admins: exactly(admins.length),
  }
}
