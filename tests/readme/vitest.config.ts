import { defineProject } from 'vitest/config'
import { fromSource } from '../../vitest.shared.ts'

export default defineProject({
  ...fromSource,
  test: { name: 'readme', testTimeout: 60_000, hookTimeout: 120_000 },
})
