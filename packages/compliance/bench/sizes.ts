/** Prints how large each built entry is in a browser: bundled, minified, compressed. Fails over the budget. Build first. */
import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const budgets = [
  { entry: 'text.js', name: '@binhyen/compliance/text', limit: 60_000 },
  { entry: 'index.js', name: '@binhyen/compliance', limit: 200_000 },
]

let over = false
for (const { entry, name, limit } of budgets) {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../dist/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: ['chrome111', 'safari16.4'],
    conditions: ['browser', 'import'],
    treeShaking: true,
    charset: 'utf8',
  })
  const size = gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length
  over ||= size > limit
  console.log(
    `| ${name} | ${(size / 1000).toFixed(1)} KB | ${size > limit ? 'over' : 'within'} ${limit / 1000} KB |`,
  )
}
if (over) process.exitCode = 1
