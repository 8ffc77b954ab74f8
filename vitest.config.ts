import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The browser's projects come last and one file at a time: they measure and wait. See their own configurations.
    maxWorkers: 2,
    projects: ['packages/*', 'sites/workbench', 'tests/*'],
  },
})
