import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'

const INSTALLED = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
]

/** An installed Chromium, else the one that Playwright brings, else one sentence that says what to install. */
export function findChromium(): string {
  const installed = [...INSTALLED, chromium.executablePath()].find((file) => file && existsSync(file))
  if (installed) return installed
  try {
    const cli = path.join(
      path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
      'cli.js',
    )
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  } catch {
    // Said below, together with a download that ends without a browser.
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  throw new Error(
    'Không có Chromium để chạy kiểm thử trình duyệt. Cài: apt-get install chromium (Debian), hoặc Google Chrome.',
  )
}

/** Quiet: nothing of the browser's own goes to the network. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(options: LaunchOptions = {}): Promise<Browser> {
  const isRoot = process.getuid?.() === 0 // Chromium's sandbox refuses to run as root
  return chromium.launch({
    executablePath: findChromium(),
    args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS,
    ...options,
  })
}
