import { existsSync } from 'node:fs'
import { cp, mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataFiles } from './data.ts'
import { filesIn, writeData } from './files.ts'
import { serviceWorker } from './service-worker.ts'

const BUILT = fileURLToPath(new URL('../dist/', import.meta.url))

export interface WriteDeskOptions {
  /** The commune's folder with `commune.yaml`, `approvals.yaml`, `guides/` and `articles/`. */
  content: string
  /** Where the desk is written. A desk that stands there is replaced as a whole; anything else is left alone. */
  out: string
}

/**
 * Writes the duty officer's desk of a commune: the built pages, with its profile, approvals and Zalo texts as data. The
 * folder runs from any static host, under any path, or from a stick by the server that lies in it.
 *
 * @returns how many files it has
 * @throws DataError when the profile, the approvals or a page can't be read; Error when `out` holds something else
 * @example await writeDesk({ content: 'content', out: 'ban-lam-viec' })
 */
export async function writeDesk({ content, out }: WriteDeskOptions): Promise<number> {
  const target = path.resolve(out)
  if (existsSync(target) && !existsSync(path.join(target, 'data', 'commune.json')))
    throw new Error(`${out}: thư mục đã có và không phải bàn làm việc, nên không ghi đè. Chọn tên khác.`)
  const data = await dataFiles(path.resolve(content))
  await mkdir(path.dirname(target), { recursive: true })
  const temporary = await mkdtemp(path.join(path.dirname(target), `.${path.basename(target)}-`))
  try {
    await cp(BUILT, temporary, { recursive: true })
    await writeData(temporary, data)
    const files = await filesIn(temporary)
    await writeFile(path.join(temporary, 'sw.js'), await serviceWorker(temporary, files))
    await rm(target, { recursive: true, force: true })
    await rename(temporary, target)
    return files.length
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    throw error
  }
}
