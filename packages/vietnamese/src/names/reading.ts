import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { isUnmarked } from './words.ts'
import type { Word } from './words.ts'

/** A row of capitalised words and its text. */
export interface Around {
  m: MatchText
  chain: readonly Word[]
  /** Whether the row and the text around it are written without marks. */
  readonly unmarked: boolean
}

export function aroundOf(m: MatchText, chain: readonly Word[]): Around {
  let unmarked: boolean | undefined
  return {
    m,
    chain,
    get unmarked() {
      return (unmarked ??= isUnmarkedThere(m, chain[0]!.start, chain.at(-1)!.end))
    },
  }
}

const isUnmarkedThere = ({ text }: MatchText, start: number, end: number): boolean =>
  isUnmarked(text.slice(start, end)) && isUnmarked(text.slice(Math.max(0, start - 40), end + 40))

/** A name, or words that only look like one; `listed` where what follows in the list is none either. */
export type Reading = { length: number } & (
  { silent: true; end: number; listed: boolean } | { silent?: false; name: Recognised }
)
