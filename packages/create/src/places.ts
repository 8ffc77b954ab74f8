import { PROVINCES, type Province } from './data/provinces.ts'
import { UserError } from './errors.ts'
import { fold } from './text.ts'

export const LEVELS = ['Xã', 'Phường', 'Đặc khu'] as const
export type Level = (typeof LEVELS)[number]
type FormerLevel = Level | 'Thị trấn'

export interface Place {
  level: FormerLevel
  name: string
}

/** How a level is written in front of a name, folded: in full, or short with its full stop. */
const WRITTEN: [pattern: RegExp, level: FormerLevel][] = [
  [/^(xa|x\.)$/, 'Xã'],
  [/^(phuong|p\.)$/, 'Phường'],
  [/^(dac khu|dk\.?)$/, 'Đặc khu'],
  [/^(thi tran|tt\.?)$/, 'Thị trấn'],
]

/**
 * 'Phường Mẫu', 'P. Mẫu', 'PHƯỜNG MẪU' → { level: 'Phường', name: 'Mẫu' }
 *
 * @throws UserError when no name is left, or nothing says what it is: a guess would stand in every letterhead
 */
export function readPlace(text: string): Place {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\d]/u.test(clean)) throw noPlace(text)
  const found = levelBefore(clean)
  if (!found)
    throw new UserError(
      `“${text}”: ghi rõ là xã, phường, đặc khu hay thị trấn, ví dụ “Xã ${clean}”, “Phường ${clean}”.`,
    )
  const name = quiet(clean.slice(found.length).trim())
  if (!/[\p{L}\d]/u.test(name)) throw noPlace(text)
  return { level: found.level, name }
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

/** The level that the first word or two words say, and how many characters they take. */
function levelBefore(text: string): { level: FormerLevel; length: number } | undefined {
  const dotted = /^\p{L}{1,2}\./u.exec(text)?.[0]
  const words = text.split(' ')
  for (const written of [dotted, words[0], words.slice(0, 2).join(' ')]) {
    if (!written) continue
    const plain = written.endsWith('.') ? `${fold(written)}.` : fold(written)
    const level = WRITTEN.find(([pattern]) => pattern.test(plain))?.[1]
    if (level) return { level, length: written.length }
  }
  return undefined
}

const noPlace = (text: string) =>
  new UserError(`“${text}” không phải tên xã, phường. Ví dụ: --name "Xã Đức Quang"`)

/** 'MẪU SÔNG' → 'Mẫu Sông': a name goes into running text too. */
const quiet = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(
        /(\p{L})(\p{L}+)/gu,
        (_, first: string, rest: string) => first + rest.toLocaleLowerCase('vi'),
      )

/** Other ways people write a province, folded. */
const ALSO: Record<string, string> = {
  hcm: 'ho chi minh',
  'sai gon': 'ho chi minh',
  'thua thien hue': 'hue',
  'ba ria': 'ba ria vung tau',
  'vung tau': 'ba ria vung tau',
}

/**
 * Finds the province of today, also by the name of one that was merged into it.
 *
 * @throws UserError when no province has such a name, with the nearest ones
 */
export function readProvince(text: string): { province: Province; formerly?: string } {
  const plain = fold(text).replace(/^(tinh|thanh pho|tp) ?(?=.)/, '')
  const wanted = ALSO[plain] ?? plain
  for (const province of PROVINCES) {
    if (fold(province.name) === wanted) return { province }
    const formerly = province.merged.find((name) => fold(name) === wanted)
    if (formerly) return { province, formerly }
  }
  const near = beginningAlike(wanted)
  throw new UserError(
    `Không có tỉnh, thành phố nào tên “${text}”. ${
      near.length > 0
        ? `Có phải ${near.map((name) => `“${name}”`).join(' hay ')}?`
        : 'Ghi tên hiện nay hoặc tên trước khi sáp nhập, ví dụ: --province "Hà Tĩnh"'
    }`,
  )
}

/** The provinces, of today or before, whose names begin most like `wanted` (folded): for a slip of the fingers. */
function beginningAlike(wanted: string): string[] {
  const names = PROVINCES.flatMap(({ name, merged }) => [name, ...merged])
  for (let letters = wanted.length; letters >= 3; letters--) {
    const found = names.filter((name) => fold(name).startsWith(wanted.slice(0, letters)))
    if (found.length > 0) return found.slice(0, 4)
  }
  return []
}
