import { onsets, rhymes } from '../data/syllables.ts'
import { fold } from '../fold.ts'

/** Signs of the five marked tones, as combining characters. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A syllable in its parts, in lower case. */
export interface Syllable {
  /** Consonants in front: 'ngh'; empty where there are none. */
  onset: string
  /** Vowels and final consonant, without the tone: 'oan'. */
  rhyme: string
  /** The combining character of the tone, or '' for the level tone. */
  tone: string
}

/**
 * A syllable taken apart, or `undefined` for what can't be one in Vietnamese: foreign words, abbreviations, spelling
 * mistakes, and some names of the highlands (Đắk, Krông).
 *
 * @example parseSyllable('Toán') // { onset: 't', rhyme: 'oan', tone: '\u0301' }
 */
export function parseSyllable(word: string): Syllable | undefined {
  if (word.length > 16) return undefined
  const parts = word.toLowerCase().normalize('NFD')
  const marks = parts.match(TONE) ?? []
  if (marks.length > 1) return undefined
  const bare = parts.replace(TONE, '').normalize('NFC')
  const tone = marks[0] ?? ''
  for (const onset of onsets) {
    if (bare.startsWith(onset)) {
      const rhyme = bare.slice(onset.length)
      if (isSpelled(onset, rhyme) && agrees(rhyme, tone)) return { onset, rhyme, tone }
    }
  }
  return rhymes.has(bare) && agrees(bare, tone) ? { onset: '', rhyme: bare, tone } : undefined
}

/** Whether a word can be a Vietnamese syllable. Some English words can, too: look at more than one. */
export function isSyllable(word: string): boolean {
  let is = asked.get(word)
  if (is === undefined) {
    is = parseSyllable(word) !== undefined
    if (asked.size < 20_000 && word.length <= 12) asked.set(word, is)
  }
  return is
}

const foldedOnsets = ['', ...new Set(onsets.map(fold))]
const foldedRhymes = new Set(Array.from(rhymes, fold))

/** Whether a word can be a syllable, with marks or without: of “phong”, “phóng” and “phòng” each. */
export function isFoldedSyllable(word: string): boolean {
  const bare = fold(word)
  return foldedOnsets.some((onset) => bare.startsWith(onset) && foldedRhymes.has(bare.slice(onset.length)))
}

/** A language has few syllables: what was asked once is asked again. */
const asked = new Map<string, boolean>()

/** c, g, ng before a, o, u …; k, gh, ngh before e, ê, i, y. */
function isSpelled(onset: string, rhyme: string): boolean {
  if (!rhymes.has(rhyme)) return false
  const front = /^[eêiy]/.test(rhyme)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  if (onset === 'c' || onset === 'ng') return !front
  if (onset === 'g') return !front || rhyme.startsWith('i')
  if (onset === 'gi') return !rhyme.startsWith('i')
  return true
}

/** A syllable that ends in a stop has only two tones. */
const agrees = (rhyme: string, tone: string): boolean =>
  !/(?:c|ch|p|t)$/.test(rhyme) || tone === '\u0301' || tone === '\u0323'
