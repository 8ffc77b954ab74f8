import { phraseFinder } from '../engine/phrases.ts'
import type { Match, View } from '../engine/rule.ts'
import { disguises } from './disguised.ts'
import { firstFrom, sentenceAround } from './sentence.ts'
import { rangeOf } from './tagging.ts'
import type { Lexicon, Tagged } from './tagging.ts'

/**
 * A way in which a sentence says something: a pattern over the letters of a lexicon, and what has to stand in it too or
 * must not, in all of it or before.
 */
export interface Reading {
  name: string
  pattern: string
  beside?: string
  unless?: string
  notBefore?: RegExp
}

export interface Read {
  range: [number, number]
  pattern: string
}

/** The first of the readings that a sentence allows. */
export function readerOf(
  readings: readonly Reading[],
  tagsOf: (view: View, from: number, to: number) => Tagged,
): (view: View, from: number, to: number) => Read | undefined {
  const compiled = readings.map(({ pattern, beside, unless, ...reading }) => ({
    ...reading,
    needs: needed(pattern).map(lettersOf),
    pattern: new RegExp(pattern, 'g'),
    beside: beside ? new RegExp(beside) : undefined,
    unless: unless ? new RegExp(unless) : undefined,
  }))
  return (view, from, to) => {
    const tagged = tagsOf(view, from, to)
    const { tags } = tagged
    const there = lettersOf(tags)
    for (const { name, needs, pattern, beside, unless, notBefore } of compiled) {
      if (!hasAll(there, needs)) continue
      if ((beside && !beside.test(tags)) || unless?.test(tags)) continue
      pattern.lastIndex = 0
      for (let found; (found = pattern.exec(tags)) !== null;) {
        if (!notBefore?.test(tags.slice(0, found.index)))
          return { range: rangeOf(tagged, found.index, pattern.lastIndex - 1), pattern: name }
        if (found[0] === '') pattern.lastIndex += 1
      }
    }
    return undefined
  }
}

/** The letters without which a pattern can match nothing, each with those that may stand for it. */
const needed = (pattern: string): string[] =>
  outside(pattern)
    .replace(/\[\^[^\]]*\](?:\{\d+,\d+\}\??)?|(?:\[[^\]]*\]|.)(?:\?|\*|\{0,\d+\}\??)/g, '')
    .match(/\[[^\]]*\]|[A-Za-z]/g)
    ?.map((letters) => letters.replace(/[[\]]/g, '')) ?? []

/** A pattern without its groups; nothing of one with alternatives. */
function outside(pattern: string): string {
  let depth = 0
  let rest = ''
  let inClass = false
  for (const sign of pattern) {
    if (sign === '[') inClass = true
    if (!inClass && sign === '(') depth += 1
    if (depth === 0) rest += sign
    if (!inClass && sign === ')') depth -= 1
    if (sign === ']') inClass = false
  }
  return /\|/.test(rest.replace(/\[[^\]]*\]/g, '')) ? '' : rest
}

/** Which letters stand in a text, as bits: of the small ones, the capitals and the signs. */
type Letters = readonly [small: number, capital: number, signs: number]

function lettersOf(text: string): Letters {
  let [small, capital, signs] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97) small |= 1 << (code - 97)
    else if (code >= 65) capital |= 1 << (code - 65)
    else signs |= 1 << code
  }
  return [small, capital, signs]
}

/** Whether of each of several sets of letters one at least is there. */
function hasAll([small, capital, signs]: Letters, sets: readonly Letters[]): boolean {
  for (const set of sets) if (((small & set[0]) | (capital & set[1]) | (signs & set[2])) === 0) return false
  return true
}

type Places = (view: View) => readonly number[]

/** Where phrases of some letters of a lexicon stand. */
export function placesOfLetters(lexicon: Lexicon, letters: string): Places {
  const find = phraseFinder(
    [...letters].flatMap((letter) => (lexicon[letter] ?? '').replaceAll('*', '').split(/,\s*/)),
  )
  return (view) => find(view).map(({ range }) => range[0])
}

/**
 * Sentences in which one of each kind of places lies, each once; and those with words in disguise, in which anything
 * may.
 */
export function* sentencesWith(
  view: View,
  [first, ...others]: readonly [Places, ...Places[]],
): Generator<[number, number]> {
  const disguised = disguises(view)
  const places = [...first(view), ...disguised].sort((a, b) => a - b)
  const beside = others.map((other) => other(view))
  let read = -1
  for (const place of places) {
    if (place < read) continue
    const [from, end] = sentenceAround(view.m.text, [place, place + 1])
    // A question goes together with its answer.
    const to = view.m.text[end] === '?' ? sentenceAround(view.m.text, [end + 1, end + 2])[1] : end
    read = Math.max(to, place + 1)
    const lies = (offsets: readonly number[]): boolean => (offsets[firstFrom(offsets, from)] ?? to) < to
    if (beside.every(lies) || lies(disguised)) yield [from, to]
  }
}

/** Told of a film, a book or a game just before. */
const isStory = ({ m }: View, from: number): boolean =>
  from > 0 &&
  /(?<![a-z])(?:(?:xem|bo|cuoi|doc|cuon) (?:phim|truyen|sach)|diep vien|gian diep|tro choi lon|vo kich)(?![a-z])/.test(
    m.folded.slice(Math.max(0, from - 200), from),
  )

/** What a reading of those sentences yields. */
export function* readAll(
  view: View,
  places: readonly [Places, ...Places[]],
  read: (view: View, from: number, to: number) => Read | undefined,
): Generator<Match> {
  for (const [from, to] of sentencesWith(view, places)) {
    const found = read(view, from, to)
    if (found && !isStory(view, from)) yield { range: found.range, explanation: { pattern: found.pattern } }
  }
}
