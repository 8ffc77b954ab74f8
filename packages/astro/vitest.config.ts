import { defineProject } from 'vitest/config'
import { besideEachOther, fromSource } from '../../vitest.shared.ts'

export default defineProject({
  ...fromSource,
  test: { ...besideEachOther, name: 'astro', testTimeout: 30_000 },
})
