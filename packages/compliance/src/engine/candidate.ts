import type { Match, Rule, View } from './rule.ts'
import type { ApprovedFinding, Explanation } from '../types.ts'

/** A match on its way through the engine: each step of the row adds what it knows. */
export interface Candidate {
  rule: Rule
  match: Match
  /** The view it was found in; rules that inspect the whole document have none. */
  view: View | undefined
  confidence: number
  explanation: Explanation
  /** In the source. */
  range: [number, number]
  /** The rule found more of the same behind it, which are not listed. */
  more: boolean
  approval?: ApprovedFinding['approval']
}

/** What the rule saw, as it stands in the normalised copy or in the source. */
export function seenText(candidate: Candidate, source: string): string {
  const [start, end] = candidate.match.range
  return candidate.view ? candidate.view.m.text.slice(start, end) : source.slice(start, end)
}
