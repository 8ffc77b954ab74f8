import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { servePortal, type Replaced } from './portal.ts'
import { PHONE, useSession } from './session.ts'

const GUIDE = '/huong-dan/dang-ky-tam-tru/'
const remover = readFileSync(new URL('../../packages/astro/src/client/sw-remove.js', import.meta.url), 'utf8')

const session = useSession()

/** A portal of its own for each test, so that its next build can be served in its place. */
let replaced: Replaced
let portal: Awaited<ReturnType<typeof servePortal>>
let context: BrowserContext
let page: Page

beforeEach(async () => {
  replaced = new Map()
  portal = await servePortal(replaced)
  context = await session.browser.newContext(PHONE)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await portal.close()
})

const open = (address: string) => page.goto(portal.address + address)
const controlled = () =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
const cacheNames = () => page.evaluate(() => caches.keys())
const keptPages = () => page.evaluate(async () => (await (await caches.open('binhyen-trang')).keys()).length)
const isKept = (address: string) =>
  page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, address)
const keepAll = () =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    active!.postMessage('keep-all')
  })

describe('without a signal', () => {
  it('opens what was visited, whatever Zalo adds to the link, and the list of guides for the rest', async () => {
    await open(GUIDE)
    await controlled()
    await page.reload()
    await context.setOffline(true)
    await open(`${GUIDE}?zarsrc=30&utm_source=zalo`)
    expect(await page.locator('h1').innerText()).toMatch(/tạm trú/i)
    await open('/tin-bai/mot-bai-chua-mo/')
    expect(await page.locator('main a[href*="/huong-dan/"]').count()).toBeGreaterThan(2)
  })

  it('finds a guide once all guides and the search are kept', async () => {
    await open('/')
    await keepAll()
    await expect.poll(keptPages, { timeout: 30_000 }).toBeGreaterThan(20)
    await expect.poll(() => isKept('/pagefind/pagefind.js'), { timeout: 30_000 }).toBe(true)
    await context.setOffline(true)
    await open('/tim-kiem/?q=lam+lai+can+cuoc+bi+mat')
    const first = page.locator('[data-search-results] a').first()
    await first.waitFor()
    expect(await first.getAttribute('href')).toBe('/huong-dan/cap-lai-the-can-cuoc/')
    await first.click()
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/căn cước/)
  })
})

describe('the switch', () => {
  it('removes the worker and all that it kept, on the next visit', async () => {
    await open(GUIDE)
    await controlled()
    await page.reload()
    expect((await cacheNames()).length).toBeGreaterThan(0)

    // What a build with `offline: false` writes.
    replaced.set('/sw.js', () => remover)
    replaced.set(GUIDE, (html) => html.replace('data-offline="true"', 'data-offline="false"'))
    await open(GUIDE)
    expect(await page.locator('html').getAttribute('data-offline')).toBe('false')
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
        timeout: 15_000,
      })
      .toBe(0)
    expect(await cacheNames()).toEqual([])
    // And it stays away.
    await page.reload()
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null)
    expect(await cacheNames()).toEqual([])
  })
})

describe('a new version', () => {
  it('takes over without a page loading itself anew, and drops the files of the old one', async () => {
    await open(GUIDE)
    await controlled()
    await page.reload()
    const [old] = (await cacheNames()).filter((name) => name.startsWith('binhyen-tep-'))
    expect(old).toBeDefined()

    replaced.set('/sw.js', (code) => code.replace(/const version = "\w+"/, 'const version = "phienbanmoi"'))
    let loads = 0
    page.on('load', () => loads++)
    await page.evaluate(() => {
      Object.assign(window, { taken: 0 })
      navigator.serviceWorker.addEventListener('controllerchange', () => {
        ;(window as unknown as { taken: number }).taken++
      })
    })
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { taken: number }).taken), { timeout: 15_000 })
      .toBe(1)
    await expect.poll(cacheNames, { timeout: 15_000 }).not.toContain(old)
    await page.waitForTimeout(1500)
    expect(loads).toBe(0)
    expect(await page.evaluate(() => (window as unknown as { taken: number }).taken)).toBe(1)
    // Pages kept by the old version are still there.
    await context.setOffline(true)
    await open(GUIDE)
    expect(await page.locator('h1').innerText()).toMatch(/tạm trú/i)
  })
})

describe('what is kept', () => {
  it('is at most 3 MB when all guides and the search are kept, and is not fetched once more at each visit', async () => {
    await open('/')
    await controlled()
    await keepAll()
    const list = await page.evaluate(
      async () =>
        JSON.parse(/const files = (\[[^\]]*\])/.exec(await (await fetch('/sw.js')).text())![1]!) as string[],
    )
    expect(list.filter((address) => address.startsWith('/huong-dan/')).length).toBeGreaterThan(20)
    await expect.poll(() => isKept(list.at(-1)!), { timeout: 30_000 }).toBe(true)
    const bytes = await page.evaluate(async () => {
      let sum = 0
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const key of await cache.keys())
          sum += (await (await cache.match(key))!.arrayBuffer()).byteLength
      }
      return sum
    })
    expect(bytes).toBeLessThanOrEqual(3_100_000)

    const asked: string[] = []
    context.on('request', (request) => {
      if (request.serviceWorker()) asked.push(new URL(request.url()).pathname)
    })
    await keepAll()
    await page.waitForTimeout(1500)
    expect(asked.filter((address) => list.includes(address))).toEqual([])
  })

  it('never grows above its limit: the oldest pages go, the list of guides stays', async () => {
    replaced.set('/sw.js', (code) => code.replace('const MOST_PAGES = 400', 'const MOST_PAGES = 5'))
    await open('/')
    await controlled()
    for (const address of ['/bao-tin/', '/gioi-thieu/', '/tin-bai/', '/thong-bao/', '/tim-kiem/', GUIDE])
      await open(address)
    await expect.poll(keptPages).toBe(5)
    await context.setOffline(true)
    await open(GUIDE)
    expect(await page.locator('h1').innerText()).toMatch(/tạm trú/i)
    await open('/bao-tin/')
    expect(await page.locator('main a[href*="/huong-dan/"]').count()).toBeGreaterThan(20)
  })

  it.each([
    [true, 'only what was opened'],
    [false, 'all guides, once idle'],
  ])('with Save-Data %s: %s', async (saveData) => {
    await context.addInitScript(
      (value) => Object.defineProperty(navigator, 'connection', { value: { saveData: value } }),
      saveData,
    )
    await page.clock.install()
    await open('/')
    await controlled()
    await page.clock.fastForward(10_000)
    if (saveData) {
      await page.waitForTimeout(2000)
      expect(await keptPages()).toBeLessThanOrEqual(2)
    } else {
      await expect
        .poll(
          async () => {
            await page.clock.fastForward(10_000)
            return keptPages()
          },
          { timeout: 30_000 },
        )
        .toBeGreaterThan(20)
    }
  })
})
