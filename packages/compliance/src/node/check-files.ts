import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { DataError } from '@binhyen/model'
import type { CheckedFile } from '../formatters/checked-file.ts'
import { check } from '../index.ts'
import { checkPicture } from '../pictures/check-picture.ts'
import { vietnamToday } from '../engine/options.ts'
import type { CheckOptions, Kind } from '../types.ts'
import type { Cache } from './cache.ts'
import { findFiles } from './find-files.ts'
import { kindOf, loadProject, relativePath, rulesFor } from './project.ts'
import type { Project } from './project.ts'

/** How `checkFiles` checks. */
export interface CheckFilesOptions extends Partial<Pick<CheckOptions, 'today' | 'date'>> {
  /** The commune's project; read from the current folder when left out. */
  project?: Project
  /** Overrides the kind that the folder tells. */
  kind?: Kind
  /** Remembers results between runs. */
  cache?: Cache
  /** Called after each file. */
  onProgress?: (done: number, total: number, file: string) => void
}

/**
 * Checks files and folders with the project's profile, approvals and configuration.
 * @throws DataError for a path that doesn't exist or a file that can't be read as UTF-8
 */
export async function checkFiles(
  paths: readonly string[],
  options: CheckFilesOptions = {},
): Promise<CheckedFile[]> {
  const project = options.project ?? (await loadProject(process.cwd()))
  const files = await findFiles(paths, project)
  const checked: CheckedFile[] = []
  for (const [index, file] of files.entries()) {
    checked.push(await checkFile(file, { ...options, project }))
    options.onProgress?.(index + 1, files.length, file)
  }
  await options.cache?.save()
  return checked
}

/** Checks one file; its path in the result is relative to the project's root. */
export async function checkFile(file: string, options: CheckFilesOptions = {}): Promise<CheckedFile> {
  const project = options.project ?? (await loadProject(process.cwd()))
  const absolute = path.resolve(project.root, file)
  const name = relativePath(project.root, absolute)
  const bytes = await readBytes(absolute, name)
  const kind = options.kind ?? kindOf(absolute, project)
  const severities = rulesFor(absolute, kind, project)
  if (/\.(?:jpe?g|png|webp)$/i.test(absolute)) {
    return {
      path: name,
      source: '',
      result: checkPicture(bytes, severities['image/metadata'] ?? severities['image/*']),
    }
  }
  const source = decodeUtf8(bytes, name)
  const settings: CheckOptions = {
    kind,
    format: /\.mdx?$/i.test(absolute) ? 'mdx' : 'text',
    approvals: project.approvals,
    today: options.today ?? vietnamToday(),
    preset: project.config.preset,
    rules: severities,
    customRules: project.customRules,
    publicValues: project.config.publicContacts,
    file: name,
    ...(project.commune ? { commune: project.commune } : {}),
    ...(options.date ? { date: options.date } : {}),
    ...(project.config.components ? { components: project.config.components } : {}),
  }
  const result = options.cache?.read(source, settings) ?? check(source, settings)
  options.cache?.write(source, settings, result)
  return { path: name, source, result }
}

async function readBytes(file: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new DataError([
      {
        file: name,
        message: `Không đọc được tệp (${(error as NodeJS.ErrnoException).code ?? 'lỗi lạ'})`,
        mend: 'Kiểm tra đường dẫn và quyền đọc.',
      },
    ])
  }
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new DataError([
      {
        file: name,
        message: 'Tệp không phải chữ Unicode (UTF-8)',
        mend: 'Mở tệp, chọn “Lưu thành…” với mã hóa UTF-8.',
      },
    ])
  }
}
