import type { Document } from '../segments/segment.ts'
import { candidate } from './candidate.ts'
import type { Candidate, Seen } from './candidate.ts'
import { severityOf } from './rule.ts'
import type { Match, Rule, RuleContext, View } from './rule.ts'
import { dropPublic, locate, validate, weigh } from './steps.ts'
import { viewsOf } from './view.ts'

/**
 * So many finds of one rule tell a reader enough, and a text that is made of nothing else costs no more. Personal data
 * is listed to the last, as all of it has to be masked.
 */
const mostOfOneRule = 1000

/** A rule at work on a document. */
interface Search {
  rule: Rule
  /** How many it may still find. */
  left: number
  last?: Candidate
}

/**
 * Steps 1 to 5: every rule that is on looks at every part of the document, part for part, so that a long text costs no
 * more than many short ones. In the order of the text. `least`: how long a part is at least.
 */
export function find(
  document: Document,
  rules: readonly Rule[],
  context: RuleContext,
  least?: number,
): Candidate[] {
  const searches = rules.flatMap((rule): Search[] =>
    severityOf(rule, context) === 'off'
      ? []
      : [{ rule, left: rule.id.startsWith('personal-data/') ? Number.POSITIVE_INFINITY : mostOfOneRule }],
  )
  const found: Candidate[] = []
  const keep = (candidates: Candidate[]): void => {
    for (const one of dropPublic(candidates, context)) found.push(one)
  }
  for (const { view, core } of viewsOf(document, least)) {
    const all: Candidate[] = []
    for (const search of searches)
      if (search.rule.find) add(search, search.rule.find(view, context), inCore(view, core), all)
    keep(locate(weigh(validate(all), view), view))
  }
  const inspected: Candidate[] = []
  for (const search of searches)
    if (search.rule.inspect)
      add(search, search.rule.inspect(document, context), inSource(document), inspected)
  keep(validate(inspected))
  return found.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
}

/** What a match says of itself where it stands; undefined where it counts elsewhere. */
type Place = (match: Match) => Seen | undefined

const inCore =
  ({ m, segment }: View, [from, to]: readonly [number, number]): Place =>
  ({ range: [start, end] }) => {
    if (from > 0 || to <= segment.text.length) {
      const [at] = m.toSource(start, end)
      if (at < from || at >= to) return undefined
    }
    return { place: segment.name, seen: m.text.slice(start, end) }
  }

const inSource =
  ({ source }: Document): Place =>
  ({ range }) => ({ place: 'document', seen: source.slice(...range) })

function add(search: Search, matches: Iterable<Match>, place: Place, found: Candidate[]): void {
  for (const match of matches) {
    const where = place(match)
    if (!where) continue
    if (search.left === 0) {
      if (search.last) search.last.more = true
      return
    }
    search.left -= 1
    search.last = candidate(search.rule, match, where)
    found.push(search.last)
  }
}
