import type { MatchText } from '../match-text.ts'
import { firstWords } from './first-words.ts'
import { seek } from './seekers.ts'
import type { Places } from './seekers.ts'
import { wordsOf } from './word-index.ts'

/**
 * Finds a pattern in folded text, or in written text, as `matchAll` would, but tries it only where a word stands with
 * which it can begin: a text has few of them. A match begins at the beginning of a word, or at a digit.
 *
 * @param pattern its first words must be told by it; see {@link firstWords}
 * @param options `every`: also matches that overlap; `on`: the text that the pattern reads
 * @example patternFinder(/sinh nam [0-9]{4}/)(matchText('sinh năm 1984'))[0]?.index // 0
 */
export function patternFinder(
  pattern: RegExp,
  {
    every = false,
    on = 'folded',
  }: {
    /** Also matches that overlap; default: false. */
    every?: boolean
    /** The text that the pattern reads; default: the folded one. */
    on?: 'folded' | 'text'
  } = {},
): (m: MatchText) => RegExpExecArray[] {
  const { words, digit } = firstWords(pattern.source)
  const places = seek(words.map((word) => word.split(' ')))
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`)
  return (m) => {
    const found: RegExpExecArray[] = []
    const text = m[on]
    let free = 0
    for (const at of beginnings(m, places(m), digit)) {
      if (at < free) continue
      sticky.lastIndex = at
      const match = sticky.exec(text)
      if (match !== null) found.push(match)
      free = match !== null && !every ? Math.max(at + match[0].length, at + 1) : at + 1
    }
    return found
  }
}

const none: readonly number[] = []

/** Offsets of sought words and of digits, in order. */
function beginnings(m: MatchText, places: Places, digit: boolean): readonly number[] {
  if (places.length === 0) return digit ? digitStarts(m) : none
  const { starts } = wordsOf(m)
  const offsets: number[] = []
  let next = 1
  for (const at of digit ? digitStarts(m) : none) {
    for (; next < places.length && starts[places[next]!]! < at; next += 2)
      offsets.push(starts[places[next]!]!)
    offsets.push(at)
  }
  for (; next < places.length; next += 2) offsets.push(starts[places[next]!]!)
  return offsets
}

const cache = new WeakMap<MatchText, readonly number[]>()

/** Where words with digits begin, and where digits do inside of them; read once for a text. */
function digitStarts(m: MatchText): readonly number[] {
  let known = cache.get(m)
  if (!known) {
    const { starts, ends, numeric } = wordsOf(m)
    const offsets: number[] = []
    for (const word of numeric) {
      offsets.push(starts[word]!)
      for (let at = starts[word]! + 1; at < ends[word]!; at++)
        if (isDigit(m.folded.charCodeAt(at)) && !isDigit(m.folded.charCodeAt(at - 1))) offsets.push(at)
    }
    known = offsets
    cache.set(m, known)
  }
  return known
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
