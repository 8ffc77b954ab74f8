import type { Match, Rule } from './rule.ts'
import type { ApprovedFinding, Explanation } from '../types.ts'

/** What a match says of itself where it stands. */
export interface Seen {
  /** The name of the segment it was found in; `document` where a rule inspected the whole. */
  place: string
  /** What the rule saw, as it stands in the normalised copy or in the source. */
  seen: string
}

/** A match on its way through the engine: each step of the row adds what it knows. */
export interface Candidate extends Seen {
  rule: Rule
  match: Match
  confidence: number
  explanation: Explanation
  /** In the source. */
  range: [number, number]
  /** The rule found more of the same behind it, which are not listed. */
  more: boolean
  approval?: ApprovedFinding['approval']
}

/** A match at the beginning of its way. */
export function candidate(rule: Rule, match: Match, { place, seen }: Seen): Candidate {
  const { explanation } = match
  return {
    rule,
    match,
    place,
    seen,
    confidence: 0,
    explanation:
      explanation?.pattern === undefined
        ? { pattern: rule.title, ...explanation }
        : (explanation as Candidate['explanation']),
    range: match.range,
    more: false,
  }
}
