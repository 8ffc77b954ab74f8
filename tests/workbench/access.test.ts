import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { LAPTOP, PHONE, useDesk } from './desk.ts'

const open = useDesk()

const PAGES = ['']
const SCREENS = [
  { name: 'laptop, light', options: { ...LAPTOP, colorScheme: 'light' as const } },
  { name: 'phone, dark', options: { ...PHONE, colorScheme: 'dark' as const } },
]

describe.each(SCREENS)('for everybody ($name)', ({ options }) => {
  it.each(PAGES)('/%s has no barrier that axe finds, and no sideways scrolling', (part) =>
    open(
      part,
      async ({ page }) => {
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
