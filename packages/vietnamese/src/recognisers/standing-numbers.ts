import { namedThings, numberedPapers, numberedThings } from '../data/things-with-numbers.ts'
import type { MatchText } from '../match-text.ts'
import { isClass, isJoint, isStray } from './called-numbers.ts'
import { isLetter, wordsAfter, wordsBefore } from './context.ts'
import { longRuns } from './loose-runs.ts'
import type { DigitGroup, DigitRun } from './digit-runs.ts'
import { mergeRecognised } from './merge.ts'
import { isPhone } from './phone.ts'

/** A long number of which the words around don't say what it is. */
export interface StandingNumber {
  range: [start: number, end: number]
  digits: string
  /** Written as one, or in groups with pairs at most: “29 03 45 67 81” may also be counters. */
  grouped: 'whole' | 'groups' | 'pairs'
  /** Whether a word such as “số”, “sổ”, “thẻ” stands right before it. */
  labelled: boolean
}

const SHORTEST = 9
const LONGEST = 16
const seen = new WeakMap<MatchText, readonly StandingNumber[]>()

/**
 * Numbers of 9 to 16 digits that stand by themselves: neither money, dates, counters and telephones, nor the numbers of
 * things (an order, a meter, a lottery ticket). What is left is nearly always somebody's paper or account.
 */
export function standingNumbers(m: MatchText): readonly StandingNumber[] {
  let known = seen.get(m)
  if (!known) seen.set(m, (known = findStanding(m)))
  return known
}

function findStanding(m: MatchText): StandingNumber[] {
  const found: StandingNumber[] = []
  for (const run of longRuns(m)) {
    if (lengthOf(run) < SHORTEST) continue
    for (let first = 0; first < run.length;) {
      const end = stretchEnd(run, first)
      const before = first > 0 ? run[first]!.gap : ''
      if (isClass(m, run[first]!)) first++
      for (const groups of numbersOf(run.slice(first, end), before, run[end]?.gap)) {
        const one = standing(m, groups)
        if (one) found.push(one)
      }
      first = end
    }
  }
  return mergeRecognised(found)
}

/** Groups that may be one number; a longer stretch is none. */
function stretchEnd(run: DigitRun, first: number): number {
  let end = first + 1
  while (end < run.length && isJoint(run, end)) end++
  return end
}

/** The numbers of a stretch: all of it, but for a word at its edge; or its parts where blanks divide what signs join. */
function* numbersOf(
  stretch: readonly DigitGroup[],
  before: string,
  after: string | undefined,
): Generator<readonly DigitGroup[]> {
  if (stretch.length === 0 || isGlued(before, stretch[0]!) || isGlued(after ?? '', stretch.at(-1)!)) return
  const groups = withoutStrayWords(stretch)
  const total = lengthOf(groups)
  if (total < SHORTEST) return
  if (total <= LONGEST) {
    yield groups
    return
  }
  const whole = groups.filter(({ digits }) => digits.length >= SHORTEST && digits.length <= LONGEST)
  if (whole.length > 0) {
    for (const group of whole) yield [group]
    return
  }
  for (let first = 0, at = 1; at <= groups.length; at++) {
    if (at < groups.length && !/ /.test(groups[at]!.gap)) continue
    const part = groups.slice(first, at)
    const length = lengthOf(part)
    if (length >= SHORTEST && length <= LONGEST) yield part
    first = at
  }
}

/** Part of a date or a document's number; a whole number may have its like behind a slash. */
const isGlued = (gap: string, { digits }: DigitGroup): boolean =>
  /^[.-]$/.test(gap) || (gap === '/' && digits.length < SHORTEST)

function withoutStrayWords(stretch: readonly DigitGroup[]): readonly DigitGroup[] {
  const from = isStrayEdge(stretch[0], stretch[1]) ? 1 : 0
  const to = isStrayEdge(stretch.at(-1), stretch.at(-2)) ? stretch.length - 1 : stretch.length
  return stretch.slice(from, to)
}

const isStrayEdge = (edge: DigitGroup | undefined, next: DigitGroup | undefined): boolean =>
  edge?.written === 'word' && next !== undefined && isStray(edge, next)

const lengthOf = (groups: readonly DigitGroup[]): number => {
  let length = 0
  for (const { digits } of groups) length += digits.length
  return length
}

const GLUED = /[a-z0-9/@#=_?&%][.-]?$|[0-9],$/
/** “số183456789”, “183456789-184567890”: what names a number may be glued to it, and another number. */
const GLUED_LABEL = /(?<![a-z])(?:so|la|the|tk|stk|cc|cm|id|ma|voi)$|[0-9]{9}[-/]$/
const UNIT = /^ ?(?:%|₫|\$|(?:dong|vnd|d|usd|trieu|ty|ti|nghin|kwh|m2|m3|luot|view)(?![a-z/]))/
/** Whether the folded words before a number end in a thing that it belongs to. */
export const isThing = (before: string): boolean => THING.test(before)
const THING = new RegExp(
  `(?<![a-z])(?:(?:${numberedThings}|(?:ma|so)(?: so| hieu)? (?:${namedThings}))(?![a-z])[^0-9,;]{0,14}|` +
    `(?:${numberedPapers})(?: (?:so|la|ma|hieu|co|dien tu|gtgt|nay|cu|moi|thue))*[ :.#()-]{0,3})$`,
)

function standing(m: MatchText, groups: readonly DigitGroup[]): StandingNumber | undefined {
  const [start, end] = [groups[0]!.start, groups.at(-1)!.end]
  const digits = groups.map((group) => group.digits).join('')
  const grouped = groupingOf(groups)
  if (isLetter(m.folded[end]) || /^[-/@](?![0-9]{9})[a-z0-9]/.test(m.folded.slice(end, end + 11)))
    return undefined
  const near = m.folded.slice(Math.max(0, start - 10), start)
  if (GLUED.test(near) && !GLUED_LABEL.test(near)) return undefined
  if (isCount(groups, grouped) || isPhone(digits) || isMoment(digits) || /^(\d)\1+$/.test(digits))
    return undefined
  // Nobody says money digit by digit: “đồng” unmarked is “đóng” there.
  const isSaid = groups.every(({ written }) => written === 'word')
  if ((!isSaid && UNIT.test(wordsAfter(m, end, 8))) || isThing(wordsBefore(m, start, 36))) return undefined
  return {
    range: [start, end],
    digits,
    grouped,
    labelled: LABEL.test(m.folded.slice(Math.max(0, start - 8), start)),
  }
}

const LABEL = /(?<![a-z])(?:so|the|ma|bang|tk|cc)[ :]{1,3}$/

function groupingOf(groups: readonly DigitGroup[]): StandingNumber['grouped'] {
  if (groups.length === 1 || groups.every(({ digits }) => digits.length === 1)) return 'whole'
  return groups.every(({ digits }) => digits.length <= 2) ? 'pairs' : 'groups'
}

/** Money (1.250.000.000), fractions (105.678901), years, counters that grow (05 12 23 34 41). */
function isCount(groups: readonly DigitGroup[], grouped: StandingNumber['grouped']): boolean {
  const parts = groups.map(({ digits }) => digits)
  if (groups.some(({ written }) => written === 'letters')) return false
  if (/^[1-9]\d{4,8}0{3,}$/.test(parts.join('')) && grouped !== 'pairs') return true
  if (grouped === 'whole') return false
  if (/^[1-9]\d{0,2}$/.test(parts[0]!) && parts.slice(1).every((part) => part.length === 3)) return true
  if (parts.length === 2 && groups[1]!.gap === '.' && /^[1-9]\d{0,2}$/.test(parts[0]!)) return true
  if (parts.every((part) => /^(?:19|20)\d\d$/.test(part))) return true
  if (/^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/.test(parts.join('.'))) return true
  return grouped === 'pairs' && parts.every((part, at) => at === 0 || Number(part) >= Number(parts[at - 1]))
}

/** 20261125103000: a moment, as programs write it; and service numbers (1900…, 069…). */
const isMoment = (digits: string): boolean =>
  /^(?:20[2-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})|1[89]00\d{4,6}|069\d{6,7})$/.test(
    digits,
  )
