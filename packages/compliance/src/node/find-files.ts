import { stat } from 'node:fs/promises'
import path from 'node:path'
import { DataError } from '@binhyen/model'
import { glob } from 'tinyglobby'
import { relativePath } from './project.ts'
import type { Project } from './project.ts'

const always = [
  '**/node_modules/**',
  '**/dist/**',
  '**/.git/**',
  '**/.astro/**',
  '**/.turbo/**',
  '**/.binhyen/**',
]

/**
 * The files to check, absolute and in order: a folder stands for all texts and pictures in it, less what is ignored; a
 * file that is named is checked whatever it is called.
 * @throws DataError for a path that doesn't exist
 */
export async function findFiles(
  paths: readonly string[],
  project: Pick<Project, 'root' | 'config'>,
): Promise<string[]> {
  const found = new Set<string>()
  for (const one of paths) {
    const absolute = path.resolve(project.root, one)
    const stats = await stat(absolute).catch(() => undefined)
    if (!stats) {
      throw new DataError([
        { file: one, message: 'Không có tệp hay thư mục này', mend: 'Kiểm tra lại đường dẫn.' },
      ])
    }
    if (!stats.isDirectory()) found.add(absolute)
    else for (const file of await filesIn(absolute, project)) found.add(file)
  }
  return [...found].sort()
}

async function filesIn(
  folder: string,
  { root, config }: Pick<Project, 'root' | 'config'>,
): Promise<string[]> {
  const files = await glob('**/*.{mdx,md,txt,jpg,jpeg,png,webp}', {
    cwd: folder,
    absolute: true,
    dot: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: always,
  })
  const ignored = new Set(
    config.ignore.length === 0
      ? []
      : await glob(config.ignore, { cwd: root, absolute: true, caseSensitiveMatch: false, ignore: always }),
  )
  return files
    .filter((file) => !ignored.has(file))
    .map((file) => path.resolve(root, relativePath(root, file)))
}
