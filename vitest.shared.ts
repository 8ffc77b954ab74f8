import type { ViteUserConfig } from 'vitest/config'

/** Unit tests read the packages' TypeScript, so that no build can be stale. */
export const fromSource: ViteUserConfig = {
  resolve: { conditions: ['@binhyen/source'] },
  ssr: { resolve: { conditions: ['@binhyen/source'] } },
}
