import { fold, withTonePlacement } from '@binhyen/vietnamese'
import type { View } from '../engine/rule.ts'
import { wordsIn } from './spoken-words.ts'
import type { Spoken, SpokenWord } from './spoken-words.ts'

/** Phrases by what they say in a sentence, each under one letter; one with `*` has to be written with its marks. */
export type Lexicon = Readonly<Record<string, string>>

/** A sentence as a row of letters, one for a phrase of the lexicon or for a word that is in none of them. */
export interface Tagged {
  /** One letter for each phrase; `x` for other words, and signs for themselves. */
  tags: string
  words: readonly SpokenWord[]
  /** The first word of each letter's phrase. */
  first: readonly number[]
  /** Whether it is written without marks. */
  unmarked: boolean
}

/** Where the phrases of some letters stand in the text. */
export const rangeOf = ({ words, first }: Tagged, from: number, to = from): [number, number] => [
  words[first[from]!]!.start,
  words[(first[to + 1] ?? words.length) - 1]!.end,
]

/** The word of a letter, or the first of its words. */
export const wordOf = ({ words, first }: Tagged, at: number): Spoken | undefined => words[first[at] ?? -1]?.is

/** How many words a letter stands for. */
export const lengthOf = ({ words, first }: Tagged, at: number): number =>
  (first[at + 1] ?? words.length) - first[at]!

interface Step {
  next: Map<string, Step>
  /** What is said by the phrases that end here, by their writing with marks. */
  ends?: Map<string, string>
  /** The first of them that may be written without. */
  unmarked?: string
}

/** Lets a sentence be read as a row of letters: one says who, another who told, another whom, and a pattern says the rest. */
export function tagger(lexicon: Lexicon): (view: View, from: number, to: number) => Tagged {
  const first: Step = { next: new Map() }
  for (const [tag, phrases] of Object.entries(lexicon))
    for (const phrase of phrases.split(/,\s*/)) enter(first, withTonePlacement(phrase, 'new'), tag)
  return (view, from, to) => {
    const words = wordsIn(view, from, to)
    let marked = 0
    for (const { is } of words) if (is.said !== is.folded) marked++
    const unmarked = marked * 6 <= words.length
    mixed = marked * 2 <= words.length
    const starts: number[] = []
    let tags = ''
    for (let at = 0; at < words.length; at += length) {
      starts.push(at)
      tags += longest(first, words, at, unmarked)
    }
    return { tags, words, first: starts, unmarked }
  }
}

function enter(first: Step, written: string, tag: string): void {
  const phrase = written.replace('*', '')
  let step = first
  for (const word of fold(phrase).split(' ')) {
    let next = step.next.get(word)
    if (!next) step.next.set(word, (next = { next: new Map() }))
    step = next
  }
  step.ends ??= new Map()
  if (!step.ends.has(phrase)) step.ends.set(phrase, tag)
  if (written === phrase) step.unmarked ??= tag
}

/** Whether half of a sentence has no marks. */
let mixed = false

/** How many words the phrase has that was found last. */
let length = 1

/** The letter of the longest phrase that begins at a word; its length is in `length`. */
function longest({ next }: Step, words: readonly SpokenWord[], at: number, unmarked: boolean): string {
  const begin = words[at]!.is
  let step = next.get(begin.folded)
  let best = begin.letter
  length = 1
  let [plain, dressed, otherCase] = [true, false, false]
  for (let end = at; step;) {
    const { is } = words[end]!
    plain &&= is.said === is.folded || is.dressed
    dressed ||= is.dressed
    otherCase ||= is.capital && !begin.capital
    const tag =
      step.ends &&
      tagOf(
        step as Ending,
        saidIn(words, at, end),
        plain && (unmarked || dressed || (mixed && end > at)),
        unmarked || dressed,
      )
    end += 1
    // “ông Ba” is no “ông bà”.
    if (tag !== undefined && !(otherCase && tag === 'G')) {
      best = tag
      length = end - at
    }
    const following = words[end]?.is
    step = following && !isShoutedAlone(begin, following) ? step.next.get(following.folded) : undefined
  }
  return best
}

function saidIn(words: readonly SpokenWord[], from: number, to: number): string {
  let { said } = words[from]!.is
  for (let at = from + 1; at <= to; at++) said += ` ${words[at]!.is.said}`
  return said
}

type Ending = Step & { ends: Map<string, string> }

const tagOf = (
  { ends, unmarked }: Ending,
  said: string,
  anyMarks: boolean,
  partlyMarked: boolean,
): string | undefined =>
  ends.get(said) ?? (anyMarks ? unmarked : partlyMarked ? partly(ends, said) : undefined)

/** “MAT do” is no “mật độ”. */
const isShoutedAlone = (first: Spoken, next: Spoken): boolean =>
  first.shouted && first.said.length > 2 && !next.shouted

/** Some words with their marks, some without: where a phrase has several words it is meant all the same. */
function partly(ends: ReadonlyMap<string, string>, said: string): string | undefined {
  const words = said.split(' ')
  if (words.length < 2) return undefined
  for (const [phrase, tag] of ends)
    if (phrase.split(' ').every((word, i) => word === words[i] || fold(word) === words[i])) return tag
  return undefined
}
