import { maskAll } from '../engine/redact.ts'
import type { ApprovedFinding, CheckResult, Finding, Severity } from '../types.ts'

/** A checked text and where it stands; every formatter takes a list of these. */
export interface CheckedFile {
  /** As it should be shown, with forward slashes. */
  path: string
  /** Empty for a picture. */
  source: string
  /** What the check found. */
  result: CheckResult
}

export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
}

export interface Totals {
  files: number
  error: number
  warning: number
  info: number
  approved: number
}

export function totalsOf(files: readonly CheckedFile[]): Totals {
  const totals: Totals = { files: files.length, error: 0, warning: 0, info: 0, approved: 0 }
  for (const { result } of files) {
    totals.approved += result.approved.length
    for (const { severity } of result.findings) totals[severity] += 1
  }
  return totals
}

/** “2 lỗi, 1 cảnh báo trong 3 tệp” */
export function summaryOf(files: readonly CheckedFile[]): string {
  const { error, warning, info, approved } = totalsOf(files)
  const counts = [
    error && `${error} lỗi`,
    warning && `${warning} cảnh báo`,
    info && `${info} lưu ý`,
    approved && `${approved} chỗ đã được phê duyệt`,
  ].filter(Boolean)
  return `${counts.length === 0 ? 'Không có lỗi' : counts.join(', ')} trong ${files.length} tệp`
}

/** “Luật …, Điều 5” */
export function basisOf({ legalBasis }: Finding): string {
  return [legalBasis?.document, legalBasis?.article].filter(Boolean).join(', ')
}

export interface MaskedLine {
  text: string
  /** Where the finding stands in the masked line, in UTF-16 units from 0. */
  from: number
  to: number
}

/** The line of a finding with everything personal on it masked, approved or not. */
export function maskedLine({ source, result }: CheckedFile, finding: Finding): MaskedLine {
  const start = source.lastIndexOf('\n', finding.range[0] - 1) + 1
  const next = source.indexOf('\n', Math.max(finding.range[0], start))
  const end = next === -1 ? source.length : next
  const all = [...result.findings, ...result.approved]
  const from = finding.range[0]
  const to = Math.min(finding.range[1], end)
  const personal = outerOf(all)
  const cover = personal.find(({ range }) => range[0] <= from && range[1] >= to)
  const before = maskPart(source, start, cover ? Math.max(start, cover.range[0]) : from, personal)
  const middle = cover ? cover.masked : maskPart(source, from, to, personal)
  const after = maskPart(source, Math.max(cover ? cover.range[1] : to, start), end, personal)
  const text = `${before}${middle}${after}`.replace(/\r$/, '').replace(/\t/g, ' ')
  return { text, from: before.length, to: before.length + middle.length }
}

function outerOf(findings: readonly (Finding | ApprovedFinding)[]): Finding[] {
  return findings
    .filter(({ ruleId }) => /^(?:personal-data|informant|state-secret)\//.test(ruleId))
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
}

/** A part of the source with what is personal in it masked; what begins before it or ends after it is masked too. */
function maskPart(source: string, start: number, end: number, personal: readonly Finding[]): string {
  if (end <= start) return ''
  const inside = personal
    .filter(({ range }) => range[0] < end && range[1] > start)
    .map((finding): Finding => ({
      ...finding,
      severity: 'error',
      ruleId: 'personal-data/line',
      range: [Math.max(finding.range[0], start) - start, Math.min(finding.range[1], end) - start],
    }))
  return maskAll(source.slice(start, end), inside)
}
