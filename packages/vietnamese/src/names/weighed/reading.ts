import type { MatchText } from '../../match-text.ts'
import { CAPITALISED, HAS_DIGIT, UNMARKED } from '../../words/lexicon.ts'
import { firstFrom } from '../../words/word-index.ts'
import type { WordIndex } from '../../words/word-index.ts'
import { itemsOf } from './items.ts'
import type { Item } from './items.ts'
import { factsOf } from './syllables.ts'
import type { FormFacts, Syllable } from './syllables.ts'

/**
 * How a name is written: with a capital among words that bear marks, in small letters among such, or where nothing
 * bears marks. Each has its own weights: a capital says much in the first and nothing in the last.
 */
export type Writing = 'capital' | 'small' | 'plain'

/** Lines that are read together. */
export interface Block {
  /** Place of its first word, and the place behind its last. */
  from: number
  to: number
  /** A long line of sentences with marks: nobody is named there by one word, unless called by a title. */
  isProse: boolean
  /** How many long lines of sentences it has, with marks or without. */
  long: number
}

/** A block with what is asked about its words, by their places. */
export interface Reading {
  readonly m: MatchText
  readonly words: WordIndex
  readonly block: Block
  readonly items: readonly Item[]
  shapeAt: (place: number) => number
  factsAt: (place: number) => FormFacts
  syllableAt: (place: number, writing: Writing) => Syllable
  writingAt: (place: number) => Writing
  /** How many words the line of a place has. */
  lineWords: (place: number) => number
}

export const isCapital = (reading: Reading, place: number): boolean =>
  (reading.shapeAt(place) & CAPITALISED) !== 0
export const isNumber = (reading: Reading, place: number): boolean =>
  (reading.shapeAt(place) & HAS_DIGIT) !== 0

/** So many words on either side bear no marks either where a text is written without. */
const NEAR = 5

export function readingOf(m: MatchText, words: WordIndex, block: Block): Reading {
  const { forms, lexicon } = words
  const shapeAt = (place: number): number => lexicon.shapes[forms[place]!]!
  const factsAt = (place: number): FormFacts => factsOf(lexicon, forms[place]!)
  const isPlain = (place: number): boolean => {
    if ((shapeAt(place) & UNMARKED) === 0) return false
    const last = Math.min(block.to, place + 1 + NEAR)
    for (let at = Math.max(block.from, place - NEAR); at < last; at++)
      if ((shapeAt(at) & UNMARKED) === 0) return false
    return true
  }
  return {
    m,
    words,
    block,
    items: itemsOf(m, words, block),
    shapeAt,
    factsAt,
    syllableAt: (place, writing) => factsAt(place)[writing === 'plain' ? 'plain' : 'marked'],
    writingAt: (place) =>
      isPlain(place) ? 'plain' : (shapeAt(place) & CAPITALISED) === 0 ? 'small' : 'capital',
    lineWords: lineLengths(m, words),
  }
}

function lineLengths({ text }: MatchText, { starts }: WordIndex): (place: number) => number {
  let [from, to, length] = [0, -1, 0]
  return (place) => {
    const at = starts[place]!
    if (at < from || at >= to) {
      from = text.lastIndexOf('\n', at) + 1
      to = text.indexOf('\n', at)
      if (to < 0) to = text.length + 1
      length = firstFrom(starts, to) - firstFrom(starts, from)
    }
    return length
  }
}

/** A line of more words, fewer than a third of which end an item, is prose. */
const LONG = 40

/** The blocks of a text: each line of prose, and other lines as far as nothing parts them. */
export function* blocksOf(
  { text }: MatchText,
  { starts, forms, lexicon, gaps }: WordIndex,
): Generator<Block> {
  let block: Block | undefined
  let gap = 0
  for (let begin = 0, from = 0; from < starts.length;) {
    let end = text.indexOf('\n', begin)
    if (end < 0) end = text.length
    const to = end === text.length ? starts.length : firstFrom(starts, end)
    const gapsBefore = gap
    while (gap < gaps.length && gaps[gap]! < to) gap += 1
    let marked = 0
    for (let place = from; place < to && marked < LONG / 2; place++)
      if ((lexicon.shapes[forms[place]!]! & UNMARKED) === 0) marked += 1
    const isLong = to - from > LONG && (gap - gapsBefore) * 3 < to - from
    const isProse = isLong && marked === LONG / 2
    if (block && (isProse || to === from)) {
      yield block
      block = undefined
    }
    if (isProse) yield { from, to, isProse, long: 1 }
    else if (to > from)
      block = { from: block?.from ?? from, to, isProse, long: (block?.long ?? 0) + (isLong ? 1 : 0) }
    from = to
    begin = end + 1
  }
  if (block) yield block
}
