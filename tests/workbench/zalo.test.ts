import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { LAPTOP, useDesk, type Visit } from './desk.ts'

const open = useDesk()
const PART = 'bai-zalo/'
const CLIPBOARD = { ...LAPTOP, permissions: ['clipboard-read', 'clipboard-write'] }
const portal = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../sites/portal/dist')

/** The page with its texts, which it loads as its last. */
const openList = (work: (visit: Visit) => Promise<void>, options?: BrowserContextOptions) =>
  open(
    PART,
    async (visit) => {
      await items(visit.page).first().waitFor()
      await work(visit)
    },
    options,
  )
const items = (page: Page) => page.locator('#danh-sach > li')
const item = (page: Page, id: string) => page.locator(`[id="${id}"]`)
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const titles = (page: Page) => page.locator('#danh-sach h3').allInnerTexts()

interface Data {
  pages: { id: string; texts: { text: string }[] }[]
}

describe('the texts for Zalo', () => {
  it('are those of the portal, page by page', () =>
    openList(async ({ page, address }) => {
      if (!existsSync(portal)) throw new Error('Chưa có trang đã dựng (sites/portal/dist). Chạy: pnpm build')
      const data = (await (await page.request.get(`${address}data/zalo.json`)).json()) as Data
      expect(data.pages.length).toBeGreaterThan(45)
      for (const { id, texts } of data.pages) {
        const place = id.replace(/^guide/, 'huong-dan').replace(/^article/, 'tin-bai')
        const printed = readFileSync(path.join(portal, place, 'zalo.txt'), 'utf8')
        // The two may have been built on two days, between which a fee ended.
        expect(texts.map(({ text }) => `${text}\n`)).toContain(printed)
      }
      expect(await items(page).count()).toBe(data.pages.length)
    }))

  it('are copied by one press, as is the link', () =>
    openList(async ({ page, requests, settled }) => {
      await settled()
      const guide = item(page, 'guide/dang-ky-tam-tru')
      await guide.getByRole('button', { name: 'Sao chép tin' }).click()
      await guide.getByRole('button', { name: 'Đã sao chép' }).waitFor()
      const text = await clipboard(page)
      expect(text.split('\n')[0]).toBe(await guide.locator('h3').innerText())
      await guide.getByRole('button', { name: 'Sao chép đường dẫn' }).click()
      await expect.poll(() => clipboard(page)).toMatch(/^https:\/\/\S+$/)
      expect(text.split('\n')).toContain(await clipboard(page))
      expect(requests).toEqual([])
    }, CLIPBOARD))

  it('stand selected where the browser allows no copying', () =>
    openList(async ({ page }) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
        document.execCommand = () => false
      })
      const guide = item(page, 'guide/dang-ky-tam-tru')
      await guide.getByRole('button', { name: 'Sao chép tin' }).click()
      await guide.locator('#tu-chep-chu').waitFor()
      expect(await guide.getByRole('button', { name: 'Đã sao chép' }).count()).toBe(0)
      const selected = await guide
        .locator('#tu-chep-chu')
        .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))
      expect(selected).toContain('Xem đầy đủ tại:')
    }))

  it('are found without marks and by what residents say', () =>
    openList(async ({ page }) => {
      const all = await items(page).count()
      await page.fill('#tim', 'tam tru')
      const found = await titles(page)
      expect(found.length).toBeLessThan(all)
      expect(found.some((title) => /tạm trú/i.test(title))).toBe(true)
      expect(await page.locator('#so-bai').innerText()).toBe(`${found.length} bài`)
      await page.fill('#tim', 'khong co tu nay')
      expect(await page.locator('#so-bai').innerText()).toContain('Không có bài nào')
      await page.fill('#tim', '')
      await page.selectOption('#loai-bai', 'article')
      expect(await page.locator('[id^="guide/"]').count()).toBe(0)
    }))

  it('come with a code to save', () =>
    openList(async ({ page }) => {
      const guide = item(page, 'guide/dang-ky-tam-tru')
      await guide.locator('summary').click()
      const saving = page.waitForEvent('download')
      await guide.getByRole('button', { name: 'Lưu ảnh mã QR' }).click()
      const download = await saving
      expect(download.suggestedFilename()).toBe('ma-qr-dang-ky-tam-tru.png')
      const { width, height, channels } = await sharp(await download.path()).metadata()
      expect([width, channels]).toEqual([height, 4])
      expect(width).toBeGreaterThan(300)
      const { isOpaque } = await sharp(await download.path()).stats()
      expect(isOpaque).toBe(true)
    }))
})

describe('the calendar', () => {
  it('opens at this month and leads to its pages, whatever is filtered', () =>
    openList(async ({ page }) => {
      const month = Number(
        new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()).slice(5, 7),
      )
      expect(await page.inputValue('#thang')).toBe(String(month))
      await page.selectOption('#thang', '10')
      expect(await page.locator('#dip').innerText()).toContain('04/10')
      await page.fill('#tim', 'khong co tu nay')
      const first = page.locator('#bai-thang button').first()
      const title = await first.innerText()
      await first.click()
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title)
    }))

  it('is there without a network', () =>
    openList(async ({ page, context }) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
      await context.setOffline(true)
      await page.reload()
      await expect.poll(() => items(page).count()).toBeGreaterThan(45)
    }))
})
