import type { Finding } from '../types.ts'
import { basisOf, severityNames, summaryOf } from './checked-file.ts'
import type { CheckedFile } from './checked-file.ts'

/** Text of a table cell: nothing in it is Markdown, a mention or HTML. */
const cell = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#~@]/g, (c) =>
      c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '@' ? '&#64;' : `\\${c}`,
    )
    .replace(/\s+/g, ' ')

/** For a comment on a pull request. */
export function formatMarkdown(files: readonly CheckedFile[]): string {
  const parts = [`### Kiểm tra nội dung: ${summaryOf(files)}`]
  for (const { path, result } of files) {
    if (result.findings.length + result.approved.length === 0) continue
    parts.push(`**${cell(path)}**`)
    if (result.findings.length > 0) {
      const rows = result.findings.map((finding) => row(finding))
      parts.push(['| Dòng | Mức | Nội dung | Căn cứ |', '| ---: | --- | --- | --- |', ...rows].join('\n'))
    }
    if (result.approved.length > 0) {
      const lines = result.approved.map(
        ({ loc, masked, approval }) =>
          `- Dòng ${loc.start.line}: ${cell(masked)}, phê duyệt ${cell(approval.id)} đến hết ${approval.until}. ${cell(approval.reason)}`,
      )
      parts.push(`Đã được phê duyệt:\n\n${lines.join('\n')}`)
    }
  }
  return `${parts.join('\n\n')}\n`
}

function row(finding: Finding): string {
  const { line, column } = finding.loc.start
  return `| ${line}:${column} | ${severityNames[finding.severity]} | ${cell(finding.message)} (${cell(finding.ruleId)}) | ${cell(basisOf(finding))} |`
}
