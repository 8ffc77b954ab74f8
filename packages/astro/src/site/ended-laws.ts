import { check } from '@binhyen/compliance/text'

/**
 * Those of a page's documents that no longer hold on a date, as the law table knows them.
 * @example endedLaws(['Thông tư 55/2021/TT-BCA'], '2026-11-23') // ['Thông tư 55/2021/TT-BCA']
 */
export const endedLaws = (documents: readonly string[], date: string): string[] =>
  documents.filter((document) =>
    check(document, { kind: 'article', format: 'text', date, today: date }).findings.some(
      ({ ruleId }) => ruleId === 'law/superseded-document',
    ),
  )
