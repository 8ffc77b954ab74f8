/** What a new project is pinned to. Written by scripts/versions.ts; do not edit. */
export const VERSIONS = {
  '@binhyen/astro': '0.1.0',
  '@binhyen/workbench': '0.1.0',
  astro: '7.3.5',
  binhyen: '0.1.0',
  node: '24.21.0',
} as const
