import { givens } from '../data/name-syllables.ts'
import { ordinarySyllables } from '../data/ordinary-syllables.ts'
import { fold } from '../fold.ts'

const marked = new Set([...givens].map((syllable) => syllable.toLowerCase()))
const unmarked = new Set([...givens].map(fold).filter((syllable) => !ordinarySyllables.has(syllable)))

/**
 * Whether a syllable is a given name; without marks, whether it is more often one than a word of a sentence.
 *
 * @example isLikelyGivenName('tuan') // true: Tuấn
 */
export function isLikelyGivenName(syllable: string): boolean {
  const low = syllable.toLowerCase()
  return fold(low) === low ? unmarked.has(low) : marked.has(low)
}
