import type { ViteUserConfig } from 'vitest/config'

/** Unit tests read the packages' TypeScript, so that no build can be stale. */
export const fromSource: ViteUserConfig = {
  resolve: { conditions: ['@binhyen/source'] },
  ssr: { resolve: { conditions: ['@binhyen/source'] } },
}

/** Two files at a time, also on two cores: most of them wait for a program that they started. */
export const besideEachOther = { maxWorkers: 2, sequence: { groupOrder: 2 } }
