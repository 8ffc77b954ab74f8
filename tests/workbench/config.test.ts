import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { item, verdict } from './check-page.ts'
import { useDesk } from './desk.ts'
import { docxButton } from './report-page.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const TEXT = 'Bà con gặp nhau ở chợ Mẫu Cũ. Ai thấy xe thì gọi 0912 345 678 hoặc 0987 654 321.'
const CONFIG = `export default {
  rules: { 'personal-data/phone': { post: 'info' } },
  publicContacts: ['0987 654 321'],
  folders: [{ path: 'content/articles', rules: { 'style/*': 'off' } }],
  customRules: [
    {
      id: 'custom/market-name',
      title: 'Tên chợ cũ',
      phrases: ['chợ Mẫu Cũ'],
      message: '{masked}: nay gọi là chợ Mẫu.',
      severity: 'error',
      suggestion: 'chợ Mẫu',
      reference: 'Quy ước của xã mẫu',
    },
    { id: 'custom/of-code', messages: {}, find: () => [] },
  ],
}
`

let project: string
let said: string
const desk = () => path.join(project, 'ban-lam-viec')

beforeAll(async () => {
  project = mkdtempSync(path.join(tmpdir(), 'xã có cấu hình '))
  mkdirSync(path.join(project, 'content'))
  for (const name of ['commune.yaml', 'approvals.yaml'])
    cpSync(path.join(ROOT, 'content', name), path.join(project, 'content', name))
  writeFileSync(path.join(project, 'package.json'), '{"type":"module"}')
  writeFileSync(path.join(project, 'binhyen.config.ts'), CONFIG)
  mkdirSync(path.join(project, 'node_modules', '@binhyen'), { recursive: true })
  symlinkSync(
    path.join(ROOT, 'sites', 'workbench'),
    path.join(project, 'node_modules', '@binhyen', 'workbench'),
    'junction',
  )
  said = await binhyen('desk')
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** Runs the command in the project. @returns all that it says */
function binhyen(...args: string[]): Promise<string> {
  const bin = path.join(ROOT, 'packages', 'cli', 'test', 'bin.ts')
  const child = spawn(process.execPath, ['--conditions=@binhyen/source', '--no-warnings', bin, ...args], {
    cwd: project,
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output))))
  })
}

describe('the desk of a commune with a configuration', () => {
  const open = useDesk(desk)

  it('checks by its severities, contacts and rules of phrases', () =>
    open('', async ({ page }) => {
      await page.fill('#van-ban', TEXT)
      await verdict(page)
      const own = await item(page, 'Tên chợ cũ').textContent()
      expect(own).toContain('Phải sửa')
      expect(own).toContain('nay gọi là chợ Mẫu')
      const phones = page.locator('#ket-qua > li', { hasText: 'Số điện thoại' })
      expect(await phones.allTextContents()).toEqual([expect.stringContaining('Lưu ý')])
      await item(page, 'Tên chợ cũ').locator('.mend').first().click()
      expect(await page.inputValue('#van-ban')).toContain('gặp nhau ở chợ Mẫu.')
    }))

  it('judges by them what officers write into a report', () =>
    open('bao-cao/', async ({ page }) => {
      await page.click('#register-sample')
      await page.locator('#figures').waitFor()
      await page.fill('#words-strengths', 'Gặp nhau ở chợ Mẫu Cũ, gọi 0987 654 321.')
      const found = page.locator('#words-strengths-findings li')
      await expect
        .poll(() => found.allTextContents())
        .toEqual([expect.stringContaining('nay gọi là chợ Mẫu')])
      await expect.poll(() => page.locator(docxButton).isDisabled()).toBe(true)
    }))

  it('leaves them out while the profile of another commune holds', () =>
    open('', async ({ page }) => {
      const other = readFileSync(path.join(project, 'content', 'commune.yaml'), 'utf8')
      await page.setInputFiles('#ho-so-xa', {
        name: 'commune.yaml',
        mimeType: 'application/yaml',
        buffer: Buffer.from(other.replaceAll('name: Đức Quang', 'name: Mẫu')),
      })
      await expect.poll(() => page.locator('#ten-xa').innerText()).toContain('xã Mẫu')
      await page.fill('#van-ban', TEXT)
      await verdict(page)
      expect(await page.locator('#ket-qua > li', { hasText: 'Tên chợ cũ' }).count()).toBe(0)
      expect(await page.locator('#ket-qua > li', { hasText: 'Số điện thoại' }).count()).toBe(2)
    }))

  it('says on writing what it can not take along', () => {
    expect(said).toContain('custom/of-code')
    expect(said).toContain('content/articles')
    expect(existsSync(path.join(desk(), 'data', 'config.json'))).toBe(true)
  })
})

it('takes the configuration of this repository along', () => {
  const built = path.join(ROOT, 'sites', 'workbench', 'dist', 'data', 'config.json')
  expect(JSON.parse(readFileSync(built, 'utf8'))).toMatchObject({ preset: 'recommended', phraseRules: [] })
})
