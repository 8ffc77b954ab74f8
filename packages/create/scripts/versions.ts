// Writes src/data/versions.ts: what a new project is pinned to. Run after `changeset version`, and after `astro` or
// `node` moved in the catalog; a test compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const inRoot = (file: string) => new URL(`../../../${file}`, import.meta.url)
const json = (file: string) => JSON.parse(readFileSync(inRoot(file), 'utf8'))
const catalog = (name: string): string => {
  const line = readFileSync(inRoot('pnpm-workspace.yaml'), 'utf8').match(
    new RegExp(`^ {2}'?${name}'?: (.+)$`, 'm'),
  )
  if (!line?.[1]) throw new Error(`${name} is not in the catalog of pnpm-workspace.yaml`)
  return line[1].trim()
}

const versions = {
  '@binhyen/astro': json('packages/astro/package.json').version,
  '@binhyen/workbench': json('sites/workbench/package.json').version,
  astro: catalog('astro'),
  binhyen: json('packages/cli/package.json').version,
  node: json('package.json').devDependencies.node,
}

export const source = `/** What a new project is pinned to. Written by scripts/versions.ts; do not edit. */
export const VERSIONS = {
${Object.entries(versions)
  .map(([name, version]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: '${version}',`)
  .join('\n')}
} as const
`

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../src/data/versions.ts', import.meta.url), source)
