import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import sirv from 'sirv'
import { afterAll, beforeAll } from 'vitest'
import { launch } from '../browser/chromium.ts'

const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../sites/workbench/dist')

export const LAPTOP = { viewport: { width: 1366, height: 768 } }
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }

/** The desk under a path of its own, as one host among others would serve it. */
const UNDER = '/cong-cu/ban-truc'

export interface Visit {
  page: Page
  context: BrowserContext
  /** Address of the desk, with its last slash. */
  address: string
  /** Every request that page, workers and service worker made since the page had opened. */
  requests: string[]
  /** Waits until the desk has kept all its files, and forgets the requests for them. */
  settled: () => Promise<void>
  /** What the page reported as an error so far; what is left in it when the test ends fails it. */
  errors: string[]
}

/** One browser and one served desk for all tests of a file. */
export function useDesk() {
  let browser: Browser
  const server = createServer()
  let address: string
  beforeAll(async () => {
    if (!existsSync(path.join(built, 'index.html')))
      throw new Error('Chưa có bàn trực đã dựng (sites/workbench/dist). Chạy: pnpm build')
    const files = sirv(built, { etag: true })
    server.on('request', (request, response) => {
      if (!request.url?.startsWith(`${UNDER}/`)) return response.writeHead(404).end()
      request.url = request.url.slice(UNDER.length)
      return files(request, response, () => void response.writeHead(404).end())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${UNDER}/`
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  /** Opens a page of the desk in a context of its own; an error on the page or in its console fails the test. */
  return async function open(
    part: string,
    work: (visit: Visit) => Promise<void>,
    options: BrowserContextOptions = LAPTOP,
  ): Promise<void> {
    const context = await browser.newContext(options)
    const errors: string[] = []
    const requests: string[] = []
    try {
      const page = await context.newPage()
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      await page.goto(address + part)
      // The commune's profile is the last thing that a page loads for itself.
      await page.waitForFunction(() => document.querySelector('#ten-xa')?.textContent?.trim())
      context.on('request', (request) => requests.push(request.url()))
      const settled = async () => {
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
        await page.waitForLoadState('networkidle')
        requests.length = 0
      }
      await work({ page, context, address, requests, settled, errors })
      if (errors.length > 0) throw new Error(`The page reported:\n${errors.join('\n')}`)
    } finally {
      await context.close()
    }
  }
}
