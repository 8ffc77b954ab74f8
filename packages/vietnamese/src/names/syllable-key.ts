import { fold } from '../fold.ts'

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const keys = new Map<string, string>()

/** A syllable in lower case with its tone behind it, so that “Hoà” and “Hòa” are one. */
export function syllableKey(syllable: string): string {
  let key = keys.get(syllable)
  if (key === undefined) {
    const apart = syllable.toLowerCase().normalize('NFD')
    key = apart.replace(tones, '') + (apart.match(tones)?.join('') ?? '')
    if (keys.size < 20_000) keys.set(syllable, key)
  }
  return key
}

/** A set of marked words that is asked by a written word: with its right marks, or with none at all. */
export interface WordSet {
  has: (written: string, unmarked: boolean) => boolean
}

/** @param words marked words or phrases */
export function wordSet(words: Iterable<string>): WordSet {
  const marked = new Set<string>()
  const plain = new Set<string>()
  for (const word of words) {
    marked.add(word.split(/[ _]/).map(syllableKey).join(' '))
    plain.add(fold(word).replaceAll('_', ' '))
  }
  return {
    has: (written, unmarked) =>
      unmarked
        ? plain.has(written.toLowerCase())
        : marked.has(
            written.includes(' ') ? written.split(' ').map(syllableKey).join(' ') : syllableKey(written),
          ),
  }
}
