import { afterEach, beforeEach, expect, it } from 'vitest'
import { binhyen } from './integration.ts'

const before = process.env['ASTRO_TELEMETRY_DISABLED']
beforeEach(() => delete process.env['ASTRO_TELEMETRY_DISABLED'])
afterEach(() => {
  if (before === undefined) delete process.env['ASTRO_TELEMETRY_DISABLED']
  else process.env['ASTRO_TELEMETRY_DISABLED'] = before
})

it("has Astro's telemetry switched off once astro.config.mjs is read", () => {
  binhyen({ commune: './content/commune.yaml', content: './content' })
  expect(process.env['ASTRO_TELEMETRY_DISABLED']).toBe('1')
})
