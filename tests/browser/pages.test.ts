import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { DESKTOP, PHONE, useSession } from './session.ts'

/** One of each kind. */
const pages = [
  '/',
  '/huong-dan/',
  '/huong-dan/dang-ky-tam-tru/',
  '/tin-bai/',
  '/tin-bai/phao-no/',
  '/thong-bao/',
  '/tim-kiem/?q=dang+ky+tam+tru',
  '/bao-tin/',
  '/gioi-thieu/',
  '/404.html',
]

/** The rules whose outcome depends on colours and sizes; the others see the same page in every look. */
const BY_LOOK = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable']

const session = useSession()

/** Opens a page, watches what it asks for and what it complains of, and closes it when the work is done. */
async function visit(
  address: string,
  options: BrowserContextOptions,
  work: (page: Page, seen: { status: number; requests: string[]; complaints: string[] }) => Promise<void>,
) {
  // Without its worker, which would fetch the whole site beside each visit; offline.test.ts tests that.
  const context = await session.browser.newContext({ serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  try {
    const response = await page.goto(session.portal.address + address, { waitUntil: 'load' })
    await work(page, { status: response!.status(), requests, complaints })
  } finally {
    await context.close()
  }
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
const violations = async (page: Page, only: string[] = []) => {
  const builder = new AxeBuilder({ page })
  const found = await (only.length > 0 ? builder.withRules(only) : builder).analyze()
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}

describe.each(pages)('%s', (address) => {
  it('answers, in Vietnamese, under one heading, fits, and nobody is shut out: 360 px, light, dark, letters twice as large', () =>
    visit(address, PHONE, async (page, { status, requests, complaints }) => {
      expect(status).toBe(200)
      expect(await page.locator('html').getAttribute('lang')).toBe('vi')
      expect(await page.locator('h1').count()).toBe(1)
      expect(
        requests.filter((url) => /^https?:/.test(url) && !url.startsWith(session.portal.address)),
      ).toEqual([])
      expect(complaints).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(await violations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page, BY_LOOK)).toEqual([])
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'))
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(await violations(page, BY_LOOK)).toEqual([])
    }))

  it('nobody is shut out at 1280 px: light, dark, letters twice as large', () =>
    visit(address, { ...DESKTOP, colorScheme: 'dark' }, async (page) => {
      expect(await violations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await violations(page, BY_LOOK)).toEqual([])
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'))
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(await violations(page, BY_LOOK)).toEqual([])
    }))
})

describe('without JavaScript', () => {
  it('a guide shows its documents, steps and fees', () =>
    visit('/huong-dan/dang-ky-tam-tru/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('main').innerText()
      expect(text).toContain('CT01')
      expect(text).toContain('7.000')
    }))

  it('the search form leads to the A–Z of guides', () =>
    visit('/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      await page.locator('form[role=search] input').first().fill('tam tru')
      await page.locator('form[role=search] input').first().press('Enter')
      await page.waitForLoadState()
      await expect.poll(() => page.locator('main a[href*="/huong-dan/"]').count()).toBeGreaterThan(2)
    }))
})

describe('search', () => {
  it.each(['dang ky tam tru', 'Đăng ký tạm trú', 'lam lai can cuoc bi mat'])(
    '“%s” leads to the right guide first',
    (query) =>
      visit(`/tim-kiem/?q=${encodeURIComponent(query)}`, PHONE, async (page) => {
        const first = page.locator('[data-search-results] a').first()
        await first.waitFor({ timeout: 15_000 })
        const slug = /tam tr|tạm tr/.test(query) ? 'dang-ky-tam-tru' : 'cap-lai-the-can-cuoc'
        expect(await first.getAttribute('href')).toContain(`/huong-dan/${slug}/`)
      }),
  )

  it('nothing found leads on', () =>
    visit('/tim-kiem/?q=zzzzqqqq', PHONE, async (page) => {
      await expect.poll(() => page.locator('main').innerText()).toMatch(/[Kk]hông tìm thấy/)
      expect(await page.locator('main a[href$="/huong-dan/"]').count()).toBeGreaterThan(0)
    }))
})

describe('in Zalo', () => {
  it.each([
    [
      'Android',
      'Mozilla/5.0 (Linux; Android 11; RMX1973 Build/RKQ1.201217.002;) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.171 Safari/537.36 Zalo android/25112868 ZaloTheme/dark ZaloLanguage/vi',
    ],
    [
      'iOS',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/598 ZaloTheme/light ZaloLanguage/vn',
    ],
  ])('%s: the same page, whatever Zalo adds to the link', (_, userAgent) =>
    visit(
      '/huong-dan/dang-ky-tam-tru/?zarsrc=30&utm_source=zalo&typeInapp=1',
      { ...PHONE, userAgent },
      async (page, { complaints }) => {
        expect(await page.locator('h1').innerText()).toMatch(/tạm trú/i)
        expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('?')
        expect(await page.locator('main a[target=_blank]').count()).toBe(0)
        expect(complaints).toEqual([])
      },
    ),
  )

  it('calls with one tap', () =>
    visit('/', PHONE, async (page) => {
      for (const number of ['113', '114', '115']) {
        const box = await page.locator(`a[href="tel:${number}"]`).first().boundingBox()
        expect(box!.height).toBeGreaterThanOrEqual(44)
      }
    }))
})
