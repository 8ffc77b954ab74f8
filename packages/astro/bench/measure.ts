import { chromium, type Browser, type Page } from 'playwright-core'

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })

/** A phone at the edge of a cell: 1.6 Mbit/s, 150 ms, a processor four times slower than this one. */
async function slowPhone(
  browser: Browser,
): Promise<{ page: Page; received: () => Received[]; close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const paths = new Map<string, string>()
  const list: Received[] = []
  session.on('Network.responseReceived', ({ requestId, response }) =>
    paths.set(requestId, new URL(response.url).pathname),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId)
    if (path !== undefined) list.push({ path, bytes: encodedDataLength })
  })
  return { page, received: () => [...list], close: () => context.close() }
}

interface Received {
  path: string
  bytes: number
}

const sum = (part: readonly Received[]): number => part.reduce((total, { bytes }) => total + bytes, 0)

export interface PageNumbers {
  bytes: number
  requests: number
  lcp: number
  cls: number
  tbt: number
}

/** What a page costs on a slow phone. Bytes include headers; pictures don't count. */
export async function measurePage(browser: Browser, address: string): Promise<PageNumbers> {
  const { page, received, close } = await slowPhone(browser)
  await page.addInitScript(() => {
    const numbers = { lcp: 0, cls: 0, tbt: 0 }
    Object.assign(globalThis, { numbers })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) numbers.lcp = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        numbers.cls += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) numbers.tbt += Math.max(0, entry.duration - 50)
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const { lcp, cls, tbt } = await page.evaluate(
    () => (globalThis as unknown as { numbers: { lcp: number; cls: number; tbt: number } }).numbers,
  )
  const files = received().filter(({ path }) => !/\.(svg|jpg|png)$/.test(path))
  await close()
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), requests: files.length, lcp, cls, tbt }
}

export interface SearchNumbers {
  toGuides: number
  toFullText: number
  /** From a key to the drawn guides, milliseconds. */
  key: number
}

/** What a search costs: bytes until the first guides, bytes of Pagefind until its results, time a key takes. */
export async function measureSearch(
  browser: Browser,
  address: string,
  question: string,
): Promise<SearchNumbers> {
  const { page, received, close } = await slowPhone(browser)
  await page.goto(`${address}/tim-kiem/`, { waitUntil: 'networkidle' })
  const before = received().length
  const input = page.locator('form[role=search] input')
  await input.focus()
  await page.waitForTimeout(1500)
  await input.fill(question)
  await page.locator('[data-search-results] a').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  const files = received().slice(before)
  const key = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('form[role=search] input')!
    const box = document.querySelector('[data-search-results]')!
    const times: number[] = []
    for (const text of ['ma', 'mat', 'mat c', 'mat ca', 'mat can cuoc']) {
      const start = performance.now()
      const drawn = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => (observer.disconnect(), resolve())).observe(box, {
          childList: true,
        })
      })
      field.value = text
      field.dispatchEvent(new Event('input'))
      await drawn
      times.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    return Math.max(...times)
  })
  await close()
  return {
    toGuides: sum(files.filter(({ path }) => !path.includes('/pagefind/'))),
    toFullText: sum(files.filter(({ path }) => path.includes('/pagefind/'))),
    key,
  }
}
