import { round } from './statistics.ts'

/** A number, or null where it is not known, and how many entries are missing from it. */
export interface Amount {
  value: number | null
  unknown: number
}

/** Adds up entries of which some may not be known. */
export interface Tally {
  sum: number
  known: number
  unknown: number
}

export const tally = (): Tally => ({ sum: 0, known: 0, unknown: 0 })

export function add(tally: Tally, value: number | null | undefined): void {
  if (value === undefined || value === null) tally.unknown++
  else {
    tally.sum += value
    tally.known++
  }
}

/** Counts entries that nobody can tell: `miss(reach, 3)` for three posts that only a form speaks of. */
export function miss(tally: Tally, entries: number): void {
  tally.unknown += entries
}

/** Not known at all when every entry is unknown; nothing to add up is 0. */
export function amountOf(tally: Tally): Amount {
  const value = tally.unknown > 0 && tally.known === 0 ? null : round(tally.sum, 6)
  return { value, unknown: tally.unknown }
}

export const exactly = (value: number | null): Amount => ({ value, unknown: 0 })

export function amountFrom(values: Iterable<number | null | undefined>): Amount {
  const sum = tally()
  for (const value of values) add(sum, value)
  return amountOf(sum)
}
