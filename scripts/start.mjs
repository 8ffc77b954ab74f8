// npm start: from a bare machine to the commune's site and the duty officer's desk, checked and served, and the sample
// report as DOCX.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './lib/project.mjs'
import { run, stopAll } from './lib/run.mjs'
import { createSteps, formatSeconds } from './lib/steps.mjs'
import { install, isInstalled } from './lib/toolchain.mjs'

const SITE = inRoot('sites', 'portal', 'dist')
const DESK = inRoot('sites', 'workbench', 'dist')
const REPORT = inRoot('out', 'bao-cao-mau-2026-10.docx')
const PORT = 4321
/** An origin of its own: the portal's service worker has no say over the desk. */
const DESK_PORT = 4331

const steps = createSteps()
let servers = []
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (stopping) return
    stopping = true
    stopAll()
    await Promise.all(servers.map((server) => server.close()))
    process.stderr.write('\nĐã dừng.\n')
    process.exit(0)
  })
}

async function main() {
  if (!isInstalled()) {
    await mustSucceed('Cài bộ công cụ', async () => {
      const problem = await install()
      return { code: problem ? 1 : 0, output: problem ?? '' }
    })
  }
  await mustSucceed('Dựng các gói', () => turbo('build', '--filter=./packages/*'))
  await mustSucceed('Kiểm tra nội dung', () => binhyen('check', 'content'), lastLine)
  await mustSucceed('Dựng trang công khai', () => turbo('build', '--filter=@binhyen/portal'), pagesBuilt)
  await mustSucceed('Dựng bàn làm việc', () => turbo('build', '--filter=@binhyen/workbench'))
  await mustSucceed('Lập báo cáo mẫu', () =>
    binhyen(
      'report',
      '--data',
      'packages/report/sample/dataset.json',
      '--period',
      '2026-10',
      '--out',
      REPORT,
      '--force',
    ),
  )
  // Imported only now: on a bare machine it has just been installed.
  const { serve } = await import('./lib/serve.mjs')
  for (const [folder, port] of [
    [SITE, PORT],
    [DESK, DESK_PORT],
  ])
    servers.push(await serve(folder, port).catch((error) => fail(error.message)))
  sayWhere(...servers.map(({ port }) => port))
}

const binhyen = (...args) => run('node', [inRoot('packages', 'cli', 'bin', 'binhyen.js'), ...args])
const turbo = (task, ...args) => run('turbo', ['run', task, '--output-logs=errors-only', ...args])

async function mustSucceed(name, work, note) {
  const result = await steps.take(name, async () => {
    const { code, output } = await work()
    return { ok: code === 0, output, note: code === 0 ? note?.(output) : undefined }
  })
  if (!result.ok)
    fail(`\n${result.output}\nDừng ở bước “${name}”. Sửa theo chỉ dẫn ở trên rồi chạy lại npm start.`)
}

function fail(message) {
  if (!stopping) process.stderr.write(`${message}\n`)
  process.exit(stopping ? 0 : 1)
}

const pagesBuilt = () => {
  const pages = readdirSync(SITE, { recursive: true }).filter((file) => file.endsWith('.html'))
  return `${pages.length} trang HTML`
}

function lastLine(output) {
  return output.trim().split('\n').at(-1)?.trim()
}

function sayWhere(port, deskPort) {
  const address = `http://localhost:${port}/`
  const width = Math.max(...steps.done.map((step) => step.name.length))
  const table = steps.done
    .map(({ name, seconds, note }) =>
      `  ${name.padEnd(width)}  ${formatSeconds(seconds).padEnd(15)} ${note}`.trimEnd(),
    )
    .join('\n')
  const moved = [
    port === PORT ? '' : `Cổng ${PORT} đang có chương trình khác dùng, nên trang mở ở cổng ${port}.\n`,
    deskPort === DESK_PORT
      ? ''
      : `Cổng ${DESK_PORT} đang có chương trình khác dùng, nên bàn làm việc mở ở cổng ${deskPort}.\n`,
  ].join('')
  process.stdout.write(`
${moved}Các bước đã làm:
${table}

Mở bằng trình duyệt:
  Trang chủ        ${address}
  Một hướng dẫn    ${address}huong-dan/dang-ky-tam-tru/
  Tìm kiếm         ${address}tim-kiem/?q=dang+ky+tam+tru
  Bàn làm việc     http://localhost:${deskPort}/
Báo cáo mẫu (Word): ${path.relative(root, REPORT)}

Bấm Ctrl-C để dừng.
`)
}

await main()
