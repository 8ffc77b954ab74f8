import { matchText, wordsOf } from '@binhyen/vietnamese'
import type { MatchText } from '@binhyen/vietnamese'
import type { Document, Segment } from '../segments/segment.ts'
import type { View } from './rule.ts'

export function viewOf(segment: Segment): View {
  const m = matchText(segment.text)
  return { segment, m, words: wordsOf(m) }
}

const whole = new WeakMap<Document, MatchText>()

/** The views of a document's segments. */
export function viewsOf(document: Document): View[] {
  const views = document.segments.map(viewOf)
  const [first] = views
  // A plain text is one segment: rules that inspect the whole share its reading.
  if (views.length === 1 && first?.m.source === document.source) whole.set(document, first.m)
  return views
}

/** The source of a document made ready for matching, for rules that inspect it as a whole. */
export function wholeText(document: Document): MatchText {
  let m = whole.get(document)
  if (!m) {
    m = matchText(document.source)
    whole.set(document, m)
  }
  return m
}
