import type { MatchText } from '../match-text.ts'
import { isCalled } from './called-numbers.ts'
import { isLetter, wordsBefore } from './context.ts'
import { digitRuns } from './digit-runs.ts'
import type { Recognised } from './recognised.ts'

const CUE = /(?<![a-z])(?:ho chieu|passport|pass ?port|so hc|hc so)(?![a-z])/
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
    if (!isCalled(wordsBefore(m, start), CUE)) continue
    const value = letter[1]!.toUpperCase() + number.digits
    found.push({ range: [start, number.end], value, valid: true })
  }
  return found
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
