import { phraseFinder as finder, wordFinder as words } from '@binhyen/vietnamese'
import type { PhraseHit } from '@binhyen/vietnamese'
import type { View } from './rule.ts'

export type { PhraseHit } from '@binhyen/vietnamese'

/** Finds phrases in a view, in any writing; see `phraseFinder` of `@binhyen/vietnamese`. */
export function phraseFinder(phrases: readonly string[]): (view: View) => PhraseHit[] {
  const find = finder(phrases)
  return ({ m }) => find(m)
}

/** Indexes of folded words in `view.words`. */
export function wordFinder(folded: readonly string[]): (view: View) => readonly number[] {
  const find = words(folded)
  return ({ m }) => find(m)
}
