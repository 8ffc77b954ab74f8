import type { View } from '../engine/rule.ts'
import { firstFrom } from './sentence.ts'

/** The index of the word that begins at or after an offset. */
export const wordAt = ({ words }: View, offset: number): number => firstFrom(words.starts, offset)

/** Empty where there is no such word. */
export const foldedWord = ({ words: { forms, lexicon } }: View, index: number): string =>
  lexicon.folded[forms[index] ?? 0] ?? ''

export const writtenWord = ({ words: { forms, lexicon } }: View, index: number): string =>
  lexicon.written[forms[index] ?? 0] ?? ''

/** What stands between a word and the next. */
export const gapAfter = ({ m, words }: View, index: number): string =>
  m.text.slice(words.ends[index] ?? 0, words.starts[index + 1] ?? m.text.length)

/** Whether two neighbouring words belong to one sentence. */
export const sameSentence = (gap: string): boolean => gap === ' ' || !/[.;!?\n]\s|[;!?\n]/.test(gap)

/** Whether a word and the next belong to one sentence. */
export function goesOn(view: View, index: number): boolean {
  const { m, words } = view
  const end = words.ends[index] ?? 0
  const isBlank = words.starts[index + 1] === end + 1 && m.text.charCodeAt(end) === 32
  return isBlank || sameSentence(gapAfter(view, index))
}
