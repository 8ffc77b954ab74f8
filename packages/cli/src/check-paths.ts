import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { check, type CheckOptions, type Kind } from '@binhyen/compliance'
import type { CheckedFile } from '@binhyen/compliance/formatters'
import { explainDiskError } from './errors.ts'
import { readText } from './input.ts'

const KIND_OF_FOLDER: Record<string, Kind> = {
  articles: 'article',
  guides: 'guide',
  notices: 'notice',
  posts: 'post',
}
const IGNORED = new Set(['node_modules', 'dist', 'out'])

/** Checks files, and every .mdx, .md and .txt below folders, in the order of their names. */
export async function checkPaths(
  paths: readonly string[],
  options: Omit<CheckOptions, 'kind'> & { kind?: Kind },
): Promise<CheckedFile[]> {
  const files = (await Promise.all(paths.map(filesBelow))).flat()
  const checked: CheckedFile[] = []
  for (const file of [...new Set(files)].sort()) {
    const source = await readText(file)
    const kind = options.kind ?? kindOf(file)
    checked.push({
      path: file.split(path.sep).join('/'),
      source,
      result: check(source, { ...options, kind }),
    })
  }
  return checked
}

function kindOf(file: string): Kind {
  const folder = path.basename(path.dirname(path.resolve(file)))
  return KIND_OF_FOLDER[folder] ?? (file.endsWith('.txt') ? 'post' : 'article')
}

async function filesBelow(start: string): Promise<string[]> {
  const info = await stat(start).catch((error) => {
    throw explainDiskError(error, start) ?? error
  })
  if (info.isFile()) return [start]
  const entries = await readdir(start, { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.') && !IGNORED.has(entry.name))
      .map((entry) => {
        const file = path.join(start, entry.name)
        if (entry.isDirectory()) return filesBelow(file)
        return /\.(?:mdx?|txt)$/i.test(entry.name) ? [file] : []
      }),
  )
  return found.flat()
}
