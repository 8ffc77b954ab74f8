import { fold } from '@binhyen/vietnamese'
import type { ApprovalUse } from './approve.ts'
import { candidate } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { severityOf } from './rule.ts'
import type { ContextWords, Match, Rule, RuleContext, View } from './rule.ts'
import type { Document } from '../segments/segment.ts'

/** Below this a match is not worth an officer's time. */
const threshold = 0.5
const undecided = 0.6

/** Step 2: yes is certain, no is dropped, don't know leaves it to the context. */
export function validate(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((one) => {
    const { match } = one
    one.confidence = match.confidence ?? (match.valid || !('valid' in match) ? 1 : undecided)
    return match.valid !== false
  })
}

/** Step 3: words nearby raise what is undecided. */
export function weigh(candidates: readonly Candidate[], view: View): Candidate[] {
  return candidates.filter((one) => {
    const words = one.rule.context
    if (words && one.confidence < 1) {
      const word = nearbyWord(view, one.match.range, words)
      if (word !== undefined) {
        one.confidence = Math.min(1, one.confidence + words.boost)
        one.explanation = { ...one.explanation, context: word }
      }
    }
    return one.confidence >= threshold
  })
}

function nearbyWord({ m }: View, [start, end]: Match['range'], context: ContextWords): string | undefined {
  const near = ` ${m.folded
    .slice(Math.max(0, start - (context.before ?? 60)), end + (context.after ?? 0))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return context.words.find((_, i) => near.includes(foldedWords(context)[i] ?? ''))
}

const folded = new WeakMap<ContextWords, readonly string[]>()

/** The words of a rule between blanks, folded once. */
function foldedWords(context: ContextWords): readonly string[] {
  let known = folded.get(context)
  if (!known) {
    known = context.words.map((word) => ` ${fold(word)} `)
    folded.set(context, known)
  }
  return known
}

/** Step 4: from the normalised copy to the source. */
export function locate(candidates: Candidate[], { m, segment }: View): Candidate[] {
  for (const one of candidates) {
    const [start, end] = m.toSource(one.match.range[0], one.match.range[1])
    one.range = segment.toSource(start, end)
  }
  return candidates
}

/** Step 5: what is public may stand. */
export function dropPublic(candidates: readonly Candidate[], context: RuleContext): Candidate[] {
  return candidates.filter(({ match }) => match.value === undefined || !context.isPublic(match.value))
}

/** After step 6: what is to be said about the approvals themselves. */
export function review(
  rules: readonly Rule[],
  uses: readonly ApprovalUse[],
  document: Document,
  context: RuleContext,
): Candidate[] {
  return rules.flatMap((rule) =>
    severityOf(rule, context) === 'off' || !rule.review
      ? []
      : [...rule.review(uses, document, context)].map((match) => ({
          ...candidate(rule, match, { place: 'document', seen: document.source.slice(...match.range) }),
          confidence: 1,
        })),
  )
}

/** Step 7: one stretch of text is one identifier; the surest reading stays, then the longest. */
export function dedupe(candidates: readonly Candidate[]): Candidate[] {
  const exclusive = candidates.filter((one) => one.rule.exclusive).sort((a, b) => a.range[0] - b.range[0])
  const dropped = new Set<Candidate>()
  let group: Candidate[] = []
  let reach = -1
  const settle = (): void => {
    const kept: Candidate[] = []
    for (const one of group.sort((a, b) => b.confidence - a.confidence || length(b) - length(a))) {
      const clash = kept.some((other) => one.range[0] < other.range[1] && other.range[0] < one.range[1])
      if (clash) dropped.add(one)
      else kept.push(one)
    }
    group = []
  }
  for (const one of exclusive) {
    if (one.range[0] >= reach) settle()
    group.push(one)
    reach = Math.max(reach, one.range[1])
  }
  settle()
  const seen = new Map<Rule, Map<string, Set<number>>>()
  return candidates.filter((one) => {
    if (dropped.has(one)) return false
    const places = entry(entry(seen, one.rule, newMap), one.match.messageId ?? 'found', newSet)
    const place = one.range[0] * 2 ** 26 + length(one)
    if (places.has(place)) return false
    places.add(place)
    return true
  })
}

const newMap = (): Map<string, Set<number>> => new Map()
const newSet = (): Set<number> => new Set()

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = create()))
  return value
}

const length = (one: Candidate): number => one.range[1] - one.range[0]
