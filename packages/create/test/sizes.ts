// pnpm bench:size: how large each entry is in a browser, beside its budget. Build first.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Budgets in bytes: of a tarball as npm downloads it, and of an entry bundled, minified and compressed. */
export const budgets = JSON.parse(readFileSync(new URL('sizes.json', import.meta.url), 'utf8')) as {
  packed: Record<string, number>
  bundles: Record<string, number>
}

/** Bytes of an entry of a built package in a browser, with all that it needs; and what the bundler warned of. */
export async function bundleSize(entry: string, resolveDir: string) {
  const { outputFiles, warnings } = await build({
    stdin: { contents: `import * as all from '${entry}'; globalThis.all = all`, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: ['chrome111', 'safari16.4'],
    charset: 'utf8',
    logLevel: 'silent',
  })
  return {
    size: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
    warnings: warnings.map(({ text }) => text),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [entry, budget] of Object.entries(budgets.bundles)) {
    const { size } = await bundleSize(entry, fileURLToPath(new URL('../../cli', import.meta.url)))
    const verdict = size > budget ? 'over' : 'within'
    console.log(`${entry.padEnd(32)} ${(size / 1000).toFixed(1)} KB, ${verdict} ${budget / 1000} KB`)
    if (size > budget) process.exitCode = 1
  }
