import { drawnLetters } from '../data/drawn-letters.ts'
import { foldSameLength } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import { wordFact } from '../words/lexicon.ts'
import { kindFinder, pairFinder } from '../words/pairs.ts'
import { firstFrom, wordsOf } from '../words/word-index.ts'
import { isFoldedSyllable } from './syllable.ts'

/** What stands instead of a stretch of text. */
interface Edit {
  start: number
  end: number
  text: string
}

const LONGEST_ROW = 24
const BLANK = /\s/
const PARTED = /^\p{L}{1,4}(?:[._*|~·-]{1,3}\p{Ll}{1,4})+$/u
const DRAWN = /^[\p{L}@$](?:[\p{L}@$!0134]{0,8}[\p{L}0@])?$/u
const FIGURES = /^[\doOlI]{1,4}(?:[/.-][\doOlI]{1,4}){2}$/
/** Words of other tongues that are hidden, too. */
const foreign: ReadonlySet<string> = new Set(['hiv', 'aids', 'test', 'arv', 'sex', 'clip'])

/**
 * The text with its disguised syllables put together: “v.i.ê.m g.a.n” is “viêm gan”, “lo@n” is “loan”, “h i v” is “hiv”,
 * “19/O9/1976” is “19/09/1976”. Its `source` is `m.text`, and so are the offsets it leads back to. Undefined where nothing
 * is disguised, which costs no more than a look at the gaps between the words.
 *
 * @example undisguised(matchText('bi r.ối lo@n'))?.text // 'bi rối loan'
 */
export function undisguised(m: MatchText): MatchText | undefined {
  let known = cache.get(m)
  if (known === undefined) {
    const edits = editsOf(m)
    known = edits.length > 0 ? edited(m, edits) : null
    cache.set(m, known)
  }
  return known ?? undefined
}

const cache = new WeakMap<MatchText, MatchText | null>()

function editsOf(m: MatchText): Edit[] {
  const { text } = m
  const edits = lettersInRows(m)
  for (const at of suspicious(m)) {
    let start = at
    while (start > 0 && at - start < 24 && !BLANK.test(text[start - 1]!)) start--
    let end = at
    while (end < text.length && end - at < 24 && !BLANK.test(text[end]!)) end++
    while (start < end && /[("“',.:;*-]/.test(text[start]!)) start++
    while (end > start && /[)"”',.:;!?*-]/.test(text[end - 1]!)) end--
    const written = text.slice(start, end)
    const read = plainly(written)
    if (read !== undefined && read !== written) edits.push({ start, end, text: read })
  }
  let free = 0
  return edits
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= free
      if (isFree) free = end
      return isFree
    })
}

const mixed = kindFinder(
  wordFact((_, folded) => folded.length < 12 && /[a-z]/.test(folded) && /[0-9]/.test(folded)),
)

/** Places of words with a digit among letters, and of signs between two letters. */
function suspicious(m: MatchText): number[] {
  const words = wordsOf(m)
  const { starts, ends, gaps } = words
  const places = mixed(words).map((word) => starts[word]!)
  for (const word of gaps) {
    const to = starts[word]
    if (to === undefined || to === 0) continue
    const sign = m.text.charCodeAt(to - 1)
    const from = ends[word - 1] ?? -1
    if (sign === AT || sign === DOLLAR) places.push(to)
    else if (sign !== 32 && sign !== 10 && from >= 0 && to - from < 4 && !BLANK.test(m.text.slice(from, to)))
      places.push(to)
  }
  return places
}

const AT = 64
const DOLLAR = 36

function plainly(written: string): string | undefined {
  if (PARTED.test(written) && /(?:^|[._*|~·-])\p{L}(?:$|[._*|~·-])/u.test(written))
    return asSyllable(written.replace(/[^\p{L}]/gu, ''))
  if (FIGURES.test(written) && /\d/.test(written)) return written.replace(/[oO]/g, '0').replace(/[lI]/g, '1')
  if (!DRAWN.test(written) || !/\p{L}/u.test(written)) return undefined
  const letters = written.replace(/[@$!0134]/g, (sign) => drawnLetters[sign]!)
  return (
    asSyllable(letters) ??
    asSyllable(written.replace(/[@$!0134]/g, (sign) => (sign === '1' ? 'l' : drawnLetters[sign]!)))
  )
}

const asSyllable = (letters: string): string | undefined =>
  isFoldedSyllable(letters) || foreign.has(letters.toLowerCase()) ? letters : undefined

/** “h i v”, “v . i . e . m”, “1 3 / 0 7 / 1 9 8 5”: three or more single letters, or six figures, with a blank between each. */
function lettersInRows(m: MatchText): Edit[] {
  const { text } = m
  const words = wordsOf(m)
  const { starts, ends } = words
  const edits: Edit[] = []
  let free = 0
  for (const at of pairsOfLetters(words)) {
    if (at < free || at + 2 >= starts.length) continue
    let last = at
    while (
      last + 1 < starts.length &&
      starts[last + 1]! + 1 === ends[last + 1]! &&
      /^ ?[ /._-] ?$/.test(text.slice(ends[last], starts[last + 1]))
    )
      last++
    if (last - at > 1 && last - at < LONGEST_ROW) {
      const read = rowRead(text.slice(starts[at], ends[last]))
      if (read !== undefined) edits.push({ start: starts[at]!, end: ends[last]!, text: read })
    }
    free = last + 1
  }
  return edits
}

const isLetter = wordFact((written) => written.length === 1)
const pairsOfLetters = pairFinder(isLetter, isLetter)

function rowRead(row: string): string | undefined {
  const signs = row.replaceAll(' ', '')
  if (/^[\d/.-]{6,10}$/.test(signs)) return signs
  const parts = row.replace(/[ ._-]/g, '').match(/\p{L}+|\d+/gu) ?? []
  if (parts.join('') !== row.replace(/[ ._-]/g, '')) return undefined
  const read = parts.map((part) => (/\d/.test(part) ? part : (asSyllable(part) ?? inTwo(part))))
  return read.includes(undefined) || /^\d+$/.test(signs) ? undefined : read.join(' ')
}

/** “u n g t h u” is two syllables. */
function inTwo(letters: string): string | undefined {
  for (let at = Math.min(7, letters.length - 2); at > 1; at--)
    if (isFoldedSyllable(letters.slice(0, at)) && isFoldedSyllable(letters.slice(at)))
      return `${letters.slice(0, at)} ${letters.slice(at)}`
  return undefined
}

/** The text with its edits made, and the way back: a place inside of an edit leads to the whole of it. */
function edited({ text, folded }: MatchText, edits: readonly Edit[]): MatchText {
  const places: number[] = []
  let read = 0
  let result = ''
  let bare = ''
  for (const { start, end, text: instead } of edits) {
    result += text.slice(read, start)
    bare += folded.slice(read, start)
    places.push(result.length)
    result += instead
    bare += foldSameLength(instead)
    read = end
  }
  result += text.slice(read)
  bare += folded.slice(read)
  const back = (offset: number, isEnd: boolean): number => {
    const i = firstFrom(places, isEnd ? offset : offset + 1) - 1
    const edit = edits[i]
    if (!edit) return offset
    const over = offset - places[i]! - edit.text.length
    if (over < 0 || (isEnd && over === 0)) return isEnd ? edit.end : edit.start
    return edit.end + over
  }
  return {
    source: text,
    text: result,
    folded: bare,
    plain: false,
    toSource: (start, end) => [back(start, false), Math.max(back(start, false), back(end, true))],
  }
}
