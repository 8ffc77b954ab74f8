import { basisOf, severityNames, totalsOf } from './checked-file.ts'
import type { CheckedFile } from './checked-file.ts'
import type { Finding } from '../types.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** XML 1.0 has no place for most control characters and none for half a surrogate pair. */
const xml = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (c) => entities[c] ?? c)
    .replace(/[\n\r\t]/g, ' ')

/** One suite a file, one test case a finding; a file without errors is one passed case. */
export function formatJunit(files: readonly CheckedFile[]): string {
  const cases = files.reduce((sum, { result }) => sum + Math.max(1, result.findings.length), 0)
  const suites = files.map(suite).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="binhyen check" tests="${cases}" failures="${totalsOf(files).error}">\n${suites}</testsuites>\n`
}

function suite({ path, result }: CheckedFile): string {
  const failures = result.findings.filter(({ severity }) => severity === 'error').length
  const tests = Math.max(1, result.findings.length)
  const body =
    result.findings.length === 0
      ? `    <testcase classname="${xml(path)}" name="binhyen check"/>\n`
      : result.findings.map((finding) => testCase(path, finding)).join('')
  return `  <testsuite name="${xml(path)}" tests="${tests}" failures="${failures}" errors="0">\n${body}  </testsuite>\n`
}

function testCase(path: string, finding: Finding): string {
  const { line, column } = finding.loc.start
  const name = xml(`${finding.ruleId} (${line}:${column})`)
  const basis = basisOf(finding)
  const text = xml(
    `${severityNames[finding.severity]}, dòng ${line}, cột ${column}: ${finding.message}${basis ? ` Căn cứ: ${basis}.` : ''}`,
  )
  const inner =
    finding.severity === 'error'
      ? `<failure type="${xml(finding.ruleId)}" message="${xml(finding.message)}">${text}</failure>`
      : `<system-out>${text}</system-out>`
  return `    <testcase classname="${xml(path)}" name="${name}">${inner}</testcase>\n`
}
