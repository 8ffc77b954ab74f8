import type { MatchText } from '../match-text.ts'

const STOP = /[.!?;]\s|\n/g

/**
 * The folded words before a place, of the same sentence and at most `reach` characters back: what a number is called
 * stands before it. A line break ends the sentence, unless the line before ends in a colon.
 */
export function wordsBefore({ folded }: MatchText, start: number, reach = 60): string {
  const near = folded.slice(Math.max(0, start - reach), start)
  let from = 0
  for (const stop of near.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    if (end < near.length && near[stop.index - 1] !== ':' && !isAbbreviation(near, stop.index)) from = end
  }
  return near.slice(from)
}

/** The folded words after a place, of the same sentence. */
export function wordsAfter({ folded }: MatchText, end: number, reach = 30): string {
  const near = folded.slice(end, end + reach)
  const stop = near.search(STOP)
  return stop === -1 ? near : near.slice(0, stop)
}

const isAbbreviation = (near: string, dot: number): boolean =>
  near[dot] === '.' &&
  /(?:^|[^a-z])(?:tp|tx|tt|q|p|h|so|dt|sdt|tel|stk|tk|mst|gplx)$/.test(near.slice(Math.max(0, dot - 6), dot))

/** Whether a unit of folded text is a letter; what folding left beyond ASCII counts as one. */
export const isLetter = (unit: string | undefined): boolean =>
  unit !== undefined && /[a-z\u00c0-\u024f\u1e00-\u1eff]/.test(unit)
