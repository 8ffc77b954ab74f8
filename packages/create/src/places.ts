import { PROVINCES, type Province } from './data/provinces.ts'
import { UserError } from './errors.ts'
import { fold } from './text.ts'

export const LEVELS = ['Xã', 'Phường', 'Đặc khu'] as const
export type Level = (typeof LEVELS)[number]

export interface Place {
  level: Level | 'Thị trấn'
  name: string
}

const FORMER_LEVELS = [...LEVELS, 'Thị trấn'] as const

/**
 * 'Phường Mẫu' → { level: 'Phường', name: 'Mẫu' }; without a level in front it is a 'Xã'.
 *
 * @throws UserError when no name is left
 */
export function readPlace(text: string): Place {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const level = FORMER_LEVELS.find((candidate) => fold(clean).startsWith(`${fold(candidate)} `))
  const name = level ? clean.slice(clean.indexOf(' ', level.length - 1) + 1).trim() : clean
  if (!/\p{L}|\d/u.test(name) || FORMER_LEVELS.some((candidate) => fold(candidate) === fold(name)))
    throw new UserError(`“${text}” không phải tên xã, phường. Ví dụ: --name "Xã Đức Quang"`)
  return { level: level ?? 'Xã', name }
}

/** Today's commune: a township is none any more. */
export function readCommune(text: string): Place & { level: Level } {
  const { level, name } = readPlace(text)
  if (level === 'Thị trấn')
    throw new UserError(
      `“${text}”: từ 01/7/2025 không còn thị trấn. Ghi tên xã, phường hiện nay ở --name, tên thị trấn cũ ở --merged.`,
    )
  return { level, name }
}

/**
 * Finds the province of today, also by the name of one that was merged into it.
 *
 * @throws UserError when no province has such a name
 */
export function readProvince(text: string): { province: Province; formerly?: string } {
  const wanted = fold(text).replace(/^(tinh|thanh pho|tp) /, '')
  for (const province of PROVINCES) {
    if (fold(province.name) === wanted) return { province }
    const formerly = province.merged.find((name) => fold(name) === wanted)
    if (formerly) return { province, formerly }
  }
  throw new UserError(
    `Không có tỉnh, thành phố nào tên “${text}”. Ghi tên hiện nay hoặc tên trước khi sáp nhập, ví dụ: --province "Hà Tĩnh"`,
  )
}
