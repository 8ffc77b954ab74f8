/**
 * Speed of `check` on plain text with all rules on, beside two other scanners in the same run, and how cost grows with
 * length. Prints Markdown tables and the targets missed. What hostile text costs: `hostile.ts`.
 */
import { OpenRedaction } from 'openredaction'
import redactPii from 'redact-pii'
import { best, prose, run } from './prose.ts'

const size = 200_000
const text = prose(size)
const open = new OpenRedaction()
const pii = new redactPii.SyncRedactor()

/** Ours and redact-pii in turns, so that whatever else the machine does meets both. */
let own = Number.POSITIVE_INFINITY
let other = Number.POSITIVE_INFINITY
for (let turn = 0; turn < 12; turn++) {
  own = Math.min(own, await best(run, text, 5))
  other = Math.min(other, await best((source) => pii.redact(source), text, 5))
}
const rows: [string, number][] = [
  ['@binhyen/compliance', own],
  ['openredaction 1.1.5', await best((source) => open.detect(source), text, 3)],
  ['redact-pii 3.4.0', other],
]
console.log(
  `\n${size.toLocaleString('en')} characters, best run\n\n| scanner | ms | million characters a second | times ours |\n| --- | ---: | ---: | ---: |`,
)
for (const [name, ms] of rows)
  console.log(`| ${name} | ${ms.toFixed(1)} | ${(size / ms / 1000).toFixed(2)} | ${(ms / own).toFixed(1)} |`)

const lengths = [10_000, 100_000, 1_000_000, 10_000_000]
const costs: number[] = []
for (const length of lengths) costs.push(await best(run, prose(length), length > 1_000_000 ? 3 : 10))
console.log('\n| characters | ms | ns a character | times the row before |\n| ---: | ---: | ---: | ---: |')
for (const [i, length] of lengths.entries()) {
  const ms = costs[i] ?? 0
  const growth = i === 0 ? '' : (ms / (costs[i - 1] ?? ms)).toFixed(1)
  console.log(
    `| ${length.toLocaleString('en')} | ${ms.toFixed(1)} | ${((ms / length) * 1e6).toFixed(0)} | ${growth} |`,
  )
}

const missed = [
  (rows[1]?.[1] ?? 0) < own * 10 && 'at least 10 times openredaction',
  other < own && 'not slower than redact-pii',
  costs.some((ms, i) => i > 0 && ms > (costs[i - 1] ?? ms) * 11) &&
    '10 times the text, at most 11 times the cost',
].filter(Boolean)
console.log(missed.length === 0 ? '\nAll targets reached.' : `\nMissed: ${missed.join('; ')}.`)
