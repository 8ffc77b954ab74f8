import type { Segment } from '../segments/segment.ts'

/** A stretch of a segment that is read at once, with what stands around it; only what begins in its core counts. */
export interface Part {
  /** The stretch, as a segment of its own. */
  segment: Segment
  /** Offsets in the stretch's text; end exclusive, beyond the text in the last part. */
  core: readonly [start: number, end: number]
}

/** As much as a processor's own memory holds with all that is known of it: more, and each rule would wait for it anew. */
const size = 50_000
/** Further around a place than any rule looks. */
const margin = 400

/**
 * A segment in parts: cut behind a blank line, over which no rule reads on, and with a margin, for those who look how the
 * text around is written. Nearly all segments are one part.
 */
export function* partsOf(segment: Segment, least = size): Generator<Part> {
  const { text } = segment
  for (let start = 0; start <= text.length;) {
    const end = paragraphFrom(text, start + least) ?? Number.POSITIVE_INFINITY
    const from = Math.max(0, start - margin)
    yield {
      segment: from === 0 && end > text.length ? segment : slice(segment, from, end + margin),
      core: [start - from, end - from],
    }
    start = end
  }
}

const slice = (segment: Segment, from: number, to: number): Segment => ({
  ...segment,
  text: segment.text.slice(from, to),
  toSource: (start, end) => segment.toSource(start + from, end + from),
})

/** Where the first paragraph begins whose blank line stands behind an offset; not before a mark that belongs to it. */
function paragraphFrom(text: string, offset: number): number | undefined {
  for (let at = text.indexOf('\n', offset); at >= 0; at = text.indexOf('\n', at)) {
    let breaks = 0
    for (let sign = '\n'; sign !== '' && '\n\r\t '.includes(sign); sign = text.charAt(++at))
      if (sign === '\n') breaks += 1
    if (breaks > 1 && /^[\p{L}\p{N}\p{P}\p{S}]/u.test(text.slice(at, at + 2))) return at
  }
  return undefined
}
