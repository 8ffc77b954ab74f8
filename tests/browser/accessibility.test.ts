import { readFileSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { allPages, built } from './portal.ts'
import { DESKTOP, PHONE, useSession } from './session.ts'

const LOOKS = [PHONE, DESKTOP].flatMap((screen) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    ['100%', '200%'].map((letters) => ({ ...screen, colorScheme, letters })),
  ),
)

/**
 * Every page once, each in another look, so that the whole takes a minute; pages.test.ts looks at one page of each kind
 * in every look. EVERY_LOOK=1 looks at every page in all eight (some minutes).
 */
const pagesOf = (look: number) =>
  allPages().filter((_, index) => process.env['EVERY_LOOK'] || index % LOOKS.length === look)

const session = useSession()

describe.each(
  LOOKS.map(({ letters, ...options }, index) => ({
    letters,
    options,
    index,
    width: options.viewport.width,
    scheme: options.colorScheme,
  })),
)('at $width px, $scheme, letters $letters', ({ letters, index, options }) => {
  it('no page shuts anybody out', { timeout: 600_000 }, async () => {
    const context = await session.browser.newContext({ ...options, serviceWorkers: 'block' })
    const page = await context.newPage()
    // A short link leads on at once; here it has to stay to be looked at.
    await page.route('**/g/*/', (route) => {
      const file = path.join(built, new URL(route.request().url()).pathname, 'index.html')
      const body = readFileSync(file, 'utf8').replace(/<meta http-equiv="refresh"[^>]*>/, '')
      return route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
    })
    const found: string[] = []
    for (const address of pagesOf(index)) {
      await page.goto(session.portal.address + address)
      await page.evaluate(
        (size) => document.documentElement.style.setProperty('font-size', size, 'important'),
        letters,
      )
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const { id, nodes } of violations)
        found.push(`${address} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (overflow > 0) found.push(`${address} wider than the screen by ${overflow} px`)
    }
    await context.close()
    expect(found).toEqual([])
  })
})
