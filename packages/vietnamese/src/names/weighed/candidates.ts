import type { After } from '../../data/around-names.ts'
import { CAPITALISED, SHOUTED, UNMARKED } from '../../words/lexicon.ts'
import { isOrdinaryPair } from './pairs.ts'
import { isCapital, isNumber } from './reading.ts'
import type { Reading, Writing } from './reading.ts'
import { isAgainst, isNick } from './syllables.ts'

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
      if (
        isNumber(reading, from) ||
        (from === begin && isGlued(reading, from)) ||
        (reading.block.isProse && !isCalled(reading, begin, from) && !mayBeNamed(reading, item, from))
      )
        continue
      const writing = reading.writingAt(from)
      if (!canBegin(reading, begin, from, writing)) continue
      for (let to = from + 1; to <= Math.min(from + 4, end) && goesOn(reading, from, to - 1, writing); to++)
        if (canEnd(reading, from, to, writing) && isWorthWeighing(reading, item, from, to, writing))
          yield { from, to, item, writing }
    }
}

/** A name is written in one way. */
function goesOn(reading: Reading, from: number, place: number, writing: Writing): boolean {
  if (isNumber(reading, place)) return false
  if (writing === 'capital') return isCapital(reading, place)
  if (writing === 'small') {
    // Behind a word that is no part of a name goes nothing on: “lợi nhiệm vụ”.
    return !isCapital(reading, place) && (place - from < 2 || reading.syllableAt(place - 1, writing).isPart)
  }
  const shape = reading.shapeAt(place)
  return (shape & UNMARKED) !== 0 && ((shape ^ reading.shapeAt(from)) & (CAPITALISED | SHOUTED)) === 0
}

/** “TP. Vinh”, “mau.loan@…”: the sign before belongs to the word before. */
function isGlued(reading: Reading, place: number): boolean {
  if (place === 0) return false
  const { starts, ends } = reading.words
  const sign = reading.m.text.slice(ends[place - 1]!, starts[place]!)
  if (sign === '.' || sign === '@') return !isNumber(reading, place - 1)
  return sign === '. ' && ends[place - 1]! - starts[place - 1]! < 3 && !isNumber(reading, place - 1)
}

/** “Nguyễn Văn A” is nobody. */
const isPlaceholder = ({ m: { text }, words: { ends } }: Reading, to: number): boolean =>
  /^ [A-EXYZ](?![\p{L}\p{N}'’])/u.test(text.slice(ends[to - 1]!, ends[to - 1]! + 3))

/** Within prose: a capital behind a word that a name may follow, or in one of two short items beside each other. */
function mayBeNamed(reading: Reading, item: number, place: number): boolean {
  const isShort = (at: number): boolean => {
    const one = reading.items[at]
    return one !== undefined && one.to - one.from < 5
  }
  if (!isCapital(reading, place)) return false
  return (
    (place > reading.items[item]!.from && mayPrecede(reading, place - 1)) ||
    (isShort(item) && (isShort(item - 1) || isShort(item + 1)))
  )
}

/** Behind a title; “trẻ em” is none. */
const isCalled = (reading: Reading, begin: number, place: number): boolean =>
  place > begin &&
  reading.factsAt(place - 1).isTitle &&
  !(place - 1 > begin && reading.factsAt(place - 2).plain.folded === 'tre')

function canBegin(reading: Reading, begin: number, place: number, writing: Writing): boolean {
  const syllable = reading.syllableAt(place, writing)
  const isSmall = writing === 'small'
  if (isSmall && place > begin && !mayPrecede(reading, place - 1) && syllable.surname < 0.2) return false
  if (syllable.isPart || isNick(syllable.folded)) {
    // “anh hùng”, “bác sĩ”
    return !(isSmall && place > begin && isOrdinaryPair(reading, place - 1))
  }
  if (isSmall)
    return syllable.ordinary === 0 && isCalled(reading, begin, place) && !isOrdinaryPair(reading, place - 1)
  return (
    syllable.ordinary < 2 &&
    (place === begin || mayPrecede(reading, place - 1)) &&
    (reading.factsAt(place).spelled || (writing === 'plain' && isSaid(syllable.folded)))
  )
}

/** Whether a word can be spoken, though its tone is not written. */
const isSaid = (folded: string): boolean => folded.length < 7 && /^[a-z]*[aeiouy][a-z]*$/.test(folded)

/** Whether a word says by itself that a name may follow. */
function mayPrecede(reading: Reading, place: number): boolean {
  const { before } = reading.factsAt(place)
  return before === undefined ? isNumber(reading, place) : before !== 'unit' && before !== 'grammar'
}

/** Where marks are written, one or two words within long clauses are names only if something near says so. */
function isWorthWeighing(
  reading: Reading,
  item: number,
  from: number,
  to: number,
  writing: Writing,
): boolean {
  if (writing === 'plain') return true
  const { from: begin, to: end } = reading.items[item]!
  const before = from > begin ? reading.factsAt(from - 1).before : undefined
  const isCalled = before !== undefined && !isAgainst(before)
  const isNear = isCalled || end - to < 4 || (to - from > 2 && reading.syllableAt(from, writing).surname > 0)
  return (isNear || (from === begin && isAgent(reading.factsAt(to).after))) && !isPlaceholder(reading, to)
}

const isAgent = (after: After | undefined): boolean =>
  after === 'does' || after === 'did' || after === 'calls' || after === 'is' || after === 'joins'

function canEnd(reading: Reading, from: number, to: number, writing: Writing): boolean {
  const last = reading.syllableAt(to - 1, writing)
  if (to - from > 1 && last.folded.length < 2) return false
  const { after } = reading.factsAt(to - 1)
  // “nguyen van an de …”: what goes on with the sentence, though it is a given name, too.
  if (
    to - from > 3 &&
    last.ordinary > 2 &&
    after !== undefined &&
    reading.syllableAt(to - 2, writing).given > 0
  )
    return false
  if (last.given > 0 || last.middle) return true
  if (to - from < 2) return last.ordinary < 2
  // “bà tám mách …”: what somebody does ends no name.
  if (after === 'does') return false
  const first = reading.syllableAt(from, writing)
  if (writing !== 'small' && last.ordinary < 2) return true
  return isNick(first.folded) || (to - from > 2 && first.surname > 0)
}
