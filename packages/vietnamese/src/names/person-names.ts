import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { capitalisedNames } from './capitalised.ts'
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
  return [...capitalisedNames(m), ...unmarkedNames(m)].sort((a, b) => a.range[0] - b.range[0])
}
