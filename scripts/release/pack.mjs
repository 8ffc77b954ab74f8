// npm run release:pack [FOLDER]: every published package as a tarball, with the order to publish them in and, for each,
// what is new. Build first. Provenance ties a package to the repository that built it, so the repository's address
// comes from where the workflow runs, not from a file that a fork would have to change.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../lib/project.mjs'
import { run } from '../lib/run.mjs'
import { publishedPackages, readManifest } from './packages.mjs'

const target = path.resolve(process.argv[2] ?? inRoot('out', 'packed'))
const repository = process.env.GITHUB_REPOSITORY
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })

const order = []
for (const folder of publishedPackages()) {
  const manifest = inRoot(folder, 'package.json')
  const before = readFileSync(manifest, 'utf8')
  const { name, version } = readManifest(folder)
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
  try {
    if (repository) writeFileSync(manifest, withRepository(before, folder))
    copyFileSync(inRoot('LICENSE'), inRoot(folder, 'LICENSE'))
    const { code, output } = await run('pnpm', [
      '--dir',
      inRoot(folder),
      'pack',
      '--pack-destination',
      target,
    ])
    if (code !== 0) throw new Error(`${name}: ${output}`)
  } finally {
    writeFileSync(manifest, before)
    rmSync(inRoot(folder, 'LICENSE'), { force: true })
  }
  if (!existsSync(path.join(target, file))) throw new Error(`${name}: ${file} was not packed`)
  writeFileSync(path.join(target, file.replace(/tgz$/, 'md')), whatIsNew(folder, version))
  order.push(`${name}@${version}\t${file}\n`)
}
writeFileSync(path.join(target, 'order.tsv'), order.join(''))
process.stdout.write(order.join(''))

function withRepository(text, directory) {
  const manifest = JSON.parse(text)
  const url = `${process.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`
  return `${JSON.stringify({ ...manifest, repository: { type: 'git', url: `git+${url}.git`, directory }, homepage: `${url}/tree/main/${directory}#readme`, bugs: `${url}/issues` }, null, 2)}\n`
}

/** The section of the changelog about this version; empty before the first. */
function whatIsNew(folder, version) {
  const file = inRoot(folder, 'CHANGELOG.md')
  if (!existsSync(file)) return ''
  const sections = readFileSync(file, 'utf8').split(/^## /m)
  return (
    sections
      .find((section) => section.startsWith(`${version}\n`))
      ?.slice(version.length)
      .trim() ?? ''
  )
}
