import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

const TEMPLATE = new URL('../src/shell/sw.js', import.meta.url)
/** Headers for hosts, and the worker itself, are nothing to keep. */
const NOT_KEPT = /^(?:_headers|\.htaccess|web\.config|nginx\.conf|sw\.js|may-chu.*|MO-.*|HUONG-DAN.*)$/

/** The service worker with the list of this build's files; a changed file is a new version. */
export async function serviceWorker(folder: string, files: readonly string[]): Promise<string> {
  const kept = files.filter((file) => !NOT_KEPT.test(file))
  const hash = createHash('sha256')
  for (const file of kept) hash.update(file).update(await readFile(path.join(folder, file)))
  const addresses = kept.map((file) => file.replace(/(^|\/)index\.html$/, '$1') || './')
  const template = await readFile(TEMPLATE, 'utf8')
  return template
    .replace("'VERSION'", JSON.stringify(hash.digest('hex').slice(0, 12)))
    .replace("['FILES']", JSON.stringify(addresses))
}
