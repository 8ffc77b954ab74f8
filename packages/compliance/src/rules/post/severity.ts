import type { Kind, Severity } from '../../types.ts'

/** A rule about messages in a group says nothing about pages. */
export const postOnly = (severity: Severity): Record<Kind, Severity | 'off'> => ({
  post: severity,
  article: 'off',
  guide: 'off',
  notice: 'off',
})
