import type { Page } from 'playwright-core'

/** The first finding of this title. Read it by `textContent`: what is out of sight is not laid out and has no `innerText`. */
export const item = (page: Page, title: string) => page.locator('#ket-qua > li', { hasText: title }).first()

/** What is said of the text that stands there now, once it has been checked. */
export async function verdict(page: Page): Promise<string> {
  await page.locator('#ket-qua[aria-busy=false]').waitFor({ state: 'attached' })
  return page.locator('#ket-luan').innerText()
}

/** A text with a finding to mend and one to mask. */
export const FOUND = 'Ai thấy xe máy thì gọi anh Mẫu 0912 345 678.\nMang theo CMND khi đến.'
export const CLEAN =
  'Công an không gọi điện yêu cầu chuyển tiền. Gặp cuộc gọi như vậy, bà con tắt máy và gọi 113.'

/** Types a text and waits until it has been checked. */
export async function check(page: Page, text: string): Promise<void> {
  await page.fill('#van-ban', text)
  await verdict(page)
}

export const text = (page: Page) => page.inputValue('#van-ban')

/** Says what a text is for and whom it is for. */
export const describeText = (page: Page, about: Record<'purpose' | 'audience', string>) =>
  Promise.all([
    page.selectOption('#muc-dich', about.purpose),
    page.selectOption('#nguoi-nhan', about.audience),
    page.fill('#nguon', 'Công an tỉnh'),
  ])
