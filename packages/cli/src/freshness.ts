import type { Finding } from '@binhyen/compliance'
import type { CheckedFile } from '@binhyen/compliance/formatters'

/** How far `--freshness` looks ahead. */
export const DAYS_AHEAD = 30

/** What a date alone makes wrong: no build fails on it, `--freshness` does. */
const RULES = new Set([
  'metadata/review-due',
  'metadata/fee-expired',
  'metadata/notice-expired',
  'metadata/approval-expired',
  'law/superseded-document',
])

/**
 * The results of today, with everything that is overdue as an error, and with what will be by the later day besides.
 * Both lists hold the same files in the same order.
 */
export function withFreshness(today: readonly CheckedFile[], later: readonly CheckedFile[]): CheckedFile[] {
  return today.map((file, i) => {
    const now = file.result.findings.map((finding) => (isDated(finding) ? asError(finding) : finding))
    const known = new Set(now.map(keyOf))
    const soon = (later[i]?.result.findings ?? [])
      .filter((finding) => isDated(finding) && !known.has(keyOf(finding)) && finding.messageId !== 'soon')
      .map((finding) => asError({ ...finding, message: `Trong ${DAYS_AHEAD} ngày tới: ${finding.message}` }))
    return { ...file, result: { ...file.result, findings: [...now, ...soon] } }
  })
}

const isDated = ({ ruleId }: Finding): boolean => RULES.has(ruleId)
const asError = (finding: Finding): Finding => ({ ...finding, severity: 'error' })
const keyOf = ({ ruleId, range }: Finding): string => [ruleId, ...range].join(' ')
