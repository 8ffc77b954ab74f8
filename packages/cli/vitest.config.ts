import { defineProject } from 'vitest/config'
import { besideEachOther, fromSource } from '../../vitest.shared.ts'

export default defineProject({
  ...fromSource,
  test: { ...besideEachOther, name: 'cli', testTimeout: 60_000 },
})
