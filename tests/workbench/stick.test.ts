import { spawn, type ChildProcess } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../browser/chromium.ts'
import { built } from './serve-desk.ts'

let folder: string
let server: ChildProcess
let address: string
let browser: Browser

beforeAll(async () => {
  // As it is carried: a copy somewhere else, in a folder with a space and marks in its name.
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'thẻ nhớ ')), 'ban lam viec')
  await cp(built, folder, { recursive: true })
  server = spawn(process.execPath, [path.join(folder, 'may-chu.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  address = await new Promise<string>((resolve, reject) => {
    server.stdout!.on('data', (data: Buffer) => {
      const found = /http:\/\/localhost:\d+\//.exec(String(data))?.[0]
      if (found) resolve(found)
    })
    server.once('exit', (code) => reject(new Error(`may-chu.mjs: ${code}`)))
  })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  server?.kill()
  if (folder) await rm(path.dirname(folder), { recursive: true, force: true })
})

describe('from a stick, by the small server that lies beside', () => {
  it('checks a text, and opens its other parts', async () => {
    const page = await browser.newPage()
    await page.goto(address)
    await page.fill('#van-ban', 'Gọi 0912 345 678')
    await expect.poll(() => page.locator('.marks mark.error').allInnerTexts()).toEqual(['0912 345 678'])
    await page.goto(`${address}bai-zalo/`)
    await expect.poll(() => page.locator('#danh-sach > li').count()).toBeGreaterThan(45)
  })

  it('opens the sample register and previews its report', async () => {
    const page = await browser.newPage()
    await page.goto(`${address}bao-cao/`)
    await page.click('#register-sample')
    await page.locator('#figures').waitFor()
    await page.click('#documents-preview')
    await page.frameLocator('#preview-frame').locator('.sheet').first().waitFor()
  })

  it('gives files of its own folder alone', async () => {
    await writeFile(path.join(path.dirname(folder), 'ngoai.json'), '{}')
    for (const place of ['..%2fngoai.json', '..%5cngoai.json', 'may-chu.mjs', '%', 'khong-co/'])
      expect([place, (await fetch(address + place)).status]).toEqual([place, 404])
    expect((await fetch(address, { method: 'POST' })).status).toBe(404)
    expect((await fetch(address)).headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
  })

  it('has what Windows needs to read it', async () => {
    for (const name of ['may-chu.ps1', 'HUONG-DAN.txt']) {
      const text = await readFile(path.join(folder, name), 'utf8')
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    }
    const command = await readFile(path.join(folder, 'MO-BAN-LAM-VIEC.cmd'), 'utf8')
    // The command line of Windows reads neither mark nor letters beyond ASCII.
    expect(command).toMatch(/^@echo off\r\n[\x20-\x7e\r\n]*$/)
  })
})
