import type { BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { LAPTOP, PHONE, useDesk } from './desk.ts'

const open = useDesk()

const LONG = `${'Bà con thôn Mẫu chú ý phòng cháy, không đốt rác, không hút thuốc gần kho rơm; aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.\n\tĐiều 2.  Hai dấu cách, 😀 và https://binhyen.example/g/mot-duong-dan-dai-khong-co-dau-cach-nao-ca/.\n\n'.repeat(30)}Gọi anh Mẫu 0912 345 678 nhé.\n`

/** The letters of one of the two layers, black on white, as pixels. */
async function letters(page: Page, layer: 'field' | 'marks') {
  await page.evaluate((shown) => {
    for (const one of document.querySelectorAll<HTMLElement>('#van-ban, #dau, #dau mark')) {
      const isField = one.id === 'van-ban'
      Object.assign(one.style, {
        color: isField === (shown === 'field') ? '#000' : 'transparent',
        visibility: 'visible',
        background: 'none',
        textDecoration: 'none',
        caretColor: 'transparent',
        outline: 'none',
        boxShadow: 'none',
      })
    }
  }, layer)
  const image = await page.locator('#giay').screenshot({ animations: 'disabled' })
  return sharp(image).greyscale().raw().toBuffer()
}

const VIEWS: [name: string, options: BrowserContextOptions][] = [
  ['on a laptop', LAPTOP],
  ['at 150 %', { ...LAPTOP, viewport: { width: 911, height: 512 }, deviceScaleFactor: 1.5 }],
  ['on a phone', PHONE],
]

it.each(VIEWS)('marks lie under their letters to the pixel, scrolled to the end, %s', (_, options) =>
  open(
    '',
    async ({ page }) => {
      await page.fill('#van-ban', LONG)
      await expect.poll(() => page.locator('#dau mark.error').last().innerText()).toBe('0912 345 678')
      for (const where of [0, 1]) {
        await page.locator('#giay').evaluate((box, part) => (box.scrollTop = box.scrollHeight * part), where)
        const field = await letters(page, 'field')
        const marks = await letters(page, 'marks')
        const dark = field.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0)
        expect(dark).toBeGreaterThan(500)
        // Where a mark begins the layer rounds to a 64th of a pixel; a letter that lay elsewhere would differ wholly.
        const apart = field.reduce((most, value, at) => Math.max(most, Math.abs(value - marks[at]!)), 0)
        expect(apart).toBeLessThan(128)
      }
    },
    options,
  ),
)
