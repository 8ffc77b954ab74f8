/**
 * Precision and recall by rule group on the labelled corpus, and false alarms on clean prose, with Wilson 95 % intervals.
 * Prints a table, and writes it where the first argument says. A false alarm is any finding of severity warning or error
 * that is no labelled mention.
 */
import { writeFileSync } from 'node:fs'
import { check } from '../src/index.ts'
import type { Finding } from '../src/index.ts'
import { casesOf } from '../test/corpus/cases.ts'
import type { Case } from '../test/corpus/cases.ts'
import { cleanTexts } from '../test/corpus/clean.ts'

const groups: readonly [string, RegExp][] = [
  [
    'Số điện thoại … thư điện tử',
    /^personal-data\/(?:phone|citizen-id|old-id|passport|driving-licence|vehicle-plate|bank-account|tax-code|insurance-number|email)$/,
  ],
  ['Bí mật nhà nước, người báo tin', /^(?:state-secret|informant)\//],
  ['Tên người', /^personal-data\/person-name$/],
  ['Địa chỉ, ngày sinh, sức khỏe, trẻ em', /^personal-data\/(?:address|birth-date|health|child)$/],
]

const alarms = (text: string): Finding[] =>
  check(text, { kind: 'article', format: 'text', today: '2026-11-23' }).findings.filter(
    ({ severity }) => severity !== 'info',
  )

const show = (value: number): string => value.toFixed(3)

/** Wilson's interval for a share, 95 %. */
function wilson(hits: number, total: number): string {
  if (total === 0) return 'chưa đo'
  const z = 1.96
  const share = hits / total
  const centre = share + (z * z) / (2 * total)
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))
  const scale = 1 + (z * z) / total
  return `${show(share)} (${show(Math.max(0, (centre - spread) / scale))}–${show(Math.min(1, (centre + spread) / scale))})`
}

const words = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0
const clean = cleanTexts()
const cleanWords = clean.reduce((sum, text) => sum + words(text), 0)
const cleanAlarms = clean.flatMap((text) => alarms(text).map((finding) => ({ finding, text })))

const verbose = process.argv.includes('--misses')
const lines = [
  '| Nhóm | Phần | Độ phủ (recall) | Độ đúng (precision) | Số mẫu |',
  '| --- | --- | ---: | ---: | ---: |',
]
for (const part of ['tune', 'measure'] as const) {
  for (const [name, pattern] of groups) {
    const cases = casesOf().filter((one) => one.part === part)
    const own = cases.filter(({ rule }) => pattern.test(rule))
    const hits = own.filter((one) => found(one, pattern))
    if (verbose)
      for (const one of own)
        if (!hits.includes(one)) console.log('MISS', part, one.rule, JSON.stringify(one.text))
    const right = own.reduce(
      (sum, { text }) => sum + Math.min(1, alarms(text).filter(({ ruleId }) => pattern.test(ruleId)).length),
      0,
    )
    const strangers = cases.filter(({ rule }) => !pattern.test(rule) && !overlaps(rule, name))
    const wrong = strangers.flatMap((one) =>
      alarms(one.text)
        .filter(({ ruleId }) => pattern.test(ruleId))
        .map((finding) => ({ one, finding })),
    )
    if (verbose)
      for (const { one, finding } of wrong)
        console.log('FALSE', part, finding.ruleId, JSON.stringify(one.text))
    const wrongClean = cleanAlarms.filter(({ finding }) => pattern.test(finding.ruleId)).length
    const total = right + wrong.length + (part === 'measure' ? wrongClean : 0)
    lines.push(
      `| ${name} | ${part === 'tune' ? 'chỉnh' : 'đo'} | ${wilson(hits.length, own.length)} | ${wilson(right, total)} | ${own.length} |`,
    )
  }
}

/** Any rule of the group counts: a phone read as an account is still stopped. */
function found({ text }: Case, pattern: RegExp): boolean {
  return alarms(text).some(({ ruleId }) => pattern.test(ruleId))
}

/** Some sentences rightly hold two kinds: a named child, an informant by name. */
function overlaps(rule: string, group: string): boolean {
  if (group === 'Tên người') return /health|child|informant|person-name|address/.test(rule)
  return group.startsWith('Địa chỉ') ? /person-name|informant/.test(rule) : false
}

const errors = cleanAlarms.filter(({ finding }) => finding.severity === 'error')
if (verbose)
  for (const { finding, text } of cleanAlarms)
    console.log(
      'CLEAN',
      finding.severity,
      finding.ruleId,
      JSON.stringify(text.slice(Math.max(0, finding.range[0] - 30), finding.range[1] + 20)),
    )
lines.push(
  '',
  `Văn xuôi sạch: ${cleanWords.toLocaleString('vi-VN')} từ, ${errors.length} báo lỗi sai (${((errors.length / cleanWords) * 10_000).toFixed(2)} mỗi 10.000 từ), ${cleanAlarms.length - errors.length} cảnh báo sai; tên người ${cleanAlarms.filter(({ finding }) => finding.ruleId === 'personal-data/person-name').length}.`,
)
const table = `${lines.join('\n')}\n`
console.log(table)
const target = process.argv[2]
if (target && !target.startsWith('-')) writeFileSync(target, table)
