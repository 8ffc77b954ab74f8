import { CAPITALISED, SHOUTED, UNMARKED } from '../../words/lexicon.ts'
import { isCapital, isNumber } from './reading.ts'
import type { Reading, Writing } from './reading.ts'
import { isNick } from './syllables.ts'
import type { Syllable } from './syllables.ts'

/** One to four words that may be a name. */
export interface Candidate {
  /** Place of the first word. */
  from: number
  /** Place behind the last word. */
  to: number
  /** Index of its item. */
  item: number
  writing: Writing
}

/** All that may be a name, in order; of those that begin with the same word the shorter first. */
export function* candidatesOf(reading: Reading): Generator<Candidate> {
  for (const [item, { from: begin, to: end }] of reading.items.entries())
    for (let from = begin; from < end; from++) {
      if (isNumber(reading, from) || (from === begin && isGlued(reading, from)) || (reading.block.isProse && !isCalled(reading, begin, from))) continue
      const writing = reading.writingAt(from)
      if (!canBegin(reading, begin, from, writing)) continue
      for (let to = from + 1; to <= Math.min(from + 4, end) && goesOn(reading, from, to - 1, writing); to++)
        if (canEnd(reading, from, to, writing)) yield { from, to, item, writing }
    }
}

/** A name is written in one way. */
function goesOn(reading: Reading, from: number, place: number, writing: Writing): boolean {
  if (isNumber(reading, place)) return false
  if (writing !== 'plain') return isCapital(reading, place) === (writing === 'capital')
  const shape = reading.shapeAt(place)
  return (shape & UNMARKED) !== 0 && ((shape ^ reading.shapeAt(from)) & (CAPITALISED | SHOUTED)) === 0
}

/** “TP. Vinh”, “mau.loan@…”: the sign before belongs to the word before. */
function isGlued({ m: { text }, words: { starts, ends } }: Reading, place: number): boolean {
  if (place === 0) return false
  const sign = text.slice(ends[place - 1]!, starts[place]!)
  return sign === '.' ? true : sign === '. ' && ends[place - 1]! - starts[place - 1]! < 3
}

const isCalled = (reading: Reading, begin: number, place: number): boolean =>
  place > begin && reading.factsAt(place - 1).before?.endsWith('title') === true

const isPart = ({ surname, middle, telling, given }: Syllable): boolean =>
  surname > 0 || middle || telling || given > 0

function canBegin(reading: Reading, begin: number, place: number, writing: Writing): boolean {
  const syllable = reading.syllableAt(place, writing)
  const before = place > begin ? reading.factsAt(place - 1).before : undefined
  const isOpen =
    place === begin ||
    isNumber(reading, place - 1) ||
    (before !== undefined && before !== 'grammar' && before !== 'unit')
  if (isPart(syllable)) return writing !== 'small' || isOpen || syllable.surname >= 0.2
  if (!isOpen || !(reading.factsAt(place).spelled || writing === 'plain')) return false
  return syllable.ordinary < 2 || isNick(syllable.folded)
}

function canEnd(reading: Reading, from: number, to: number, writing: Writing): boolean {
  const last = reading.syllableAt(to - 1, writing)
  if (last.given > 0 || last.middle || last.ordinary < 2) return true
  if (to - from < 2) return false
  const first = reading.syllableAt(from, writing)
  return isNick(first.folded) || (to - from > 2 && first.surname > 0)
}
