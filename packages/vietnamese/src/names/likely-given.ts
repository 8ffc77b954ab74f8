import { ordinarySyllables } from '../data/ordinary-syllables.ts'
import { isGiven } from './score.ts'
import { isUnmarked } from './words.ts'

/**
 * Whether a syllable is a given name; without marks, whether it is more often one than a word of a sentence.
 *
 * @example isLikelyGivenName('tuan') // true: Tuấn
 */
export const isLikelyGivenName = (syllable: string): boolean =>
  isUnmarked(syllable)
    ? isGiven(syllable, true) && !ordinarySyllables.has(syllable.toLowerCase())
    : isGiven(syllable, false)
