import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { allPages } from './portal.ts'
import { PHONE, useSession } from './session.ts'

const GUIDE = '/huong-dan/dang-ky-tam-tru/'

const session = useSession()

async function open(
  address: string,
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = PHONE,
  prepare?: (context: BrowserContext) => Promise<unknown>,
) {
  const context = await session.browser.newContext(options)
  try {
    await prepare?.(context)
    const page = await context.newPage()
    await page.goto(session.portal.address + address)
    await work(page)
  } finally {
    await context.close()
  }
}

/** Headings at the foot of a column whose text stands in the next one, and fees or warnings torn in two. */
const tornBlocks = (page: Page) =>
  page.evaluate(() => {
    const pairs = [
      ...[...document.querySelectorAll('.column .card > h2')].map((heading) => {
        const next = heading.nextElementSibling
        return [heading, next?.querySelector('tr, li') ?? next] as const
      }),
      ...[...document.querySelectorAll('.fees tbody, .card.warn')].map(
        (block) => [block.firstElementChild!, block.lastElementChild] as const,
      ),
    ]
    return pairs
      .filter((pair) => {
        const [from = 0, to = 0] = pair.map((element) => element?.getClientRects()[0]?.left)
        return Math.abs(from - to) > 100
      })
      .map(([first]) => first.textContent.trim())
  })

describe('paper', () => {
  const guides = allPages().filter((address) => /^\/huong-dan\/.+\/$/.test(address))

  it('every guide prints on one A4 page, with the code of its address', () =>
    open(
      GUIDE,
      async (page) => {
        const long: string[] = []
        const torn: string[] = []
        for (const address of guides) {
          await page.goto(session.portal.address + address)
          const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
          const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
          if (pages !== 1) long.push(`${address}: ${pages}`)
          await page.emulateMedia({ media: 'print' })
          expect(await page.locator('.paper svg').isVisible()).toBe(true)
          expect(await page.locator('.dock').isVisible()).toBe(false)
          torn.push(...(await tornBlocks(page)).map((text) => `${address}: ${text}`))
          await page.emulateMedia({ media: null })
        }
        expect(long).toEqual([])
        expect(torn).toEqual([])
      },
      // As wide as A4 without its margins.
      { viewport: { width: 711, height: 1040 } },
    ))
})

describe('search while typing', () => {
  it('shows guides on the front page before any engine is loaded', () =>
    open('/', async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.locator('form[role=search] input').first().pressSequentially('mat can cuot', { delay: 5 })
      const first = page.locator('[data-search-results] a').first()
      await first.waitFor()
      expect(await first.getAttribute('href')).toBe('/huong-dan/cap-lai-the-can-cuoc/')
      expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([])
    }))

  it('Enter leads to the search page with the question in the address', () =>
    open('/', async (page) => {
      await page.locator('form[role=search] input').first().fill('pháo hoa')
      await page.locator('form[role=search] input').first().press('Enter')
      await page.waitForURL(/\/tim-kiem\/\?q=/)
      await page.locator('[data-search-results] a[href*="/tin-bai/"]').first().waitFor()
    }))

  it('a wrong address is searched for by its words', () =>
    open(
      '/',
      async (page) => {
        // A static host answers an unknown address with 404.html.
        await page.route('**/huong-dan/dang-ky-tam-truu/', async (route) =>
          route.fulfill({
            response: await route.fetch({ url: `${session.portal.address}/404.html` }),
            status: 404,
          }),
        )
        await page.goto(`${session.portal.address}/huong-dan/dang-ky-tam-truu/`)
        const first = page.locator('[data-search-results] a').first()
        await first.waitFor()
        expect(await first.getAttribute('href')).toBe(GUIDE)
      },
      { ...PHONE, serviceWorkers: 'block' },
    ))
})

describe('tools', () => {
  it('copying gives the address without what Zalo added', () =>
    open(
      `${GUIDE}?zarsrc=30`,
      async (page) => {
        await page.locator('[data-copy]').click()
        await expect.poll(() => page.locator('[data-said]').innerText()).toMatch(/chép/)
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        expect(copied).toMatch(/^https:\/\/[^?]+$/)
      },
      PHONE,
      (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
    ))

  it('where neither clipboard nor copying works, the address stands there to copy by hand', () =>
    open(
      GUIDE,
      async (page) => {
        await page.locator('[data-copy]').click()
        const field = page.locator('input.by-hand')
        await field.waitFor()
        expect(await field.inputValue()).toMatch(/^https:\/\//)
        expect(await page.locator('[data-said]').innerText()).toBe('')
      },
      PHONE,
      (context) =>
        context.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined })
          document.execCommand = () => false
        }),
    ))

  it('works with storage, share, speech and service workers switched off', () =>
    open(
      GUIDE,
      async (page) => {
        const complaints: string[] = []
        page.on('pageerror', (error) => complaints.push(error.message))
        await page.reload()
        await page.locator('.check input').first().check()
        await page.locator('summary.tool').click()
        await page.locator('.menu [data-text-size]').click()
        expect(await page.locator('html').getAttribute('data-text')).toBe('2')
        expect(await page.locator('[data-share]').isVisible()).toBe(false)
        expect(complaints).toEqual([])
      },
      PHONE,
      (context) =>
        context.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new Error('refused')
            },
          })
          for (const name of ['share', 'canShare', 'serviceWorker'])
            Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true })
          Object.defineProperty(window, 'speechSynthesis', { value: undefined })
        }),
    ))

  it('remembers ticks and the letter size where it may', () =>
    open(GUIDE, async (page) => {
      await page.locator('.check input').nth(1).check()
      await page.locator('summary.tool').click()
      await page.locator('.menu [data-text-size]').click()
      await page.reload()
      expect(await page.locator('.check input').nth(1).isChecked()).toBe(true)
      expect(await page.locator('html').getAttribute('data-text')).toBe('2')
    }))
})

describe('keyboard', () => {
  it('starts with the way past the frame and shows where one is', () =>
    open(
      GUIDE,
      async (page) => {
        await page.keyboard.press('Tab')
        expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#noi-dung')
        const seen = new Set<string>()
        for (let step = 0; step < 60; step++) {
          await page.keyboard.press('Tab')
          const place = await page.evaluate(() => {
            const element = document.activeElement
            if (!element || element === document.body) return ''
            const { outlineStyle } = getComputedStyle(element)
            return outlineStyle === 'none' ? `no outline: ${element.outerHTML.slice(0, 80)}` : element.tagName
          })
          seen.add(place)
        }
        expect([...seen].filter((place) => place.startsWith('no outline'))).toEqual([])
        expect(seen).toContain('INPUT')
      },
      { viewport: { width: 1280, height: 900 } },
    ))
})

describe('social tags', () => {
  it('name a JPEG of 1200 × 630, at most 300 KB, that is there', () =>
    open(GUIDE, async (page) => {
      const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
      const response = await page.request.get(session.portal.address + new URL(picture!).pathname)
      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toBe('image/jpeg')
      expect((await response.body()).length).toBeLessThanOrEqual(300_000)
    }))
})
