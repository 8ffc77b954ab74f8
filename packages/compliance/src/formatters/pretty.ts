import { basisOf, maskedLine, severityNames, summaryOf } from './checked-file.ts'
import type { CheckedFile } from './checked-file.ts'
import type { ApprovedFinding, Finding, Severity } from '../types.ts'

/** How `formatPretty` prints. */
export interface PrettyOptions {
  /** ANSI colours. Default: none. */
  color?: boolean
  /** Also say which pattern, validator and context word led to each finding. */
  explain?: boolean
}

const colors: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 }
const widest = 100

/** For a person at a terminal: the line, a mark under the words, what is wrong, why, and the mend. */
export function formatPretty(files: readonly CheckedFile[], options: PrettyOptions = {}): string {
  const paint = (text: string, code: number): string =>
    options.color ? `\u001b[${code}m${text}\u001b[0m` : text
  const blocks = files.flatMap((file) => [
    ...file.result.findings.map((finding) => block(file, finding, options, paint)),
    ...file.result.approved.map((finding) => approvedLine(file, finding, paint)),
  ])
  return `${[...blocks, summaryOf(files)].join('\n\n')}\n`
}

type Paint = (text: string, code: number) => string

function block(file: CheckedFile, finding: Finding, options: PrettyOptions, paint: Paint): string {
  const { line, column } = finding.loc.start
  const color = colors[finding.severity]
  const head = `${paint(`${file.path}:${line}:${column}`, 1)}  ${paint(severityNames[finding.severity], color)}  ${paint(finding.ruleId, 2)}`
  const lines = [head]
  if (file.source !== '') {
    const { text, mark } = window(file, finding)
    const margin = ' '.repeat(String(line).length)
    lines.push(`  ${paint(`${line} │`, 2)} ${text}`, `  ${margin} ${paint('│', 2)} ${paint(mark, color)}`)
  }
  lines.push(`  ${finding.message}`)
  const basis = basisOf(finding)
  if (basis) lines.push(`  ${paint(`Căn cứ: ${basis}`, 2)}`)
  if (finding.suggestion) lines.push(`  ${paint(`Gợi ý: ${finding.suggestion}`, 2)}`)
  if (options.explain) lines.push(`  ${paint(explain(finding), 2)}`)
  return lines.join('\n')
}

/** A long line is cut around the finding. */
function window(file: CheckedFile, finding: Finding): { text: string; mark: string } {
  const { text, from, to } = maskedLine(file, finding)
  const start = text.length <= widest ? 0 : Math.max(0, Math.min(from - 30, text.length - widest))
  const end = Math.min(text.length, start + widest)
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
  const offset = from - start + (start > 0 ? 1 : 0)
  const length = Math.max(1, Math.min(to, end) - from)
  return { text: shown, mark: `${' '.repeat(Math.max(0, offset))}${'~'.repeat(length)}` }
}

function approvedLine(file: CheckedFile, finding: ApprovedFinding, paint: Paint): string {
  const { line, column } = finding.loc.start
  const { id, reason, until } = finding.approval
  return `${paint(`${file.path}:${line}:${column}`, 1)}  ${paint('Đã phê duyệt', 32)}  ${paint(finding.ruleId, 2)}\n  ${finding.masked}: phê duyệt ${id} đến hết ${until}. Lý do: ${reason}`
}

function explain({ explanation, confidence }: Finding): string {
  const parts = [
    `nhận ra nhờ: ${explanation.pattern}`,
    explanation.validator && `kiểm tra: ${explanation.validator}`,
    explanation.context && `từ gần đó: “${explanation.context}”`,
    `độ chắc chắn ${Math.round(confidence * 100)} %`,
  ]
  return parts.filter(Boolean).join('; ')
}
