/**
 * Reads a register of 10,000 rows on the report page, in a real Chromium, and makes its report; says how long it took,
 * and the longest piece of work that kept the page from answering. Needs the built desk (pnpm build).
 * Run: node --conditions=@binhyen/source tests/workbench/bench/report.ts
 * Fails when reading and reporting take 5 s together, or the page stood still for 200 ms.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { writeRegister } from '@binhyen/report'
import sirv from 'sirv'
import { datasetOf } from '../../../packages/report/bench/dataset-of.ts'
import { launch } from '../../browser/chromium.ts'
import { docxButton, workbook } from '../report-page.ts'

const ROWS = 10_000
const LIMIT = { milliseconds: 5000, stillness: 200 }

declare global {
  interface Window {
    /** Milliseconds of each long piece of work on the page itself. */
    tasks: number[]
    /** What the progress bar stood at. */
    shares: number[]
  }
}

const server = createServer(sirv(fileURLToPath(new URL('../../../sites/workbench/dist', import.meta.url))))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const browser = await launch()
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.addInitScript(() => {
    window.tasks = []
    window.shares = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.tasks.push(duration)
    }).observe({ type: 'longtask' })
    setInterval(() => {
      const bar = document.querySelector('progress')
      if (bar) window.shares.push(bar.value)
    }, 20)
  })
  await page.goto(`http://127.0.0.1:${port}/bao-cao/`, { waitUntil: 'networkidle' })
  const bytes = await writeRegister({ ...datasetOf(ROWS), sample: undefined })
  await page.evaluate(() => (window.tasks.length = 0))

  const start = performance.now()
  await page.setInputFiles('#register-file', workbook('so.xlsx', bytes))
  await page.locator('#figures').waitFor()
  const read = performance.now()
  await Promise.all([page.waitForEvent('download'), page.click(docxButton)])
  const made = performance.now()

  const { tasks, shares } = await page.evaluate(() => ({ tasks: window.tasks, shares: window.shares }))
  const longest = Math.round(Math.max(0, ...tasks))
  console.log(
    `${ROWS} dòng (${bytes.length >> 10} KB): đọc, kiểm tra và tính ${Math.round(read - start)} ms, lập DOCX ${Math.round(made - read)} ms; ` +
      `thanh tiến độ nhích ${new Set(shares).size} lần; việc dài nhất giữ trang lại ${longest} ms`,
  )
  if (made - start > LIMIT.milliseconds || longest > LIMIT.stillness || new Set(shares).size < 3)
    process.exitCode = 1
} finally {
  await browser.close()
  server.close()
}
