import type { Severity } from '@binhyen/compliance/text'

/** A stretch of the text that is marked. */
export interface Mark {
  range: readonly [start: number, end: number]
  severity: Severity
  /** The finding that the officer is looking at. */
  active?: boolean
}

/** A piece of the text that looks the same from end to end. */
export interface Piece {
  start: number
  end: number
  severity?: Severity
  active?: boolean
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info']

/** The text cut where a mark begins or ends; where marks lie over each other the graver one shows. */
export function piecesOf(length: number, marks: readonly Mark[]): Piece[] {
  const inside = marks
    .map((mark) => ({ mark, start: within(mark.range[0], length), end: within(mark.range[1], length) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const pieces: Piece[] = []
  let open: typeof inside = []
  let next = 0
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!]
    open = open.filter((one) => one.end > start)
    while (next < inside.length && inside[next]!.start <= start) open.push(inside[next++]!)
    const severity = GRAVEST_FIRST.find((one) => open.some(({ mark }) => mark.severity === one))
    const active = open.some(({ mark }) => mark.active)
    pieces.push({ start, end, ...(severity && { severity }), ...(active && { active }) })
  }
  return pieces
}

const within = (at: number, length: number): number => Math.min(Math.max(at, 0), length)

/** What one edit did: `removed` units from `at` on were replaced by `added` others. */
export interface Edit {
  at: number
  removed: number
  added: number
}

/** The smallest edit that makes one text of the other. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at++
  let tail = 0
  while (tail < most - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { at, removed: before.length - at - tail, added: after.length - at - tail }
}

/** Where a mark lies after an edit, until the next check says it exactly; undefined when the edit touched it. */
export function shifted<M extends Mark>(mark: M, { at, removed, added }: Edit): M | undefined {
  const [start, end] = mark.range
  if (end <= at) return mark
  if (start < at + removed) return undefined
  const by = added - removed
  return { ...mark, range: [start + by, end + by] as const }
}
