import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { namesBeforeNumbers, namesBesideNames } from './beside.ts'
import { capitalisedNames } from './capitalised.ts'
import { markedLowerNames } from './marked-lower.ts'
import { unmarkedBuiltNames } from './unmarked-built.ts'
import { unmarkedGivenNames } from './unmarked-given.ts'
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
  const names = [...capitalisedNames(m), ...unmarkedNames(m), ...markedLowerNames(m)]
  for (const more of [unmarkedBuiltNames, unmarkedGivenNames, namesBeforeNumbers])
    names.push(...apart([...more(m)], names))
  names.push(...apart(namesBesideNames(m, names), names))
  return names.sort((a, b) => a.range[0] - b.range[0])
}

/** Those that overlap none of the others, nor each other. */
function apart(names: readonly Recognised[], others: readonly Recognised[]): Recognised[] {
  const kept: Recognised[] = []
  for (const name of names) {
    const touches = ({ range }: Recognised): boolean => range[0] < name.range[1] && name.range[0] < range[1]
    if (!others.some(touches) && !kept.some(touches)) kept.push(name)
  }
  return kept
}
