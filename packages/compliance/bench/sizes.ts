/** Prints how large each entry is in a browser: bundled, minified, compressed. Fails over the budget. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const budgets = [
  { entry: 'text.ts', name: '@binhyen/compliance/text', limit: 60_000 },
  { entry: 'index.ts', name: '@binhyen/compliance', limit: 200_000 },
]

let over = false
for (const { entry, name, limit } of budgets) {
  const result = await build({
    entryPoints: [new URL(`../src/${entry}`, import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: ['chrome111', 'safari16.4'],
    conditions: ['@binhyen/source', 'browser', 'import'],
    treeShaking: true,
  })
  const size = gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length
  over ||= size > limit
  console.log(
    `| ${name} | ${(size / 1000).toFixed(1)} KB | ${size > limit ? 'over' : 'within'} ${limit / 1000} KB |`,
  )
}
if (over) process.exitCode = 1
