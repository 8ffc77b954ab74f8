import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { verdict } from './check-page.ts'
import { LAPTOP, PHONE, useDesk } from './desk.ts'

const open = useDesk()

const FOUND = 'Gọi anh Mẫu 0912 345 678. Mang theo CMND.'
const SECRET = 'Công văn này đóng dấu MẬT.'

/** The states of each page that look different, by what is done to get there. */
const STATES: [name: string, part: string, reach: (page: Page) => Promise<unknown>][] = [
  ['the empty check page', '', () => Promise.resolve()],
  [
    'findings',
    '',
    async (page) => {
      await page.fill('#van-ban', FOUND)
      await verdict(page)
    },
  ],
  [
    'a state secret',
    '',
    async (page) => {
      await page.fill('#van-ban', SECRET)
      await verdict(page)
      await page.locator('#dung-lai').waitFor()
    },
  ],
  [
    'the texts for Zalo',
    'bai-zalo/',
    async (page) => {
      await page.locator('#danh-sach summary').first().click()
      await page.locator('#danh-sach canvas').waitFor()
    },
  ],
  ['the empty report page', 'bao-cao/', () => Promise.resolve()],
  [
    'a report with a remark on its words',
    'bao-cao/',
    async (page) => {
      await page.click('#register-sample')
      await page.locator('#figures').waitFor()
      await page.fill('#words-situation', FOUND)
      await page.locator('.finding-list li').first().waitFor()
    },
  ],
  [
    'the calendar with a register',
    'lich/',
    async (page) => {
      await page.click('#register-sample')
      await page.locator('#reminder').waitFor()
    },
  ],
]
const SCREENS = [
  { name: 'laptop, light', options: { ...LAPTOP, colorScheme: 'light' as const } },
  { name: 'phone, dark', options: { ...PHONE, colorScheme: 'dark' as const } },
]

describe.each(SCREENS)('for everybody ($name)', ({ options }) => {
  it.each(STATES)('%s has no barrier that axe finds, and no sideways scrolling', (_, part, reach) =>
    open(
      part,
      async ({ page }) => {
        await reach(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide).toBeLessThanOrEqual(0)
      },
      options,
    ),
  )
})
