/**
 * Speed of `check` on plain text with all rules on, beside two other scanners in the same run; how cost grows with
 * length; what hostile input costs. Prints Markdown tables and the targets missed.
 */
import { readFileSync } from 'node:fs'
import { OpenRedaction } from 'openredaction'
import redactPii from 'redact-pii'
import { check } from '../src/index.ts'

const plan = readFileSync(new URL('../test/fixtures/plan.txt', import.meta.url), 'utf8')
const personal =
  '\nGọi anh Mẫu 0912 345 678, căn cước 042189003217, thư mau@gmail.com, xe 38A-123.45, STK 0123456789.\n'

/** Prose with personal data every 3,000 characters. */
function prose(length: number): string {
  let text = ''
  for (let at = 0; text.length < length; at = (at + 3000) % plan.length)
    text += plan.slice(at, at + 3000) + personal
  return text.slice(0, length)
}

const run = (text: string): unknown => check(text, { kind: 'post', today: '2026-11-23' })

/** The best of several runs, in milliseconds: the least disturbed by whatever else the machine does. */
async function best(work: () => unknown, times = 5): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    await work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

const size = 200_000
const text = prose(size)
const open = new OpenRedaction()
const pii = new redactPii.SyncRedactor()
const rows: [string, number][] = [
  ['@binhyen/compliance', await best(() => run(text))],
  ['openredaction 1.1.5', await best(() => open.detect(text), 2)],
  ['redact-pii 3.4.0', await best(() => pii.redact(text), 3)],
]
const own = rows[0]?.[1] ?? 0
console.log(
  `\n${size.toLocaleString('en')} characters, best run\n\n| scanner | ms | million characters a second | times ours |\n| --- | ---: | ---: | ---: |`,
)
for (const [name, ms] of rows)
  console.log(`| ${name} | ${ms.toFixed(0)} | ${(size / ms / 1000).toFixed(2)} | ${(ms / own).toFixed(1)} |`)

const hostileProse = await best(() => run(prose(Number(process.argv[2] ?? 1_000_000))), 2)
const small = await best(() => run(prose(100_000)))
const large = await best(() => run(prose(1_000_000)), 3)
console.log(
  `\nTen times the text costs ${(large / small).toFixed(1)} times (100,000: ${small.toFixed(0)} ms, 1,000,000: ${large.toFixed(0)} ms).`,
)

const units = [
  '0',
  '09',
  '0 ',
  '1.',
  '12/2024/',
  'một hai ',
  'mot ',
  'a',
  'a.',
  'a@',
  '@',
  'http://',
  'www.',
  '\u0301',
  'ệ',
  'A',
  'Á ',
  'M Ậ T ',
  '((',
  '**',
  '[x](',
  '!',
  '-',
  '“',
  'anh ',
  'anh Mẫu ',
  'Nguyễn ',
  'Nguyễn Văn ',
  'số nhà ',
  'ngõ 1 ',
  'stk ',
  'tin do ',
  'người báo tin ',
  'công an huyện ',
  'luật ',
  'lớp 6a ',
  '12 tuổi ',
  'mật ',
  'độ mật ',
  '\u200b',
  '𝟎',
  '.',
  '\n',
  ' ',
  'zalo.me/',
  'sinh ',
  '38a-',
  'chuyên án ',
  '0912345678 ',
]
/** The targets speak of a million characters; the first argument gives another size where time is short. */
const hostileSize = Number(process.argv[2] ?? 1_000_000)
const adversarial: [string, number][] = []
for (const unit of units) {
  const hostile = unit.repeat(Math.ceil(hostileSize / unit.length)).slice(0, hostileSize)
  adversarial.push([unit, await best(() => run(hostile), 1)])
}
adversarial.sort((a, b) => b[1] - a[1])
console.log(
  `\nOne repeated piece, ${hostileSize.toLocaleString('en')} characters, the dearest ten\n\n| piece | ms | times prose |\n| --- | ---: | ---: |`,
)
for (const [unit, ms] of adversarial.slice(0, 10))
  console.log(`| ${JSON.stringify(unit)} | ${ms.toFixed(0)} | ${(ms / hostileProse).toFixed(1)} |`)

const missed = [
  (rows[1]?.[1] ?? 0) < own * 10 && 'at least 10 times openredaction',
  (rows[2]?.[1] ?? 0) < own && 'not slower than redact-pii',
  large > small * 11 && '10 times the text, at most 11 times the cost',
  (adversarial[0]?.[1] ?? 0) > hostileProse * 3 && 'hostile input at most 3 times prose',
].filter(Boolean)
console.log(missed.length === 0 ? '\nAll targets reached.' : `\nMissed: ${missed.join('; ')}.`)
