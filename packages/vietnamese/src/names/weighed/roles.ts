import { isNick } from './syllables.ts'
import type { Syllable } from './syllables.ts'

/** Tells one sign of a kind, and how strongly; 1 where it only is or is not. */
export type Tell = (kind: string, sign: string, strength?: number) => void

/** Where in a name a syllable stands. */
export type Role = 0 | 1 | 2 | 3 | 4
const [ALONE, FIRST_OF_TWO, FIRST, INNER, LAST] = [0, 1, 2, 3, 4] as const

/** The roles of a name's words, by how many it has. */
export const ROLES: readonly (readonly Role[])[] = [
  [],
  [ALONE],
  [FIRST_OF_TWO, LAST],
  [FIRST, INNER, LAST],
  [FIRST, INNER, INNER, LAST],
]

/** What a syllable says by itself in its place. */
export function roleSigns(syllable: Syllable, role: Role, tell: Tell): void {
  const { surname, telling, middle, given, ordinary, folded } = syllable
  if (role === ALONE || role === LAST) {
    const kind = role === ALONE ? 'alone' : 'last'
    tell(kind, given === 2 ? 'usual' : given === 1 ? 'given' : middle ? 'middle' : 'other')
    tell(kind, 'ordinary', ordinary)
  } else if (role === INNER) {
    const isVanOrThi = telling && (folded === 'van' || folded === 'thi')
    tell(
      'inner',
      isVanOrThi ? 'van or thi' : telling ? 'telling' : middle ? 'middle' : given > 0 ? 'given' : 'other',
    )
    tell('inner', 'ordinary', ordinary)
  } else {
    const canBeGiven = given > 0 || middle || telling
    if (surname > 0) tell('first', 'surname', surname * 3)
    else tell('first', isNick(folded) ? 'nick' : canBeGiven ? 'given' : 'other')
    if (surname > 0 && canBeGiven) tell('first', 'surname or given')
    tell('first', role === FIRST_OF_TWO ? 'ordinary of two' : 'ordinary', ordinary)
  }
}
