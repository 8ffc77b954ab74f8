import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { launch } from './chromium.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const portal = path.join(root, 'sites/portal')
const ARTICLE = 'articles/lua-dao-tren-mang.mdx'
const CONFIG = `import binhyen from '@binhyen/astro'
export default {
  integrations: [binhyen({ commune: 'content/commune.yaml', content: 'content', today: '2026-11-25', cards: false })],
}
`

let folder: string
let server: ChildProcess
let said = ''
let address = ''

/** In the portal's folder, so that it finds the same packages; the editor only notes what it is to open. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(portal, '.bench-dev-'))
  mkdirSync(path.join(folder, 'content/articles'), { recursive: true })
  mkdirSync(path.join(folder, 'src'))
  writeFileSync(path.join(folder, 'astro.config.mjs'), CONFIG)
  writeFileSync(
    path.join(folder, 'src/content.config.ts'),
    "export { collections } from '@binhyen/astro/content'\n",
  )
  cpSync(path.join(root, 'content/commune.yaml'), path.join(folder, 'content/commune.yaml'))
  const article = readFileSync(path.join(root, 'content', ARTICLE), 'utf8')
  writeFileSync(path.join(folder, 'content', ARTICLE), `${article.trimEnd()}\n\nGọi số 0912 345 678 nhé.\n`)
  const editor = path.join(folder, 'editor.sh')
  writeFileSync(editor, `#!/bin/sh\nprintf '%s\\n' "$@" > '${path.join(folder, 'opened.txt')}'\n`)
  chmodSync(editor, 0o755)
  server = spawn(
    process.execPath,
    [path.join(portal, 'node_modules/astro/bin/astro.mjs'), 'dev', '--root', folder, '--port', '4700'],
    {
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        LAUNCH_EDITOR: editor,
        NODE_ENV: 'development',
        VITEST: '',
      },
    },
  )
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (part) => (said += String(part)))
  address = await vi.waitFor(
    () => /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? Promise.reject(new Error(said)),
    60_000,
  )
}, 90_000)

afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
})

it.skipIf(process.platform === 'win32')(
  'astro dev tells what the checks found in the terminal and in the toolbar, from where one jumps to the place',
  async () => {
    expect(said).toMatch(/lua-dao-tren-mang\.mdx:\d+:\d+ \[personal-data\/phone\]/)
    expect(said).not.toContain('0912 345 678')
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.goto(address)
      const app = page.locator('astro-dev-toolbar button[data-app-id=binhyen]')
      await app.waitFor({ state: 'attached', timeout: 30_000 })
      await app.dispatchEvent('click')
      const found = page.locator('astro-dev-toolbar-window li button', { hasText: 'personal-data/phone' })
      await found.waitFor({ state: 'attached', timeout: 30_000 })
      const place = /:(\d+:\d+)/.exec((await found.textContent()) ?? '')?.[1]
      await found.dispatchEvent('click')
      const opened = path.join(folder, 'opened.txt')
      await expect
        .poll(() => existsSync(opened) && readFileSync(opened, 'utf8'), { timeout: 20_000 })
        .toContain(place!.split(':')[0]!)
      expect(readFileSync(opened, 'utf8')).toContain(path.basename(ARTICLE))
    } finally {
      await browser.close()
    }
  },
)
