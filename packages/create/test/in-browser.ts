import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { launch } from '../../../tests/browser/chromium.ts'

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launch>>['newPage']>>

/** Serves a folder on loopback as any static host would, and opens it in Chromium on a phone. */
export async function openServed<T>(folder: string, look: (page: Page, address: string) => Promise<T>) {
  const server = createServer(sirv(folder, { etag: true }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 720 } })
    return await look(page, `http://127.0.0.1:${port}/`)
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

/** The text of a built site's search results. */
export const searchOnPhone = (dist: string, query: string): Promise<string> =>
  openServed(dist, async (page, address) => {
    await page.goto(`${address}tim-kiem/?q=${encodeURIComponent(query)}`)
    const results = page.locator('[data-search-results]')
    await results.locator('a').first().waitFor()
    return results.innerText()
  })

/** What the page at `/` shows in its `<output>`; a script that fails is an error here. */
export const outputOf = (folder: string): Promise<string> =>
  openServed(folder, async (page, address) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(address)
    await page
      .locator('output:not(:empty)')
      .waitFor({ state: 'attached', timeout: 10_000 })
      .catch(() => {
        throw new Error(`The page shows nothing. ${errors.join('\n')}`)
      })
    return page.locator('output').innerText()
  })

/** Whose desk it says it is, once it has read the commune's profile. */
export const deskName = (folder: string): Promise<string> =>
  openServed(folder, async (page, address) => {
    await page.goto(address)
    await page.locator('#ten-xa:not(:empty)').waitFor()
    return page.locator('#ten-xa').innerText()
  })
