import type { MatchText } from '../match-text.ts'
import { isLetter } from './context.ts'
import { digitRuns } from './digit-runs.ts'

/** Digits that look like one number. */
export interface NumberWindow {
  range: [start: number, end: number]
  digits: string
  /** Whether it is written like an amount: 1.500.000 */
  grouped: boolean
}

const JOINT = /^[ .‐-―-]$/

/**
 * Numbers of the given lengths, each alone: groups joined by single blanks, dots or dashes taken together, else single
 * groups. A number that goes on behind a dot or dash, or touches letters, is none.
 */
export function* numberWindows(m: MatchText, least: number, most = least): Generator<NumberWindow> {
  for (const run of digitRuns(m)) {
    for (let first = 0; first < run.length;) {
      let last = first
      let length = run[first]!.digits.length
      while (last + 1 < run.length && JOINT.test(run[last + 1]!.gap)) length += run[++last]!.digits.length
      const spans = length >= least && length <= most ? [[first, last] as const] : singles(first, last)
      for (const [from, to] of spans) {
        const groups = run.slice(from, to + 1)
        const digits = groups.map((group) => group.digits).join('')
        if (digits.length < least || digits.length > most) continue
        const range: [number, number] = [groups[0]!.start, groups.at(-1)!.end]
        if (!standsAlone(m, range)) continue
        const dots =
          groups.length > 1 &&
          groups.slice(1).every(({ gap, digits: { length } }) => gap === '.' && length === 3)
        yield { range, digits, grouped: dots && groups[0]!.digits.length < 4 }
      }
      first = last + 1
    }
  }
}

function* singles(first: number, last: number): Generator<readonly [number, number]> {
  for (let at = first; at <= last; at++) yield [at, at]
}

function standsAlone({ folded }: MatchText, [start, end]: readonly [number, number]): boolean {
  const before = folded.slice(Math.max(0, start - 9), start)
  if (/[0-9][.,/-]$/.test(before) || /^[.,/-][0-9]/.test(folded.slice(end, end + 2))) return false
  if (isLetter(folded[end])) return false
  return (
    !isLetter(before.at(-1)) || /(?:^|[^a-z])(?:stk|tk|so|mst|cmnd|cmt|cccd|bhxh|bhyt|gplx)$/.test(before)
  )
}
