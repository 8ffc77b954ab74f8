import { afterVanThi } from '../../data/ordinary-pairs.ts'
import { CAPITALISED, SHOUTED, UNMARKED } from '../../words/lexicon.ts'
import { canHead, scoreName } from '../score.ts'
import { announced, saidOfPeople } from '../surroundings.ts'
import type { Candidate } from './candidates.ts'
import type { Neighbours } from './lists.ts'
import { isOrdinaryPair } from './pairs.ts'
import { isCapital, isNumber } from './reading.ts'
import type { Reading } from './reading.ts'
import { isAgainst } from './syllables.ts'
import type { Tell } from './roles.ts'

const LENGTHS = ['', 'one', 'two', 'three', 'four']

/** How much there is of it, and of what it stands in. */
export function lengthSigns(reading: Reading, { from, to, item }: Candidate, tell: Tell): void {
  const own = reading.items[item]!
  if (to - from > 1) tell('words', LENGTHS[to - from]!)
  tell('length', 'item', Math.min(6, own.to - own.from - (to - from)) / 6)
  tell('length', 'line', Math.min(6, Math.log2(1 + reading.lineWords(from))) / 6)
}

/** What the words say together, how they are written, and the list they stand in. */
export function ownSigns(reading: Reading, candidate: Candidate, near: Neighbours, tell: Tell): void {
  const { from, to, item, writing } = candidate
  if (to - from > 1) togetherSigns(reading, candidate, tell)
  const shape = reading.shapeAt(from)
  if (writing === 'plain' && (shape & CAPITALISED) !== 0) {
    const { from: begin, to: end } = reading.items[item]!
    const beside = to < end ? to : from > begin ? from - 1 : -1
    if ((shape & SHOUTED) !== 0)
      tell('writing', beside < 0 || isCapital(reading, beside) ? 'shouted' : 'shouted alone')
    else tell('writing', from === begin ? 'capital first' : 'capital')
  }
  if (writing === 'capital' && (shape & SHOUTED) !== 0) tell('writing', 'shouted')
  if (writing !== 'plain' && (shape & UNMARKED) !== 0) tell('writing', 'bears no mark')
  tell('list', 'best', near.best)
  tell('list', 'second', near.second)
  tell('list', 'third', near.third)
  if (near.hasPlace) tell('list', 'place')
  for (const head of near.heads) tell('list', head)
}

function togetherSigns(reading: Reading, { from, to, writing }: Candidate, tell: Tell): void {
  const length = to - from
  if (canHead(capitalised(reading, from))) {
    const written = Array.from({ length }, (_, i) => capitalised(reading, from + i))
    const scored = scoreName(written, writing === 'plain')
    if (scored?.length === length) tell('words', 'built', scored.score)
  }
  for (let at = from; at + 1 < to; at++) if (isOrdinaryPair(reading, at)) tell('pair', 'inside')
  if (length > 2 && isVanOrThi(reading, from + 1) && isAfterVanThi(reading, from + 2)) tell('pair', 'inside')
}

const isVanOrThi = (reading: Reading, place: number): boolean =>
  /^(?:van|thi)$/.test(reading.factsAt(place).plain.folded)
const isAfterVanThi = (reading: Reading, place: number): boolean =>
  afterVanThi.has(reading.factsAt(place).plain.folded)

function capitalised({ words: { forms, lexicon } }: Reading, place: number): string {
  const written = lexicon.written[forms[place]!]!
  return written.charAt(0).toUpperCase() + written.slice(1).toLowerCase()
}

/** What stands around. */
export function signsAround(reading: Reading, candidate: Candidate, tell: Tell): void {
  const before = signsBefore(reading, candidate, tell)
  const after = signsAfter(reading, candidate, tell)
  tell(before, after)
}

type From =
  | 'from start'
  | 'from number'
  | 'from title'
  | 'from doubtful'
  | 'from person'
  | 'from other'
  | 'from against'

function signsBefore(reading: Reading, { from, item, writing }: Candidate, tell: Tell): From {
  const { from: begin, before } = reading.items[item]!
  const kind = announced(reading.m, reading.words.starts[from]!)
  if (kind !== undefined) tell('announced', kind)
  if (from === begin) {
    tell('starts', before)
    return 'from start'
  }
  if (isNumber(reading, from - 1)) return 'from number'
  if (isOrdinaryPair(reading, from - 1)) tell('pair', 'before')
  const { before: group, isTitle } = reading.factsAt(from - 1)
  if (group === undefined) {
    tell('after', 'ordinary', reading.syllableAt(from - 1, writing).ordinary)
    return 'from other'
  }
  tell('after', group)
  if (isAgainst(group)) return 'from against'
  if (!isTitle) return 'from person'
  if (from - 1 === begin) tell('title', 'starts')
  else tell('title', isNumber(reading, from - 2) ? 'number' : (reading.factsAt(from - 2).before ?? 'other'))
  return group === 'doubtful-title' || group === 'letter-title' ? 'from doubtful' : 'from title'
}

type To = 'end' | 'number' | 'does' | 'beside' | 'grammar' | 'other'

function signsAfter(reading: Reading, { to, item, writing }: Candidate, tell: Tell): To {
  const { to: end, after } = reading.items[item]!
  if (saidOfPeople(reading.m, reading.words.ends[to - 1]!)) tell('said', 'of people')
  if (to === end) {
    tell('ends', after)
    return 'end'
  }
  if (isNumber(reading, to)) return 'number'
  if (isOrdinaryPair(reading, to - 1)) tell('pair', 'after')
  const group = reading.factsAt(to).after
  if (group === undefined) {
    tell('before', 'ordinary', reading.syllableAt(to, writing).ordinary)
    return 'other'
  }
  tell('before', group)
  if (group === 'grammar' || group === 'points') return 'grammar'
  return group === 'kin' || group === 'lives' || group === 'joins' ? 'beside' : 'does'
}
