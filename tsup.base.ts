import type { Options } from 'tsup'

/** What every published package shares: ESM only, types beside the code, dependencies left to the installer. */
export const library = (entry: Record<string, string>): Options => ({
  entry,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
  // Vietnamese stays letters: escaped, it is twice as long and unreadable in a package.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
