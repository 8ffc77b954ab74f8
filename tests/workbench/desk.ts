import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launch } from '../browser/chromium.ts'
import { serveDesk } from './serve-desk.ts'

export const LAPTOP = { viewport: { width: 1366, height: 768 } }
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }

export interface Visit {
  page: Page
  context: BrowserContext
  /** Address of the desk, with its last slash. */
  address: string
  /** Every request that page, workers and service worker made since the page had opened. */
  requests: string[]
  /** Scripts to answer with instead of the built ones, by their names; for this test alone. */
  instead: Map<string, string>
  /** Waits until the desk has kept all its files, and forgets the requests for them. */
  settled: () => Promise<void>
  /** What the page reported as an error so far; what is left in it when the test ends fails it. */
  errors: string[]
}

/** One browser and one served desk for all tests of a file. @param folder of another desk than the built one */
export function useDesk(folder?: () => string) {
  let browser: Browser
  let served: Awaited<ReturnType<typeof serveDesk>>
  let address: string
  beforeAll(async () => {
    served = await serveDesk(folder?.())
    address = served.address
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
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
      // A breach of the policy that the page survives would otherwise be seen in a browser's console alone.
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`${violatedDirective} refused ${blockedURI}`),
        ),
      )
      await page.goto(address + part)
      // The commune's profile is the last thing that a page loads for itself.
      await page.waitForFunction(() => document.querySelector('#ten-xa')?.textContent?.trim())
      context.on('request', (request) => requests.push(request.url()))
      const settled = async () => {
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
        await page.waitForLoadState('networkidle')
        requests.length = 0
      }
      await work({ page, context, address, requests, settled, errors, instead: served.instead })
      if (errors.length > 0) throw new Error(`The page reported:\n${errors.join('\n')}`)
    } finally {
      served.instead.clear()
      await context.close()
    }
  }
}
