import { matchText, wordsOf } from '@binhyen/vietnamese'
import type { WordIndex } from '@binhyen/vietnamese'
import { plainSegment } from '../segments/segment.ts'
import type { Document, Segment } from '../segments/segment.ts'
import { partsOf } from './parts.ts'
import type { Part } from './parts.ts'
import type { View } from './rule.ts'

export function viewOf(segment: Segment): View {
  const m = matchText(segment.text)
  return { segment, m, words: wordsOf(m) }
}

/** What rules that inspect a whole document ask of its source, or of a part of it; a view would keep all its notes alive. */
export interface Reading {
  /** Offset of its text in the source. */
  offset: number
  text: string
  /** Whether nothing in it had to be mapped: then its words stand in the text itself. */
  plain: boolean
  words: WordIndex
  /** Offsets in its text between which it counts; others know what stands around. */
  core: Part['core']
}

const readings = new WeakMap<Document, Reading[]>()

/** The views of a document's segments, one after the other; a long segment has several, with the core of each. */
export function* viewsOf(document: Document, least?: number): Generator<{ view: View; core: Part['core'] }> {
  // A plain text is one segment: rules that inspect the whole share its reading.
  const isWhole = document.segments.length === 1 && document.segments[0]?.text === document.source
  const read: Reading[] = []
  for (const whole of document.segments)
    for (const { segment, core } of partsOf(whole, least)) {
      const view = viewOf(segment)
      if (isWhole) read.push(readingOf(view, core))
      yield { view, core }
    }
  if (isWhole) readings.set(document, read)
}

const readingOf = ({ segment: { text, toSource }, m, words }: View, core: Part['core']): Reading => ({
  offset: toSource(0, 0)[0],
  text,
  plain: m.plain,
  words,
  core,
})

/** The source of a document as it was read, part for part, for rules that inspect it as a whole. */
export function readingsOf(document: Document): readonly Reading[] {
  let read = readings.get(document)
  if (!read) {
    read = Array.from(partsOf(plainSegment(document.source)), ({ segment, core }) =>
      readingOf(viewOf(segment), core),
    )
    readings.set(document, read)
  }
  return read
}

/** Whether nothing in the source of a document had to be mapped. */
export const isPlain = (document: Document): boolean => readingsOf(document).every(({ plain }) => plain)
