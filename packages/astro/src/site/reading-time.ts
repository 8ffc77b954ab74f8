/** Vietnamese prose is read at some 200 syllables a minute on a phone; a syllable is a word in writing. */
const SYLLABLES_A_MINUTE = 200

/** Whole minutes, at least one. */
export const minutesToRead = (text: string): number =>
  Math.max(1, Math.round(text.split(/\s+/).filter(Boolean).length / SYLLABLES_A_MINUTE))
