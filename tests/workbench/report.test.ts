import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeRegister } from '@binhyen/report'
import { describe, expect, it } from 'vitest'
import { PHONE, useDesk } from './desk.ts'
import { choosePeriod, docxButton, openRegister, saved, shortSample, workbook } from './report-page.ts'

const open = useDesk()
const register = await writeRegister(shortSample())
const COMMUNE = fileURLToPath(new URL('../../content/commune.yaml', import.meta.url))

describe('figures', () => {
  it('of the sample stand beside last month and last year, in tables and in words under each chart', () =>
    open('bao-cao/', async ({ page }) => {
      await page.click('#register-sample')
      await page.locator('#figures').waitFor()
      expect(await page.locator('#register-is-sample').isVisible()).toBe(true)
      expect(await page.locator('#figures-heading').innerText()).toBe('3. Số liệu tháng 10/2026')
      const posts = page.locator('.figures tr', { hasText: 'Tổng số tin, bài đã đăng' })
      expect((await posts.innerText()).replace(/\s+/g, ' ')).toMatch(
        /tin, bài \d+ .*(tăng|giảm|bằng).*(tăng|giảm|bằng)/,
      )
      const charts = page.locator('.bars [role=img]')
      expect(await charts.count()).toBeGreaterThan(8)
      for (const label of await charts.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
        expect(label).toMatch(/: (\d|không có số liệu)/)
      expect(await page.locator('#units-summary').innerText()).toMatch(/\d đúng hạn/)
    }))

  it('say where there is no number, and how a unit did', () =>
    open('bao-cao/', async ({ page }) => {
      await page.click('#register-sample')
      await page.locator('#figures').waitFor()
      await choosePeriod(page, '2024-02')
      await page.locator('#figures-heading', { hasText: 'tháng 2/2024' }).waitFor()
      expect(await page.locator('.figures').first().innerText()).toContain('không có số liệu')
      await page.selectOption('#period-unit', 'thon-mau-1')
      await page.locator('#figures-heading', { hasText: 'của Thôn Mẫu 1' }).waitFor()
      const { name } = await saved(page, docxButton)
      expect(name).toBe('bao-cao-2024-02-thon-mau-1.docx')
    }))

  it.each([
    ['2030-05', 'chưa bắt đầu'],
    ['2015-05', 'không có dữ liệu'],
  ])('a period that can’t be (%s) is told in its place, and the register stays', (period, said) =>
    open('bao-cao/', async ({ page }) => {
      const real = { ...shortSample(), sample: undefined }
      await openRegister(page, 'so.xlsx', await writeRegister(real))
      await choosePeriod(page, period)
      await expect.poll(() => page.locator('#period-error').innerText()).toContain(said)
      await expect.poll(() => page.locator('#documents').isVisible()).toBe(false)
      await choosePeriod(page, '2026-10')
      await page.locator('#documents').waitFor()
      expect(await page.locator('#period-error').innerText()).toBe('')
    }),
  )

  it('a day of signing on which the commune had no name makes no document', () =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so.xlsx', register)
      await page.fill('#period-signed', '2019-06-01')
      await page.locator('#period-signed').blur()
      await expect.poll(() => page.locator('#period-error').innerText()).toContain('không có tên nào')
      await expect.poll(() => page.locator(docxButton).isDisabled()).toBe(true)
    }))
})

it('the preview is the printed report, follows what is written, and runs nothing', () =>
  open('bao-cao/', async ({ page }) => {
    await openRegister(page, 'so.xlsx', register)
    await page.click('#documents-preview')
    const frame = page.frameLocator('#preview-frame')
    await frame.locator('.sheet').first().waitFor()
    // The report's own style came in: a sheet of A4.
    const sheet = await frame.locator('.sheet').first().boundingBox()
    expect(sheet!.width).toBeGreaterThan(700)
    expect(sheet!.width).toBeLessThan(900)
    expect(await frame.locator('col').first().getAttribute('style')).toMatch(/^width: \d/)
    await page.fill('#words-situation', 'Lời viết vừa thêm.')
    await expect.poll(() => frame.locator('body').innerText()).toContain('Lời viết vừa thêm.')
    await page.click('#preview-print')
    expect(await page.getAttribute('#preview-frame', 'sandbox')).not.toContain('allow-scripts')
  }))

it('goes out under another letterhead when another profile is opened, with the register and the words kept', () =>
  open('bao-cao/', async ({ page }) => {
    await openRegister(page, 'so.xlsx', register)
    await page.fill('#words-situation', 'Lời viết còn nguyên.')
    await page.click('#documents-preview')
    const preview = page.frameLocator('#preview-frame').locator('body')
    await expect.poll(() => preview.innerText()).toContain('CÔNG AN XÃ ĐỨC QUANG')
    const other = readFileSync(COMMUNE, 'utf8').replaceAll('CÔNG AN XÃ ĐỨC QUANG', 'CÔNG AN XÃ MẪU')
    await page.setInputFiles('#ho-so-xa', {
      name: 'commune.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(other),
    })
    await expect.poll(() => preview.innerText()).toContain('CÔNG AN XÃ MẪU')
    expect(await preview.innerText()).toContain('Lời viết còn nguyên.')
  }))

it('works by keyboard alone, and focus goes where the news is', () =>
  open('bao-cao/', async ({ page }) => {
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
    await page.focus('#register-file')
    for (let i = 0; i < 4 && (await focused()) !== 'register-sample'; i++) await page.keyboard.press('Tab')
    expect(await focused()).toBe('register-sample')
    await page.keyboard.press('Enter')
    await page.locator('#figures').waitFor()
    await expect.poll(focused).toBe('register-name')
    const reached: string[] = []
    for (let i = 0; i < 60 && reached.at(-1) !== 'documents-preview'; i++) {
      await page.keyboard.press('Tab')
      reached.push(await focused())
    }
    expect(reached).toEqual(
      expect.arrayContaining(['period-month', 'period-signed', 'words-basis', 'words-file']),
    )
    await page.keyboard.press('Enter')
    await page.frameLocator('#preview-frame').locator('.sheet').first().waitFor()
  }))

it('works on a phone, from the sample to the report', () =>
  open(
    'bao-cao/',
    async ({ page }) => {
      await page.tap('#register-sample')
      await page.locator('#figures').waitFor()
      const { bytes } = await saved(page, docxButton)
      expect(bytes.subarray(0, 2).toString()).toBe('PK')
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    },
    PHONE,
  ))

it('sends nothing and keeps nothing, from the register to the report', () =>
  open('bao-cao/', async ({ page, address, requests, settled }) => {
    await settled() // The worker keeps the desk's own files for when there is no network.
    await openRegister(page, 'so-bi-mat.xlsx', register)
    await page.fill('#words-situation', 'Câu này không được đi đâu.')
    await saved(page, docxButton)
    await page.click('#documents-preview')
    await page.frameLocator('#preview-frame').locator('.sheet').first().waitFor()
    const own = new RegExp(`^${address}_astro/[\\w.-]+\\.(js|css)$`)
    // Blob addresses lie in this page's own memory.
    expect(
      requests.filter((url) => !own.test(url) && !url.startsWith('blob:') && url !== 'about:srcdoc'),
    ).toEqual([])
    expect(requests.some((url) => own.test(url))).toBe(true)
    const kept = await page.evaluate(async () => ({
      storage: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      cached: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
        .flat()
        .filter(({ url }) => /so-bi-mat|blob:/.test(url)).length,
    }))
    expect(kept).toEqual({ storage: 0, databases: 0, cookies: '', cached: 0 })
  }))

it('reads and reports without a network after the first visit', () =>
  open('bao-cao/', async ({ page, context }) => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await page.reload()
    await page.setInputFiles('#register-file', workbook('so.xlsx', register))
    await page.locator('#figures').waitFor()
    const { bytes } = await saved(page, docxButton)
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    await page.click('#register-again', { trial: true })
  }))
