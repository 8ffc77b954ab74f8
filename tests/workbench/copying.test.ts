import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { check, CLEAN, describeText, FOUND } from './check-page.ts'
import { useDesk } from './desk.ts'

const open = useDesk()

const ready = async (page: Page, source = CLEAN) => {
  await check(page, source)
  await describeText(page, { purpose: 'warn', audience: 'everyone' })
  await expect.poll(() => page.locator('#sao-chep').getAttribute('aria-disabled')).toBe('false')
}

describe('copying', () => {
  it('gives the text as Zalo counts it, and says so', () =>
    open('', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await ready(page, CLEAN.normalize('NFD'))
      await page.click('#sao-chep')
      await expect.poll(() => page.locator('#vi-sao-chua').innerText()).toContain('Đã sao chép')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CLEAN)
    }))

  it('is not given while something must be mended', () =>
    open('', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.evaluate(() => navigator.clipboard.writeText('cũ'))
      await check(page, FOUND)
      await page.click('#sao-chep', { force: true })
      expect(await page.locator('#vi-sao-chua').innerText()).toMatch(/^Sửa xong \d chỗ/)
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('cũ')
    }))

  it('falls back to the older command, then to a selected field, and never says copied unless it is', () =>
    open('', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await ready(page)
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
      })
      await page.click('#sao-chep')
      await expect.poll(() => page.locator('#vi-sao-chua').innerText()).toContain('Đã sao chép')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CLEAN)

      await page.evaluate(() => {
        document.execCommand = () => false
      })
      await ready(page, `${CLEAN} Nhớ nhé.`)
      await page.click('#sao-chep')
      await expect.poll(() => page.locator('#tu-chep').isVisible()).toBe(true)
      expect(await page.locator('#vi-sao-chua').innerText()).toBe('')
      expect(
        await page.evaluate(
          () => String(getSelection()) || (document.activeElement as HTMLTextAreaElement).value,
        ),
      ).toBe(`${CLEAN} Nhớ nhé.`)
    }))

  it('settles the work: leaving asks before, not after', () =>
    open('', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const asked: string[] = []
      page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.accept()
      })
      await ready(page)
      await page.reload()
      expect(asked).toEqual(['beforeunload'])
      await ready(page)
      await page.click('#sao-chep')
      await expect.poll(() => page.locator('#vi-sao-chua').innerText()).toContain('Đã sao chép')
      await page.reload()
      expect(asked).toEqual(['beforeunload'])
    }))
})
