import type { Finding } from '@binhyen/compliance'

const GRAVITY: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, info: 2 }

/** The gravest first, then as they stand in the text. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || a.range[0] - b.range[0])

/** Settings beside the text, by what the checker says is missing. */
const SETTINGS: Readonly<Record<string, string>> = {
  purpose: 'muc-dich',
  audience: 'doi-tuong',
  source: 'nguon',
}

/** The id of the setting that a finding asks for; none where it speaks of the text. */
export const settingOf = ({ ruleId, messageId }: Finding): string | undefined =>
  ruleId === 'metadata/post-missing' ? SETTINGS[messageId] : undefined

/** Whether a finding has a place in the text to mark. */
export const hasPlace = (finding: Finding): boolean => settingOf(finding) === undefined

/** What may be written in place of a finding: a suggestion may name several things, of which the officer takes one. */
export const mendsOf = ({ suggestion }: Finding): string[] => suggestion?.split(' hoặc ') ?? []
