/**
 * Rolls 3,321 communes × 12 months up to the country, from JSON text. Run:
 * node --conditions=@binhyen/source packages/report/bench/roll-up.bench.ts
 * Fails when parsing and rolling up take 5 s together.
 */
import { readFileSync } from 'node:fs'
import { parseDataset, periodOf } from '@binhyen/model'
import { computeFigures } from '../src/figures/compute.ts'
import { reportOf, type Report } from '../src/rollup/report.ts'
import { rollUp } from '../src/rollup/roll-up.ts'

const COMMUNES = 3321
const LIMIT = 5000

const dataset = parseDataset(
  JSON.parse(readFileSync(new URL('../sample/dataset.json', import.meta.url), 'utf8')),
)
const months = periodOf('2025').months.map((month) => computeFigures(dataset, periodOf(month.id)))
const files: string[] = []
for (let i = 1; i <= COMMUNES; i++) {
  const from = {
    level: 'commune' as const,
    id: `xa-mau-${i}`,
    name: `xã Mẫu ${i}`,
    province: `tỉnh Mẫu ${(i % 34) + 1}`,
  }
  for (const figures of months) files.push(JSON.stringify(reportOf(figures, from)))
}

const start = performance.now()
const reports = files.map((file) => JSON.parse(file) as Report)
const parsed = performance.now()
const country = rollUp(reports, 'country')
const end = performance.now()
const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(2)} s`
console.log(
  `${files.length} báo cáo: đọc JSON ${seconds(start, parsed)}, tổng hợp ${seconds(parsed, end)}; ${country.counters.posts} tin, bài, ${country.parts?.length} tỉnh`,
)
if (end - start > LIMIT) process.exitCode = 1
