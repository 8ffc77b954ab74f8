import type { Severity } from '../types.ts'
import { basisOf } from './checked-file.ts'
import type { CheckedFile } from './checked-file.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * Workflow commands that GitHub shows at the lines of a pull request.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(files: readonly CheckedFile[]): string {
  const lines = files.flatMap(({ path, result }) =>
    result.findings.map((finding) => {
      const { start, end } = finding.loc
      const properties: [string, string | number][] = [
        ['file', path],
        ['line', start.line],
        ['endLine', end.line],
        ...(start.line === end.line
          ? ([
              ['col', start.column],
              ['endColumn', end.column],
            ] as [string, number][])
          : []),
        ['title', finding.ruleId],
      ]
      const place = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
      const basis = basisOf(finding)
      const message = basis ? `${finding.message} Căn cứ: ${basis}.` : finding.message
      return `::${commands[finding.severity]} ${place}::${escapeData(message)}`
    }),
  )
  return lines.map((line) => `${line}\n`).join('')
}
