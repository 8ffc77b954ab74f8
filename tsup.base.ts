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
  // Shared chunks are imported for what they export, never for what they do: a bare import of one would be a warning in
  // every bundler that reads `sideEffects: false`.
  treeshake: { moduleSideEffects: 'no-external' },
  // Vietnamese stays letters: escaped, it is twice as long and unreadable in a package.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
