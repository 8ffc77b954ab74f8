import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { SOURCE } from '../source.ts'
import type { Site } from './read-site.ts'

/** The most that a phone is asked to keep; guides come first. */
export const OFFLINE_LIMIT = 3_000_000

/** In the order in which they are worth keeping. */
const KEPT = [
  /^index\.html$/,
  /^huong-dan\/.*\.html$/,
  /^tim-kiem\//,
  /^_astro\/.*\.js$/,
  /^icon\.svg$/,
  /^bao-tin\//,
  /^(tin-bai|thong-bao|gioi-thieu)\/.*\.html$/,
  /^pagefind\/(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta)$/,
  /^pagefind\/(index|fragment)\//,
]

const rank = ({ name }: { name: string }): number => KEPT.findIndex((kind) => kind.test(name))

/** The addresses to keep on a phone, best first, within the limit. */
export function offlineFiles(
  files: readonly { name: string; bytes: number }[],
  base: string,
): { list: string[]; bytes: number } {
  const wanted = files
    .filter((file) => rank(file) >= 0)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
  const list: string[] = []
  let bytes = 0
  for (const file of wanted) {
    if (bytes + file.bytes > OFFLINE_LIMIT) break
    bytes += file.bytes
    list.push(base + file.name.replace(/(^|\/)index\.html$/, '$1'))
  }
  return { list, bytes }
}

/** Writes sw.js: the reader for days without a signal, or, when switched off, one that removes itself. */
export async function writeServiceWorker(
  folder: string,
  site: Site,
): Promise<{ files: number; bytes: number }> {
  const target = path.join(folder, 'sw.js')
  if (!site.data.offline) {
    await writeFile(target, await readFile(new URL('client/sw-remove.js', SOURCE), 'utf8'))
    return { files: 0, bytes: 0 }
  }
  const files = globSync('**/*', { cwd: folder })
    .map((name) => ({ name: name.replaceAll('\\', '/'), file: path.join(folder, name) }))
    .filter(({ file }) => statSync(file).isFile())
    .map(({ name, file }) => ({ name, bytes: statSync(file).size, file }))
  const { list, bytes } = offlineFiles(files, site.data.base)
  const version = createHash('sha256')
  for (const { name, file } of files
    .filter(({ name }) => name.endsWith('.html'))
    .sort((a, b) => a.name.localeCompare(b.name)))
    version.update(name).update(readFileSync(file))
  const code = (await readFile(new URL('client/sw.js', SOURCE), 'utf8'))
    .replace("'VERSION'", JSON.stringify(version.digest('hex').slice(0, 12)))
    .replace("'BASE'", JSON.stringify(site.data.base))
    .replace("['FILES']", JSON.stringify(list))
  await writeFile(target, code)
  return { files: list.length, bytes }
}
