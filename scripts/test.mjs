// npm test: everything that must hold before a change lands. Runs all steps, then says the true totals.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { inRoot } from './lib/project.mjs'
import { run, stopAll } from './lib/run.mjs'
import { createSteps } from './lib/steps.mjs'
import { install, isInstalled } from './lib/toolchain.mjs'

const RESULTS = inRoot('test-results', 'vitest.json')

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopAll()
    process.exit(130)
  })
}

const steps = createSteps()
const total = { passed: 0, failed: 0, skipped: 0 }

if (!isInstalled()) {
  await step('Cài bộ công cụ', async () => {
    const problem = await install()
    return { code: problem ? 1 : 0, output: problem ?? '' }
  })
}
if (total.failed === 0) {
  await step('Định dạng', () => run('prettier', ['--check', '--log-level=warn', '.']))
  await step('Quy tắc mã nguồn', () => run('oxlint', ['--deny-warnings']))
  await step('Dựng gói và trang', () => turbo('build'))
  await step('Kiểu dữ liệu', () => turbo('check:types'))
  await step('Gói phát hành', () => turbo('check:package'))
  await step('Mã không dùng', () => run('knip', []))
  await step('Nội dung', () => run('node', [inRoot('packages/cli/bin/binhyen.js'), 'check', 'content']))
  await unitAndBrowserTests()
}

const skipped = total.skipped ? `, ${total.skipped} skipped` : ''
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`)
process.exit(total.failed === 0 ? 0 : 1)

function turbo(task) {
  return run('turbo', ['run', task, '--output-logs=errors-only', '--continue'])
}

/** One check that passes or fails as a whole. */
async function step(name, work) {
  const result = await steps.take(name, async () => {
    const { code, output } = await work()
    return { ok: code === 0, output }
  })
  total[result.ok ? 'passed' : 'failed']++
  if (!result.ok) process.stderr.write(`${result.output}\n`)
}

/** Unit and browser tests, counted one by one from vitest's own report. */
async function unitAndBrowserTests() {
  rmSync(RESULTS, { force: true })
  mkdirSync(inRoot('test-results'), { recursive: true })
  const { code, output } = await run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
    { show: true },
  )
  if (!existsSync(RESULTS)) {
    total.failed++
    process.stderr.write(`Không chạy được vitest.\n${output}\n`)
    return
  }
  const report = JSON.parse(readFileSync(RESULTS, 'utf8'))
  total.passed += report.numPassedTests
  total.failed += report.numFailedTests
  total.skipped += report.numPendingTests + report.numTodoTests
  // A file that fails to load, or an error outside any test, has no test to count: it still is a failure.
  const files = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  total.failed += files.length
  if (code !== 0 && total.failed === 0) total.failed++
}
