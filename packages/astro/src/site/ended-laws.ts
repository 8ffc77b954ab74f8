import { check } from '@binhyen/compliance/text'

/** Pages of one topic rest on the same few documents, and a day's answer doesn't change. */
const known = new Map<string, boolean>()

const hasEnded = (document: string, date: string): boolean => {
  const key = `${date} ${document}`
  const answer =
    known.get(key) ??
    check(document, { kind: 'article', format: 'text', date, today: date }).findings.some(
      ({ ruleId }) => ruleId === 'law/superseded-document',
    )
  known.set(key, answer)
  return answer
}

/**
 * Those of a page's documents that no longer hold on a date, as the law table knows them.
 * @example endedLaws(['Thông tư 55/2021/TT-BCA'], '2026-11-23') // ['Thông tư 55/2021/TT-BCA']
 */
export const endedLaws = (documents: readonly string[], date: string): string[] =>
  documents.filter((document) => hasEnded(document, date))
