import type { View } from '../engine/rule.ts'
import { firstFrom } from './sentence.ts'

/** The index of the word that begins at or after an offset. */
export const wordAt = ({ words }: View, offset: number): number => firstFrom(words.starts, offset)

export const foldedWord = ({ m, words }: View, index: number): string =>
  m.folded.slice(words.starts[index] ?? 0, words.ends[index] ?? 0)

export const writtenWord = ({ m, words }: View, index: number): string =>
  m.text.slice(words.starts[index] ?? 0, words.ends[index] ?? 0)

/** What stands between a word and the next. */
export const gapAfter = ({ m, words }: View, index: number): string =>
  m.text.slice(words.ends[index] ?? 0, words.starts[index + 1] ?? m.text.length)

/** Whether two neighbouring words belong to one sentence. */
export const sameSentence = (gap: string): boolean => !/[.;!?\n]\s|[;!?\n]/.test(gap)
