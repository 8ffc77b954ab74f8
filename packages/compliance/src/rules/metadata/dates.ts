import type { Match } from '../../engine/rule.ts'
import type { Document } from '../../segments/segment.ts'
import { officialDate } from '../../support/dates.ts'

/** A match at a date of the front matter that has passed, or passes within `ahead` days. */
export function* passedDate(
  document: Document,
  path: readonly PropertyKey[],
  value: unknown,
  today: string,
  ahead = 0,
): Generator<Match> {
  if (!document.frontMatter || typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return
  const passed = value < today
  const soon = !passed && ahead > 0 && Date.parse(value) - Date.parse(today) <= ahead * 86_400_000
  if (!passed && !soon) return
  yield {
    range: document.frontMatter.place(path),
    messageId: passed ? 'found' : 'soon',
    ...(soon ? { severity: 'info' as const } : {}),
    data: { date: officialDate(value) },
    explanation: { pattern: path.join('.') },
  }
}
