import { createRequire } from 'node:module'
import formats from 'ajv-formats'
import draft4 from 'ajv-draft-04'
import { describe, expect, it } from 'vitest'
import { check, rules } from '../index.ts'
import type { CheckedFile } from './checked-file.ts'
import { formatGithub } from './github.ts'
import { formatJson } from './json.ts'
import { formatJunit } from './junit.ts'
import { formatMarkdown } from './markdown.ts'
import { formatPretty } from './pretty.ts'
import { formatSarif } from './sarif.ts'

const approval = {
  id: '2026-001',
  rule: 'personal-data/phone',
  value: '0987 654 321',
  files: ['tin.txt'],
  role: 'police-head',
  reason: 'Số trực của đợt cao điểm.',
  from: '2026-11-01',
  until: '2026-12-31',
} as const
const source = 'Bà con chú ý 😀\r\nGọi 0912 345 678 hoặc 0987 654 321, %:, <b>căn cước 042189003217</b>\n'

function checked(path: string, text: string): CheckedFile {
  const result = check(text, {
    kind: 'post',
    today: '2026-11-23',
    approvals: [{ ...approval, files: [...approval.files] }],
    rules: { 'post/markdown': 'off' },
  })
  return { path, source: text, result }
}

const files = [checked('tin, 1:2.txt', source), checked('sach.txt', 'Chào bà con.')]
const outputs: [string, string][] = [
  ['pretty', formatPretty(files, { explain: true })],
  ['pretty in colour', formatPretty(files, { color: true })],
  ['json', formatJson(files)],
  ['sarif', formatSarif(files, rules)],
  ['github', formatGithub(files)],
  ['junit', formatJunit(files)],
  ['markdown', formatMarkdown(files)],
]

describe.each(outputs)('%s', (_, output) => {
  it('repeats no personal data', () => {
    expect(output).not.toMatch(/0912|345 ?678|0987|654|189003/)
    expect(output).toMatch(/09xx xxx 678/)
  })

  it('knows the rule', () => {
    expect(output).toMatch(/personal-data\\?\/citizen-id/)
  })
})

it('pretty marks the masked words and says what to do', () => {
  const lines = formatPretty(files).split('\n')
  const at = lines.findIndex((line) => line.includes('Gọi 09xx xxx 678'))
  const mark = lines[at + 1] ?? ''
  expect(lines[at]?.slice(mark.indexOf('~'), mark.lastIndexOf('~') + 1)).toBe('09xx xxx 678')
  expect(lines.at(-2)).toBe('2 lỗi, 1 chỗ đã được phê duyệt trong 2 tệp')
})

it('github escapes what would end a property or a message', () => {
  const [line] = formatGithub(files).split('\n')
  expect(line).toMatch(
    /^::error file=tin%2C 1%3A2\.txt,line=2,endLine=2,col=5,endColumn=17,title=personal-data\/phone::/,
  )
  expect(formatGithub(files).trimEnd().split('\n')).toHaveLength(2)
})

it('sarif counts UTF-16 units and keeps what is approved as suppressed', () => {
  const { runs } = JSON.parse(formatSarif(files, rules)) as {
    runs: {
      columnKind: string
      results: { suppressions?: { justification: string }[]; ruleIndex: number }[]
    }[]
  }
  expect(runs[0]?.columnKind).toBe('utf16CodeUnits')
  expect(runs[0]?.results.filter(({ suppressions }) => suppressions)).toHaveLength(1)
  expect(runs[0]?.results.every(({ ruleIndex }) => ruleIndex >= 0)).toBe(true)
})

describe('sarif by the official schema', () => {
  // Microsoft's package for testing SARIF carries the schema as it was published (2.1.0-rtm.5, draft 4).
  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const ajv = new draft4.default({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const isValid = ajv.compile(schema)
  const problemsOf = (log: unknown) => (isValid(log) ? [] : isValid.errors)

  it('is valid with findings, approvals, a page in MDX, and nothing at all', () => {
    const page = '---\ntitle: Mẫu\n---\n\nGọi <b title="0912 345 678">đây</b> {1 +\n'
    const mdx = {
      path: 'bài/mẫu 1.mdx',
      source: page,
      result: check(page, { kind: 'article', today: '2026-11-23' }),
    }
    for (const list of [files, [...files, mdx], []])
      expect(problemsOf(JSON.parse(formatSarif(list, rules)))).toEqual([])
  })

  it('would notice what is wrong', () => {
    const log = JSON.parse(formatSarif(files, rules)) as { runs: { results: { ruleIndex: unknown }[] }[] }
    log.runs[0]!.results[0]!.ruleIndex = 'không phải số'
    expect(problemsOf(log)).not.toEqual([])
  })
})

it('junit is well formed and counts errors as failures', () => {
  const xml = formatJunit(files)
  expect(xml).toContain('tests="3" failures="2"')
  expect(xml.match(/<testcase/g)).toHaveLength(3)
  expect(formatJunit([checked('a\u0001<&>.txt', 'x')])).toContain('a\ufffd&lt;&amp;&gt;.txt')
})

it('masks a whole line even where a finding covers several lines', () => {
  const text = 'Người báo tin là\nchị Mai, số 0912 345 678\n'
  expect(formatPretty([checked('a.txt', text)])).not.toMatch(/Mai|345/)
})
