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
import { roleSigns, ROLES } from './roles.ts'
import type { Role, Tell } from './roles.ts'
import { lengthSigns, ownSigns, signsAround } from './signs.ts'
import type { Syllable } from './syllables.ts'

const COLUMN: Readonly<Record<Writing, 0 | 1 | 2>> = { capital: 0, small: 1, plain: 2 }

/** What the signs have to add up to. */
const ENOUGH: Readonly<Record<Writing, number>> = { capital: 0.1, small: -0.6, plain: -0.6 }

/** So much more beside long paragraphs: there, lists are rather of places, works and goods. */
const MORE_IN_PROSE = 1.2

/** All but the syllables by themselves say no more than this. */
const MOST_ELSE = 6

interface Weighed extends Candidate {
  sum: number
}

/**
 * Names in lists, notes and hurried writing, with marks or without: every one to four words that may be one are weighed
 * by what each syllable can be, what stands around them and whether the items beside them look like people.
 */
export function* weighedNames(m: MatchText): Generator<Recognised> {
  const words = wordsOf(m)
  const blocks = [...blocksOf(m, words)]
  const more = blocks.reduce((sum, { long }) => sum + long, 0) > 1 ? MORE_IN_PROSE : 0
  for (const block of blocks) {
    const reading = readingOf(m, words, block)
    for (const candidate of chosen(weighedIn(reading, more))) {
      const name = nameOf(reading, candidate)
      if (name) yield name
    }
  }
}

function* weighedIn(reading: Reading, more: number): Generator<Weighed> {
  const neighbours = neighboursIn(reading)
  for (const candidate of candidatesOf(reading)) {
    const column = COLUMN[candidate.writing]
    const enough = ENOUGH[candidate.writing] + more
    let sum = base[column] + roleWeights(reading, candidate, column)
    const tell: Tell = (kind, sign, strength = 1) => {
      sum += (nameWeights[kind]?.[sign]?.[column] ?? 0) * strength
    }
    lengthSigns(reading, candidate, tell)
    if (sum + MOST_ELSE < enough) continue
    ownSigns(reading, candidate, neighbours(candidate.item), tell)
    signsAround(reading, candidate, tell)
    if (sum >= enough) yield { ...candidate, sum }
  }
}

function roleWeights(reading: Reading, { from, to, writing }: Candidate, column: 0 | 1 | 2): number {
  let sum = 0
  for (const [i, role] of ROLES[to - from]!.entries()) {
    const syllable = reading.syllableAt(from + i, writing)
    sum += syllable.weights[role * 3 + column] ??= roleWeight(syllable, role, column)
  }
  return sum
}

function roleWeight(syllable: Syllable, role: Role, column: 0 | 1 | 2): number {
  let sum = 0
  roleSigns(syllable, role, (kind, sign, strength = 1) => {
    sum += (nameWeights[kind]?.[sign]?.[column] ?? 0) * strength
  })
  return sum
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

/** What one more word is worth where several readings are enough: a whole name rather than half of it. */
const MORE_WORDS = 0.5

function apart(group: readonly Weighed[]): Weighed[] {
  const kept: Weighed[] = []
  const worth = ({ sum, from, to }: Weighed): number => sum + (to - from) * MORE_WORDS
  for (const one of group.toSorted((a, b) => worth(b) - worth(a)))
    if (!kept.some(({ from, to }) => from < one.to && one.from < to)) kept.push(one)
  return kept.sort((a, b) => a.from - b.from)
}

function nameOf({ m, words: { starts, ends } }: Reading, { from, to, sum }: Weighed): Recognised | undefined {
  const [start, end] = [starts[from]!, ends[to - 1]!]
  const value = m.text.slice(start, end)
  if (isNobody(value) || isInSlug(m.text, start, end)) return undefined
  const confidence = Math.min(0.95, Math.round((0.65 + Math.max(0, sum) * 0.08) * 100) / 100)
  return {
    range: [start, end],
    value,
    valid: confidence >= 0.85 || undefined,
    kind: announced(m, start) === 'office' ? 'official' : to - from === 1 ? 'given-name' : 'full-name',
    confidence,
  }
}

/** “cong-an-xa”, “/huong-dan/tam-tru/”, “mau.example”: words of an address or an identifier. */
function isInSlug(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 80), start))![0]
  const after = /^\S*/.exec(text.slice(end, end + 80))![0]
  return (
    /[-_=#]$|[\p{L}\d]\.$|[-.:]\S*\/$/u.test(before) ||
    /^(?:[-_@=][\p{L}\d]|\.\p{L}|\/\S*[-.]\p{L})/u.test(after)
  )
}
