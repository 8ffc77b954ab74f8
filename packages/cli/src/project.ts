import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Commune } from '@binhyen/model'
import { UserError } from './errors.ts'

/** Where a commune's project keeps its profile, from its root. */
const PROFILE = path.join('content', 'commune.yaml')

/** The nearest folder, from `start` upwards, that holds content/commune.yaml. */
export function findProject(start: string = process.cwd()): string | undefined {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, PROFILE))) return folder
    if (folder === path.dirname(folder)) return undefined
  }
}

/** @throws UserError outside a commune's project */
export function requireProject(): string {
  const root = findProject()
  if (root === undefined)
    throw new UserError(
      'Đây không phải dự án của một xã (không thấy content/commune.yaml). Tạo dự án: npm create binhyen@latest',
    )
  return root
}

/**
 * The profile that was named, else the one of the project that we stand in, else nothing.
 *
 * @throws DataError when there is one and it is wrong
 */
export async function findCommune(named?: string, start?: string): Promise<Commune | undefined> {
  const project = named === undefined ? findProject(start) : undefined
  // Relative, as the person would type it in a message's place.
  const file = named ?? (project && path.relative(process.cwd(), path.join(project, PROFILE)))
  if (file === undefined) return undefined
  const { readCommune } = await import('@binhyen/model/node')
  return readCommune(file)
}

/** @throws UserError where there is no profile, DataError where there is one and it is wrong */
export async function requireCommune(named?: string): Promise<Commune> {
  const commune = await findCommune(named)
  if (!commune)
    throw new UserError(
      'Không thấy hồ sơ của xã (content/commune.yaml). Chạy trong thư mục dự án, hoặc chỉ ra bằng --commune TỆP.',
    )
  return commune
}

/** The option that every command with a profile has. */
export const communeArg = {
  commune: {
    type: 'string',
    description: 'hồ sơ của xã; không ghi thì tìm content/commune.yaml từ thư mục này trở lên',
    valueHint: 'TỆP',
  },
} as const
