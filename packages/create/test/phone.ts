import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { launch } from '../../../tests/browser/chromium.ts'

/** Serves a built site on loopback and looks at one of its pages on a phone: the text of its search results. */
export async function searchOnPhone(dist: string, query: string): Promise<string> {
  const server = createServer(sirv(dist, { etag: true }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 720 } })
    await page.goto(`http://127.0.0.1:${port}/tim-kiem/?q=${encodeURIComponent(query)}`)
    const results = page.locator('[data-search-results]')
    await results.locator('a').first().waitFor()
    return await results.innerText()
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}
