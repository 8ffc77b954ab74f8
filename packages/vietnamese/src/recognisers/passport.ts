import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { isCalled } from './called-numbers.ts'
import { isLetter, wordsBefore } from './context.ts'
import { digitRuns } from './digit-runs.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'
import { spelledDigits } from './spelled.ts'

const CUE = /(?<![a-z])(?:ho chieu|passport|pass ?port|so hc|hc so)(?![a-z])/
const cues = patternFinder(CUE)
/** The same with letters among the digits, or the digits said with commas: CO98l234, “C một, hai, ba …”. */
const DISGUISED =
  /^[^0-9]{0,40}?(?<![a-z0-9])([a-z])[ .-]?((?:[0-9oil][ ,.\-\u2010-\u2015]{0,3}){6,7}[0-9oil])(?![0-9a-z])/
/** The letter before the digits, alone or glued to them. */
const LETTER = /(?<![a-z0-9])([a-z])[ .-]?$/

/**
 * Passport numbers: one letter and seven digits (books until 2022) or eight (since), after the word “hộ chiếu” or
 * “passport”: other codes have the same shape. Source: Thông tư 31/2023/TT-BCA (forms of passports).
 *
 * @example findPassports(matchText('hộ chiếu số C1234567'))[0]?.value // 'C1234567'
 */
export function findPassports(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  for (const run of digitRuns(m)) {
    const [head] = run
    if (head === undefined) continue
    const letter = LETTER.exec(m.folded.slice(Math.max(0, head.start - 3), head.start))
    if (letter === null) continue
    const start = head.start - letter[0].length
    const number = firstNumber(run.map(({ digits, gap, end }) => ({ digits, gap, end })))
    if (number === undefined || isLetter(m.folded[number.end])) continue
    const isNext =
      found.length > 0 && /^ ?(?:,|va|và|voi) ?$/.test(m.folded.slice(found.at(-1)!.range[1], start))
    if (!isNext && !isCalled(wordsBefore(m, start), CUE)) continue
    const value = letter[1]!.toUpperCase() + number.digits
    found.push({ range: [start, number.end], value, valid: true })
  }
  return mergeRecognised(found, [...disguisedPassports(m)])
}

function* disguisedPassports(m: MatchText): Generator<Recognised> {
  for (const cue of cues(m)) {
    const from = cue.index + cue[0].length
    const spelled = spelledDigits(m, from, from + 110)
    const match = DISGUISED.exec(spelled.text)
    if (match === null || (match[2]!.match(/[0-9]/g) ?? []).length < 4) continue
    const first = match[0].length - match[2]!.length - 1
    const start = spelled.starts[/[a-z]/.test(spelled.text[first]!) ? first : first - 1]!
    const digits = match[2]!
      .replace(/[^0-9a-z]/g, '')
      .replace(/o/g, '0')
      .replace(/[il]/g, '1')
    yield {
      range: [start, spelled.ends[match[0].length - 1]!],
      value: match[1]!.toUpperCase() + digits,
      valid: true,
    }
  }
}

/** The first seven or eight digits of a run, if groups end there. */
function firstNumber(
  groups: { digits: string; gap: string; end: number }[],
): { digits: string; end: number } | undefined {
  let digits = ''
  for (const [at, group] of groups.entries()) {
    if (at > 0 && !/^[ .-]{1,2}$/.test(group.gap)) return undefined
    digits += group.digits
    const next = groups[at + 1]
    const goesOn = digits.length === 7 && next?.digits.length === 1 && /^[ .-]{1,2}$/.test(next.gap)
    if ((digits.length === 7 || digits.length === 8) && !goesOn) return { digits, end: group.end }
    if (digits.length > 8) return undefined
  }
  return undefined
}
