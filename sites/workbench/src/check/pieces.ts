import type { Finding, Severity } from '@binhyen/compliance'

/** A stretch of text and the findings that cover it, by their places in the list. */
export interface Piece {
  text: string
  findings: number[]
  severity?: Severity
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** Cuts a text where findings begin and end; where several overlap the gravest gives the colour. */
export function piecesOf(text: string, findings: readonly Finding[]): Piece[] {
  const cuts = new Set([0, text.length])
  for (const { range } of findings) for (const offset of range) cuts.add(Math.min(offset, text.length))
  const places = [...cuts].sort((a, b) => a - b)
  const opening = findings
    .map((_, index) => index)
    .sort((a, b) => findings[a]!.range[0] - findings[b]!.range[0])
  const pieces: Piece[] = []
  let open: number[] = []
  let next = 0
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i]!, places[i + 1]!]
    open = open.filter((index) => findings[index]!.range[1] > start)
    while (next < opening.length && findings[opening[next]!]!.range[0] <= start) {
      const index = opening[next++]!
      if (findings[index]!.range[1] > start) open.push(index)
    }
    const severity = ORDER.find((one) => open.some((index) => findings[index]!.severity === one))
    pieces.push({ text: text.slice(start, end), findings: [...open], ...(severity && { severity }) })
  }
  return pieces
}
