// npm run release:version: what the version pull request holds. Changesets moves the versions and writes the
// changelogs; here their headings become sentences to the person who upgrades, and create-binhyen learns what to pin.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from '../lib/project.mjs'
import { run } from '../lib/run.mjs'
import { headings } from './headings.mjs'
import { publishedPackages } from './packages.mjs'

await mustRun('changeset', ['version'])
for (const folder of publishedPackages()) {
  const file = inRoot(folder, 'CHANGELOG.md')
  if (existsSync(file)) writeFileSync(file, headings(readFileSync(file, 'utf8')))
}
await mustRun('node', [inRoot('packages/create/scripts/versions.ts')])
await mustRun('node', ['--conditions=@binhyen/source', inRoot('scripts/release/freeze.ts')])
await mustRun('prettier', ['--write', '--log-level=warn', '**/CHANGELOG.md', 'packages/create/src/data'])

async function mustRun(command, args) {
  const { code, output } = await run(command, args)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${output}`)
}
