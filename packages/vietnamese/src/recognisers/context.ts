import type { MatchText } from '../match-text.ts'

const STOP = /[.!?;]\s|\n/

/**
 * The folded words before a place, of the same sentence and at most `reach` characters back: what a number is called
 * stands before it. A line break ends the sentence, unless the line before ends in a colon.
 */
export function wordsBefore({ folded }: MatchText, start: number, reach = 60): string {
  const least = Math.max(0, start - reach)
  for (let at = start - 1; at >= least; at--) {
    const code = folded.charCodeAt(at)
    if (code > 32 && code < 128) continue
    if (code !== LINE_BREAK && !isBlank(code)) continue
    // The sign that ends the sentence stands before the blank; a line break is an end by itself.
    const sign = at > least && isStop(folded.charCodeAt(at - 1))
    if ((!sign && code !== LINE_BREAK) || at + 1 === start) continue
    const stop = sign ? at - 1 : at
    if (stop > least && folded[stop - 1] === ':') continue
    if (!isAbbreviation(folded, stop, least)) return folded.slice(at + 1, start)
  }
  return folded.slice(least, start)
}

const LINE_BREAK = 10
const isBlank = (code: number): boolean => code === 32 || /\s/.test(String.fromCharCode(code))
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 59

/** The folded words after a place, of the same sentence. */
export function wordsAfter({ folded }: MatchText, end: number, reach = 30): string {
  const near = folded.slice(end, end + reach)
  const stop = near.search(STOP)
  return stop === -1 ? near : near.slice(0, stop)
}

function isAbbreviation(folded: string, dot: number, least: number): boolean {
  if (folded[dot] !== '.') return false
  return /(?:^|[^a-z])(?:tp|tx|tt|q|p|h|so|dt|sdt|tel|stk|tk|mst|gplx)$/.test(
    folded.slice(Math.max(least, dot - 6), dot),
  )
}

/** Whether a unit of folded text is a letter; what folding left beyond ASCII counts as one. */
export const isLetter = (unit: string | undefined): boolean =>
  unit !== undefined && /[a-z\u00c0-\u024f\u1e00-\u1eff]/.test(unit)
