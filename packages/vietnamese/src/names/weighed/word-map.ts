import { fold } from '../../fold.ts'
import { syllableKey } from '../syllable-key.ts'

/** Groups of marked words, asked by a written word: one with marks has to bear the right ones. */
export interface WordMap<G> {
  get: (written: string) => G | undefined
}

export function wordMap<G extends string>(groups: Readonly<Record<G, string>>): WordMap<G> {
  const marked = new Map<string, G>()
  const plain = new Map<string, G>()
  for (const [name, words] of Object.entries(groups) as [G, string][])
    for (const word of words.split(' ')) {
      if (!marked.has(syllableKey(word))) marked.set(syllableKey(word), name)
      if (!plain.has(fold(word))) plain.set(fold(word), name)
    }
  return {
    get: (written) =>
      fold(written) === written.toLowerCase()
        ? plain.get(written.toLowerCase())
        : marked.get(syllableKey(written)),
  }
}
