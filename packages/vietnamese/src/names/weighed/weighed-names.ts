import { base, nameWeights } from '../../data/name-weights.ts'
import type { MatchText } from '../../match-text.ts'
import type { Recognised } from '../../recognisers/recognised.ts'
import { wordsOf } from '../../words/word-index.ts'
import { announced } from '../surroundings.ts'
import { candidatesOf } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { neighboursIn } from './lists.ts'
import { isNobody } from './places.ts'
import { blocksOf, readingOf } from './reading.ts'
import type { Reading, Writing } from './reading.ts'
import { ownSigns, signsAround } from './signs.ts'
import type { Tell } from './signs.ts'

const COLUMN: Readonly<Record<Writing, 0 | 1 | 2>> = { capital: 0, small: 1, plain: 2 }

/** What the signs have to add up to. */
const ENOUGH: Readonly<Record<Writing, number>> = { capital: 0, small: -0.3, plain: -0.3 }

/** What stands around says no more than this. */
const MOST_AROUND = 6

interface Weighed extends Candidate {
  sum: number
}

/**
 * Names in lists, notes and hurried writing, with marks or without: every one to four words that may be one are weighed
 * by what each syllable can be, what stands around them and whether the items beside them look like people.
 */
export function* weighedNames(m: MatchText): Generator<Recognised> {
  const words = wordsOf(m)
  for (const block of blocksOf(m, words)) {
    const reading = readingOf(m, words, block)
    for (const candidate of chosen(weighedIn(reading))) {
      const name = nameOf(reading, candidate)
      if (name) yield name
    }
  }
}

function* weighedIn(reading: Reading): Generator<Weighed> {
  const neighbours = neighboursIn(reading)
  for (const candidate of candidatesOf(reading)) {
    const column = COLUMN[candidate.writing]
    let sum = base[column]
    const tell: Tell = (kind, sign, strength = 1) => {
      sum += (nameWeights[kind]?.[sign]?.[column] ?? 0) * strength
    }
    ownSigns(reading, candidate, neighbours(candidate.item), tell)
    if (sum + MOST_AROUND < ENOUGH[candidate.writing]) continue
    signsAround(reading, candidate, tell)
    if (sum >= ENOUGH[candidate.writing]) yield { ...candidate, sum }
  }
}

/** Of those that overlap, which begin one after the other, the one that weighs most. */
function* chosen(candidates: Iterable<Weighed>): Generator<Weighed> {
  let group: Weighed[] = []
  let end = -1
  for (const candidate of candidates) {
    if (candidate.from >= end) {
      yield* apart(group)
      group = []
    }
    group.push(candidate)
    end = Math.max(end, candidate.to)
  }
  yield* apart(group)
}

function apart(group: readonly Weighed[]): Weighed[] {
  const kept: Weighed[] = []
  for (const one of group.toSorted((a, b) => b.sum - a.sum || b.to - b.from - (a.to - a.from)))
    if (!kept.some(({ from, to }) => from < one.to && one.from < to)) kept.push(one)
  return kept.sort((a, b) => a.from - b.from)
}

function nameOf({ m, words: { starts, ends } }: Reading, { from, to, sum }: Weighed): Recognised | undefined {
  const [start, end] = [starts[from]!, ends[to - 1]!]
  const value = m.text.slice(start, end)
  if (isNobody(value)) return undefined
  const confidence = Math.min(0.95, Math.round((0.65 + Math.max(0, sum) * 0.08) * 100) / 100)
  return {
    range: [start, end],
    value,
    valid: confidence >= 0.85 || undefined,
    kind: announced(m, start) === 'office' ? 'official' : to - from === 1 ? 'given-name' : 'full-name',
    confidence,
  }
}
