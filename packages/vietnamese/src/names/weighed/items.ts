import type { MatchText } from '../../match-text.ts'
import { firstFrom } from '../../words/word-index.ts'
import type { WordIndex } from '../../words/word-index.ts'

/** What parts one item of a list, or one clause, from the next. */
export type Parting = 'line' | 'comma' | 'slash' | 'dash' | 'colon' | 'stop' | 'at' | 'bracket' | 'other'

/** Words that follow each other with single blanks. */
export interface Item {
  /** Place of its first word, and the place behind its last. */
  from: number
  to: number
  /** What stands before its first word and behind its last. */
  before: Parting
  after: Parting
}

/** The items of some lines, in order. */
export function itemsOf(
  { text }: MatchText,
  { starts, ends, gaps }: WordIndex,
  lines: { from: number; to: number },
): Item[] {
  const items: Item[] = []
  const first = starts[lines.from]!
  let from = lines.from
  let before = partingOf(text.slice(Math.max(0, first - 3, text.lastIndexOf('\n', first)), first)) ?? 'line'
  for (let gap = firstFrom(gaps, from + 1); from < lines.to; gap++) {
    const to = Math.min(gaps[gap] ?? lines.to, lines.to)
    const end = ends[to - 1]!
    const after = partingOf(text.slice(end, Math.min(starts[to] ?? text.length, end + 12)))
    items.push({ from, to, before, after: after ?? (to < starts.length ? 'other' : 'line') })
    before = after ?? 'other'
    from = to
  }
  return items
}

function partingOf(between: string): Parting | undefined {
  if (between.includes('\n')) return 'line'
  if (between.includes('@')) return 'at'
  if (/[,;]/.test(between)) return 'comma'
  if (/[/|+&]/.test(between)) return 'slash'
  if (between.includes(':')) return 'colon'
  if (/[()[\]“”"]/.test(between)) return 'bracket'
  if (/[-–—•*]/.test(between)) return 'dash'
  return /[.!?…]/.test(between) ? 'stop' : undefined
}
