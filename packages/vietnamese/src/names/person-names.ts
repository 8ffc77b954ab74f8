import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { capitalisedNames } from './capitalised.ts'
import { markedLowerNames } from './marked-lower.ts'
import { unmarkedGivenNames } from './unmarked-given.ts'
import { unmarkedBuiltNames } from './unmarked-built.ts'
import { unmarkedNames } from './unmarked.ts'

/** `official`: announced by an office or a rank. `given-name`: without a surname, after a title. */
export type PersonNameKind = 'full-name' | 'given-name' | 'official'

/**
 * Names of people: with marks, without, in capitals, of the majority and of highland peoples. Streets, schools and
 * places named after people, historic persons and holders of the highest offices are no finding. `confidence` weighs
 * surname, middle and given syllables against what stands around; `valid` is true from 0.85.
 *
 * @example findPersonNames(matchText('Chị Nguyễn Thị Mẫu báo tin'))[0]?.value // 'Nguyễn Thị Mẫu'
 */
export function findPersonNames(m: MatchText): Recognised[] {
  const old = process.env.NOOLD ? [] : [...unmarkedNames(m)]
  const sure = [...capitalisedNames(m), ...old, ...markedLowerNames(m)]
  const full = [...sure, ...apart([...unmarkedBuiltNames(m)], sure)]
  const taken = new Set(full.map(({ range }) => range[0]))
  const alone = [...unmarkedGivenNames(m)].filter(({ range }) => !taken.has(range[0]))
  return [...full, ...alone].sort((a, b) => a.range[0] - b.range[0])
}

/** Those that overlap none of the others. */
const apart = (names: readonly Recognised[], others: readonly Recognised[]): Recognised[] =>
  names.filter(({ range: [start, end] }) => !others.some(({ range }) => range[0] < end && start < range[1]))
