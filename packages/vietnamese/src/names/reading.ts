import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import type { Word } from './words.ts'

/** A row of capitalised words and its text. */
export interface Around {
  m: MatchText
  chain: readonly Word[]
  unmarked: boolean
}

/** A name, or words that only look like one; `listed` where what follows in the list is none either. */
export type Reading = { length: number } & (
  { silent: true; end: number; listed: boolean } | { silent?: false; name: Recognised }
)
