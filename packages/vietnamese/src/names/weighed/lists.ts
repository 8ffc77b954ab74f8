import type { Head } from '../../data/around-names.ts'
import { isListedPlace } from './places.ts'
import { isCapital, isNumber } from './reading.ts'
import type { Reading, Writing } from './reading.ts'
import { isNick } from './syllables.ts'

/** So many items on either side are looked at. */
const NEAR = 4

/** How much the items around one look like a list of people: the three that do most, each 0 to 1, and any place. */
export interface Neighbours {
  best: number
  second: number
  third: number
  hasPlace: boolean
  /** What the words before the colon say is listed. */
  heads: readonly Head[]
}

/** Tells of an item's neighbours; each item is looked at once. */
export function neighboursIn(reading: Reading): (item: number) => Neighbours {
  const shapes: number[] = []
  const found: Neighbours[] = []
  const { length } = reading.items
  return (item) => {
    if (found[item]) return found[item]
    const near: Neighbours = { best: 0, second: 0, third: 0, hasPlace: false, heads: headsOf(reading, item) }
    for (let at = Math.max(0, item - NEAR); at <= Math.min(length - 1, item + NEAR); at++) {
      if (at === item) continue
      const shape = (shapes[at] ??= shapeOf(reading, at))
      if (shape < 0) near.hasPlace = true
      else if (shape > near.best) [near.best, near.second, near.third] = [shape, near.best, near.second]
      else if (shape > near.second) [near.second, near.third] = [shape, near.second]
      else if (shape > near.third) near.third = shape
    }
    return (found[item] = near)
  }
}

/**
 * How much an item looks like one of a list of people, by itself: 0 to 1; -1 where it names a place, or a family. “Hoè 45k”, “chị
 * Hương 2 gà”, “ghế 4 Thắm”.
 */
function shapeOf(reading: Reading, index: number): number {
  const { from, to } = reading.items[index]!
  const lead = leadOf(reading, from, to)
  if (lead >= to) return 0
  const titled = lead > from && !isNumber(reading, lead - 1)
  const writing = reading.writingAt(lead)
  if (writing === 'small' && !titled) return 0
  if (writing === 'capital' && (namesPlace(reading, lead, to) || isSurnameAlone(reading, lead, to))) return -1
  let value = nameLike(reading, lead, writing)
  let end = lead + 1
  if (end < to && !isNumber(reading, end) && (writing !== 'capital' || isCapital(reading, end))) {
    const first = reading.syllableAt(lead, writing)
    const begins = first.given > 0 || first.middle || first.surname > 0 || isNick(first.folded)
    const pair = nameLike(reading, end, writing) * (begins ? 1 : 0.2)
    if (writing === 'capital' || pair > value) {
      value = pair
      end += 1
      if (writing === 'capital') while (end < to && isCapital(reading, end)) end += 1
      if (end - lead > 4) return 0
    }
  }
  const rest = to - end
  return value * (rest < 2 ? 1 : rest < 4 ? 0.7 : 0.3) * (titled ? 1 : 0.9)
}

/** Behind numbers, titles and “ghế 4”. */
function leadOf(reading: Reading, from: number, to: number): number {
  let lead = from
  if (lead + 2 < to && !isNumber(reading, lead) && isNumber(reading, lead + 1)) lead += 2
  while (lead < to && lead - from < 4) {
    const { before, isTitle } = reading.factsAt(lead)
    if (!isNumber(reading, lead) && before !== 'family' && !isTitle) break
    lead += 1
  }
  return lead
}

function nameLike(reading: Reading, place: number, writing: Writing): number {
  const { given, middle, ordinary } = reading.syllableAt(place, writing)
  return (given === 2 ? 1 : given === 1 ? 0.8 : middle || ordinary === 0 ? 0.4 : 0) * (1 - ordinary / 6)
}

function namesPlace({ m, words: { starts, ends } }: Reading, place: number, to: number): boolean {
  for (let end = place + 2; end <= Math.min(place + 3, to); end++)
    if (isListedPlace(m.text.slice(starts[place]!, ends[end - 1]!))) return true
  return false
}

/** A list of surnames is none of people. */
const isSurnameAlone = (reading: Reading, place: number, to: number): boolean =>
  /^(?:nguyen|tran|pham|phan|dang|bui|do|huynh|truong)$/.test(reading.factsAt(place).plain.folded) &&
  (place + 1 === to || !isCapital(reading, place + 1))

/** So many items behind a colon are still of its list. */
const FAR = 12

function headsOf({ items, factsAt }: Reading, item: number): Head[] {
  for (let at = item; at > Math.max(0, item - FAR) && items[at]!.before !== 'line'; at--) {
    if (items[at]!.before !== 'colon') continue
    const { from, to } = items[at - 1]!
    const heads = new Set<Head>()
    for (let place = Math.max(from, to - 4); place < to; place++) {
      const head = factsAt(place).head
      if (head !== undefined) heads.add(head)
    }
    return [...heads]
  }
  return []
}
