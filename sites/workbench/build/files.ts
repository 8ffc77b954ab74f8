import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Every file below a folder, with forward slashes, in order. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** Writes the commune's data beside the pages, where they look for it. */
export async function writeData(folder: string, data: Record<string, string>): Promise<void> {
  await mkdir(path.join(folder, 'data'), { recursive: true })
  for (const [name, text] of Object.entries(data)) await writeFile(path.join(folder, 'data', name), text)
}
