/**
 * Reads a register of 10,000 rows, checks it, computes the year's figures and writes the report, then the same with
 * 100,000 rows. Run: node --conditions=@binhyen/source --expose-gc packages/report/bench/register.bench.ts
 * Fails when 10,000 rows take 3 s or 400 MB together, or 100,000 more than fifteen times as long.
 */
import { fileURLToPath } from 'node:url'
import { periodOf } from '@binhyen/model'
import { readCommune } from '@binhyen/model/node'
import { composeReport } from '../src/compose/compose-report.ts'
import { computeFigures } from '../src/figures/compute.ts'
import { readRegister } from '../src/register/read-register.ts'
import { writeRegister } from '../src/register/write-register.ts'
import { renderDocx } from '../src/render/docx/render-docx.ts'
import { datasetOf } from './dataset-of.ts'

const commune = await readCommune(fileURLToPath(new URL('../../../content/commune.yaml', import.meta.url)))

const LIMIT = { milliseconds: 3000, megabytes: 400, growth: 15 }

/** Measures the wall's time for the limit; returns the processor's, which other programs disturb less. */
async function measure(rows: number): Promise<number> {
  const bytes = await writeRegister(datasetOf(rows))
  globalThis.gc?.()
  let peak = process.memoryUsage().rss
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20)
  const processor = process.cpuUsage()
  const marks: [string, number][] = [['', performance.now()]]
  const { dataset, problems } = await readRegister(bytes)
  marks.push(['đọc và kiểm tra', performance.now()])
  const figures = computeFigures(dataset, periodOf('2026'))
  marks.push(['tính số liệu', performance.now()])
  await renderDocx(composeReport(figures, { commune }))
  marks.push(['viết DOCX', performance.now()])
  clearInterval(watch)
  peak = Math.max(peak, process.memoryUsage().rss)
  if (problems.length > 0) throw new Error(`sổ mẫu có ${problems.length} lỗi: ${JSON.stringify(problems[0])}`)
  const counted = figures.counters.posts.value
  const total = (marks.at(-1)?.[1] ?? 0) - (marks[0]?.[1] ?? 0)
  const steps = marks.slice(1).map(([name, at], i) => `${name} ${Math.round(at - (marks[i]?.[1] ?? 0))} ms`)
  console.log(
    `${rows} dòng (${bytes.length >> 10} KB, ${counted} bài): ${steps.join(', ')}; cao nhất ${Math.round(peak / 1e6)} MB`,
  )
  if (rows === 10_000 && (total > LIMIT.milliseconds || peak / 1e6 > LIMIT.megabytes)) process.exitCode = 1
  const { user, system } = process.cpuUsage(processor)
  return (user + system) / 1000
}

await measure(1000)
const ten = await measure(10_000)
const hundred = await measure(100_000)
console.log(`100.000 dòng tốn gấp ${(hundred / ten).toFixed(1)} lần 10.000 dòng`)
if (hundred / ten > LIMIT.growth) process.exitCode = 1
