import { drawnLetters, fold, isSyllable } from '@binhyen/vietnamese'
import type { MatchText } from '@binhyen/vietnamese'
import type { View } from '../engine/rule.ts'
import { firstFrom } from './sentence.ts'
import { spokenOf } from './spoken-words.ts'
import type { SpokenWord } from './spoken-words.ts'

const cache = new WeakMap<View, number[]>()

/** Where words are written in disguise: letters apart (“c.ô.n.g”), digits and signs for letters (“c0ng”, “c@”, “mâtj”). */
export function disguises(view: View): readonly number[] {
  let places = cache.get(view)
  if (!places) cache.set(view, (places = placesIn(view).sort((a, b) => a - b)))
  return places
}

/** Whether something in a stretch of text is written so. */
export function isDisguised(view: View, from: number, to: number): boolean {
  const places = disguises(view)
  return (places[firstFrom(places, from)] ?? to) < to
}

function placesIn({ m, words: { starts, ends, numeric } }: View): number[] {
  const places: number[] = []
  for (const word of numeric)
    if (/^[a-z]+[0134][a-z]*$|^4[a-z]/.test(m.folded.slice(starts[word], ends[word])))
      places.push(starts[word]!)
  let singles = 0
  for (let at = 0; at < starts.length; at++) {
    const end = ends[at]!
    const code = m.folded.charCodeAt(end - 1)
    singles = starts[at]! + 1 === end && code >= 97 ? singles + 1 : 0
    if (
      singles > 2 ||
      (singles > 0 && (isSplit(m.text, end) || isSplitBefore(m.text, starts[at]!))) ||
      (code === 106 && end - starts[at]! > 2) ||
      isParted(m.text, starts[at]!, end)
    )
      places.push(starts[at]!)
  }
  for (const { index } of m.text.matchAll(signs)) places.push(Math.max(0, index - 1))
  return places
}

/** A sign for a letter: “c@”, “tr!nh”, “m*ật”; not one of a mail address. */
const signs = /@(?!\p{L})|(?<=\p{L})[@!*](?=\p{L}{1,4}(?![\p{L}.]))/gu

const isSplitBefore = (text: string, start: number): boolean =>
  /\p{L}[._*·~]$/u.test(text.slice(Math.max(0, start - 2), start))
/** “cô.ng”: a short piece before a sign and another. */
const isParted = (text: string, start: number, end: number): boolean =>
  end - start < 4 &&
  text.charCodeAt(end) === 46 &&
  /^\p{Ll}{1,3}(?!\p{L})/u.test(text.slice(end + 1, end + 5))
const isSplit = (text: string, end: number): boolean => /^[._*\-·~]\p{L}/u.test(text.slice(end, end + 2))

/** A syllable, or one whose tone is left out (“mat”, “giac”). */
const isSound = (word: string): boolean =>
  isSyllable(word) || isSyllable(word.replace(/([aeiouyăâêôơư])(ch|[cpt])$/, '$1\u0301$2').normalize('NFC'))

const pieces = /[\p{L}\p{M}\p{N}@$]+(?:[!*]\p{L}+)?|[,:()“”"]|[?!.;](?=\s|$)/gu

/** The words of a stretch of text as they are meant, with its signs. */
export function undisguised(m: MatchText, from: number, to: number): SpokenWord[] {
  const words: SpokenWord[] = []
  for (const { 0: piece, index } of m.text.slice(from, to).matchAll(pieces)) {
    const start = from + index
    const end = start + piece.length
    const word = { start, end, is: spokenOf(piece, m.folded.slice(start, end)) }
    const last = words.at(-1)
    if (last && isOneWord(m.text, last, word)) words[words.length - 1] = joined([last, word])
    else words.push(word)
  }
  return together(words).map(undressed)
}

const joined = (words: readonly SpokenWord[]): SpokenWord => ({
  start: words[0]!.start,
  end: words.at(-1)!.end,
  is: {
    ...words[0]!.is,
    said: said(words),
    folded: words.map(({ is }) => is.folded).join(''),
    dressed: words.length > 1,
  },
})

const said = (words: readonly SpokenWord[]): string => words.map(({ is }) => is.said).join('')

/** A sign between letters, and one of the two sides is no word: “cô.ng”, “b-á-o”. */
function isOneWord(text: string, { end, is: first }: SpokenWord, { start, is: second }: SpokenWord): boolean {
  return (
    /^[.\-_*·~'’]{1,2}$/.test(text.slice(end, start)) &&
    /^\p{L}/u.test(second.said) &&
    /\p{L}$/u.test(first.said) &&
    first.said.length + second.said.length <= 7 &&
    (second.said.length === 1 || !isSound(first.said) || !isSound(second.said))
  )
}

const isLetter = (word: SpokenWord | undefined): boolean =>
  word !== undefined && /^\p{L}$/u.test(word.is.said)

/** Letters with blanks between them, put together and parted again into syllables: “b á o c ô n g a n”, “tà i liệ u”. */
function together(words: SpokenWord[]): SpokenWord[] {
  const singles = words.filter(isLetter).length
  if (singles < 3) return words
  const made: SpokenWord[] = []
  for (let at = 0; at < words.length;) {
    let end = at
    while (isLetter(words[end])) end++
    const last = made.at(-1)
    if (end - at >= 3 && !(last && !isSound(last.is.said) && isBroken(last, words[at]!, singles)))
      while (at < end) at += pushSyllable(made, words.slice(at, end))
    else if (last && end > at && isBroken(last, words[at]!, singles))
      made.push(joined([made.pop()!, words[at++]!]))
    else made.push(words[at++]!)
  }
  return made
}

const isBroken = (last: SpokenWord, letter: SpokenWord, singles: number): boolean =>
  isSound(said([last, letter])) && (singles > 3 || !isSound(last.is.said))

/** The longest syllable that letters begin with; how many they are. */
function pushSyllable(made: SpokenWord[], letters: SpokenWord[]): number {
  let size = Math.min(7, letters.length)
  while (size > 1 && !isSound(said(letters.slice(0, size)))) size--
  made.push(joined(letters.slice(0, size)))
  return size
}

const plain = (word: string): string => word.replaceAll(/[@$!*4013]/g, (sign) => drawnLetters[sign] ?? '')

/** Digits and signs for letters, a tone typed as a letter (“mâtj”), a last letter twice (“ậtt”). */
function undressed(word: SpokenWord): SpokenWord {
  const { said, folded } = word.is
  let made = ''
  if (/^\p{L}\d+$/u.test(said)) return word
  if (/[@$!*\d]/.test(said)) made = said.length <= 7 && /\p{L}|^@/u.test(said) ? plain(said) : ''
  else if (said.length > 2 && !isSound(said)) {
    if (/[aouy]j$/.test(folded)) made = `${said.slice(0, -1)}i`
    else if (said.length > 3 && /[sfrxj]$|([bcdghklmnpqtv])\1$/.test(folded)) made = said.slice(0, -1)
  }
  if (made === '' || !isSound(made)) return word
  return { ...word, is: { ...spokenOf(made, fold(made), true), capital: word.is.capital } }
}
