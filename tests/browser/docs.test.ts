import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import sirv from 'sirv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './chromium.ts'
import { PHONE } from './session.ts'

const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../sites/docs/dist')

let browser: Browser
let server: Server
let address: string
beforeAll(async () => {
  if (!existsSync(path.join(built, 'index.html')))
    throw new Error('Chưa có tài liệu đã dựng (sites/docs/dist). Chạy: pnpm build')
  server = createServer(sirv(built))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

describe('the documentation', () => {
  it.each(['/', '/start/duty-officer/', '/rules/', '/keys/register/', '/en/api/compliance/'])(
    '%s fits a phone and asks no other host for anything',
    async (where) => {
      const page = await browser.newPage(PHONE)
      const strangers: string[] = []
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(address))
          strangers.push(request.url())
      })
      await page.goto(address + where, { waitUntil: 'load' })
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      expect(strangers).toEqual([])
      await page.close()
    },
  )

  it.each([
    ['dien thoai', 'Số điện thoại'],
    ['dua trang len mang', 'Đưa trang lên mạng'],
    ['đưa trang lên mạng', 'Đưa trang lên mạng'],
  ])('finds “%s”', async (question, title) => {
    const page = await browser.newPage()
    await page.goto(address, { waitUntil: 'load' })
    await page.click('button[data-open-modal]')
    await page.fill('#starlight__search input', question)
    const first = page.locator('.pagefind-ui__result-link').first()
    await first.waitFor()
    expect((await first.textContent())?.trim()).toBe(title)
    await page.close()
  })
})
