import { existsSync } from 'node:fs'
import { cp, mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LeftOut } from '@binhyen/compliance/node'
import { dataFiles } from './data.ts'
import { filesIn, writeData } from './files.ts'
import { serviceWorker } from './service-worker.ts'

const BUILT = fileURLToPath(new URL('../dist/', import.meta.url))

export interface WriteDeskOptions {
  /** The commune's project: `content/` with its profile, approvals and pages, and perhaps a `binhyen.config`. */
  project: string
  /** Where the desk is written. A desk that stands there is replaced as a whole; anything else is left alone. */
  out: string
}

/** A desk that stands on the disk. */
export interface WrittenDesk {
  /** How many files it has. */
  files: number
  /** What of the commune's configuration could not go along. */
  leftOut: LeftOut
}

/**
 * Writes the duty officer's desk of a commune: the built pages, with its profile, approvals, configuration and
 * Zalo texts as data. The folder runs from any static host, under any path, or from a stick by the server that lies in it.
 *
 * @throws DataError when the configuration, the profile, the approvals or a page can't be read; Error when `out` holds something else
 * @example await writeDesk({ project: '.', out: 'ban-lam-viec' })
 */
export async function writeDesk({ project, out }: WriteDeskOptions): Promise<WrittenDesk> {
  const target = path.resolve(out)
  if (existsSync(target) && !existsSync(path.join(target, 'data', 'commune.json')))
    throw new Error(`${out}: thư mục đã có và không phải bàn làm việc, nên không ghi đè. Chọn tên khác.`)
  const { data, leftOut } = await dataFiles(path.resolve(project))
  await mkdir(path.dirname(target), { recursive: true })
  const temporary = await mkdtemp(path.join(path.dirname(target), `.${path.basename(target)}-`))
  try {
    await cp(BUILT, temporary, { recursive: true })
    await writeData(temporary, data)
    const files = await filesIn(temporary)
    await writeFile(path.join(temporary, 'sw.js'), await serviceWorker(temporary, files))
    await rm(target, { recursive: true, force: true })
    await rename(temporary, target)
    return { files: files.length, leftOut }
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    throw error
  }
}
