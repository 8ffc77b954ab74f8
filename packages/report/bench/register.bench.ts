/**
 * Reads a register, checks it, computes the year's figures and writes the report, at 1,000 to 100,000 rows, each in a
 * process of its own so that memory is that of the work alone. Run: pnpm bench:register
 * Fails when 10,000 rows take 3 s or 400 MB together, or ten times the rows more than eleven times the processor's time.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { periodOf } from '@binhyen/model'
import { readCommune } from '@binhyen/model/node'
import { composeReport } from '../src/compose/compose-report.ts'
import { computeFigures } from '../src/figures/compute.ts'
import { readRegister } from '../src/register/read-register.ts'
import { writeRegister } from '../src/register/write-register.ts'
import { renderDocx } from '../src/render/docx/render-docx.ts'
import { datasetOf } from './dataset-of.ts'

const LIMIT = { milliseconds: 3000, megabytes: 400, growth: 11 }
const SIZES = [1000, 10_000, 30_000, 100_000]

interface Measured {
  /** Milliseconds of the wall's clock, by step. */
  steps: Record<string, number>
  /** Milliseconds of the processor, which other programs disturb less. */
  processor: number
  megabytes: number
}

async function measure(file: string): Promise<Measured> {
  const commune = await readCommune(fileURLToPath(new URL('../../../content/commune.yaml', import.meta.url)))
  const steps: Record<string, number> = {}
  const start = process.cpuUsage()
  const step = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const begun = performance.now()
    const result = await work()
    steps[name] = Math.round(performance.now() - begun)
    return result
  }
  const { dataset, problems } = await step('đọc và kiểm tra', () => readRegister(readFileSync(file)))
  if (problems.length > 0) throw new Error(`sổ mẫu có ${problems.length} lỗi: ${JSON.stringify(problems[0])}`)
  const figures = await step('tính số liệu', () => computeFigures(dataset, periodOf('2026')))
  await step('viết DOCX', () => renderDocx(composeReport(figures, { commune })))
  const { user, system } = process.cpuUsage(start)
  return {
    steps,
    processor: Math.round((user + system) / 1000),
    megabytes: process.resourceUsage().maxRSS / 1024,
  }
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'binhyen-'))
  const processor = new Map<number, number>()
  for (const rows of SIZES) {
    const file = path.join(folder, `${rows}.xlsx`)
    writeFileSync(file, await writeRegister(datasetOf(rows)))
    const args = ['--conditions=@binhyen/source', fileURLToPath(import.meta.url), file]
    const measured = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured
    const wall = Object.values(measured.steps).reduce((sum, one) => sum + one, 0)
    const steps = Object.entries(measured.steps).map(([name, ms]) => `${name} ${ms} ms`)
    const { megabytes } = measured
    console.log(
      `${rows} dòng: ${steps.join(', ')}; máy tính ${measured.processor} ms; cao nhất ${Math.round(megabytes)} MB`,
    )
    if (rows === 10_000 && (wall > LIMIT.milliseconds || megabytes > LIMIT.megabytes)) process.exitCode = 1
    processor.set(rows, measured.processor)
  }
  rmSync(folder, { recursive: true })
  const growth = (processor.get(100_000) ?? 0) / (processor.get(10_000) ?? 1)
  console.log(`100.000 dòng tốn gấp ${growth.toFixed(1)} lần 10.000 dòng`)
  if (growth > LIMIT.growth) process.exitCode = 1
}

const file = process.argv[2]
if (file === undefined) await compare()
else console.log(JSON.stringify(await measure(file)))
