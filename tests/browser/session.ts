import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launch } from './chromium.ts'
import { servePortal } from './portal.ts'

export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
export const DESKTOP = { viewport: { width: 1280, height: 900 } }

interface Session {
  browser: Browser
  portal: Awaited<ReturnType<typeof servePortal>>
}

/** One browser and one served portal for all tests of a file; filled before the first of them. */
export function useSession(): Session {
  const session = {} as Session
  beforeAll(async () => {
    session.portal = await servePortal()
    session.browser = await launch()
  })
  afterAll(async () => {
    await session.browser?.close()
    await session.portal?.close()
  })
  return session
}
