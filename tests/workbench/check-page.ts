import type { Page } from 'playwright-core'

/** The first finding of this title. Read it by `textContent`: what is out of sight is not laid out and has no `innerText`. */
export const item = (page: Page, title: string) => page.locator('#ket-qua > li', { hasText: title }).first()

/** What is said of the text that stands there now, once it has been checked. */
export async function verdict(page: Page): Promise<string> {
  await page.locator('#ket-qua[aria-busy=false]').waitFor({ state: 'attached' })
  return page.locator('#ket-luan').innerText()
}
