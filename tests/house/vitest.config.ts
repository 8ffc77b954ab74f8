import { defineProject } from 'vitest/config'
import { besideEachOther, fromSource } from '../../vitest.shared.ts'

export default defineProject({
  ...fromSource,
  test: { ...besideEachOther, name: 'house', testTimeout: 60_000, hookTimeout: 120_000 },
})
