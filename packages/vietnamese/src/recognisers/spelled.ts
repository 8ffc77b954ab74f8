import { digitWords } from '../data/digit-words.ts'
import type { MatchText } from '../match-text.ts'

/** A stretch of folded text in which digit words stand as digits, with the place of each character. */
export interface Spelled {
  text: string
  starts: number[]
  ends: number[]
}

const WORD = /[a-z]+|[^a-z]/g

/**
 * A short stretch with its digit words read: “ba tám A một hai” becomes “3 8 A 1 2”. For numbers that mix letters and
 * digits; runs of digits alone come from `digitRuns`.
 */
export function spelledDigits({ text, folded }: MatchText, start: number, end: number): Spelled {
  const spelled: Spelled = { text: '', starts: [], ends: [] }
  for (const { 0: token, index } of folded.slice(start, end).matchAll(WORD)) {
    const at = start + index
    const known = digitWords.get(token)
    const written = text.slice(at, at + token.length).toLowerCase()
    if (known && !known.place && (written === token || known.marked.includes(written))) {
      spelled.text += known.digit
      spelled.starts.push(at)
      spelled.ends.push(at + token.length)
      continue
    }
    spelled.text += token
    for (let unit = 0; unit < token.length; unit++) {
      spelled.starts.push(at + unit)
      spelled.ends.push(at + unit + 1)
    }
  }
  return spelled
}
