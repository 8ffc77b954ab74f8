import { PROVINCES_DATE, type Province } from './data/provinces.ts'
import { UserError } from './errors.ts'
import type { Flags } from './flags.ts'
import { readCommune, readPlace, readProvince, type Place } from './places.ts'
import { slugify } from './text.ts'

/** All that a new project needs to know, checked. */
export interface Answers {
  /** As written on the command line, or made from the name. */
  folder: string
  commune: ReturnType<typeof readCommune>
  province: Province
  /** ISO date from which the commune bears its name. */
  since: string
  /** Communes that were merged into this one. */
  merged: Place[]
  units: string[]
  phone?: string
  address?: string
  siteUrl: string
  install: boolean
  git: boolean
}

/**
 * Flags (and what was asked) into answers.
 *
 * @throws UserError for a missing or impossible value, with the flag to type
 */
export function readAnswers(flags: Flags): Answers {
  const commune = readCommune(required(flags.name, '--name "Xã …"', 'tên xã, phường'))
  const { province } = readProvince(required(flags.province, '--province "Hà Tĩnh"', 'tỉnh, thành phố'))
  const folder = flags.folder ?? slugify(`${commune.level} ${commune.name}`)
  return {
    folder: checkFolder(folder),
    commune,
    province,
    since: checkDate(flags.since ?? PROVINCES_DATE),
    merged: list(flags.merged).map(readPlace),
    units: unique(list(flags.units)),
    phone: flags.phone && checkPhone(flags.phone),
    address: flags.address?.trim() || undefined,
    siteUrl: checkUrl(flags['site-url'] ?? `https://${slugify(`${commune.level} ${commune.name}`)}.example`),
    install: !flags['no-install'],
    git: !flags['no-git'],
  }
}

/** 'Thôn 1, Thôn 2' → two names. */
export const list = (text: string | undefined): string[] =>
  (text ?? '')
    .normalize('NFC')
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter(Boolean)

export function checkDate(text: string): string {
  const viet = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  const iso = viet ? `${viet[3]}-${viet[2]!.padStart(2, '0')}-${viet[1]!.padStart(2, '0')}` : text.trim()
  const day = new Date(`${iso}T00:00:00Z`)
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(+day) && day.toISOString().startsWith(iso)
  if (!isReal) throw new UserError(`“${text}” không phải một ngày. Viết như 2025-07-01 hoặc 01/07/2025.`)
  return iso
}

/** A landline or mobile number of an office, as people write it. Kept as written, once the digits are plausible. */
export function checkPhone(text: string): string {
  const digits = text.replace(/^\+84/, '0').replace(/[\s.()-]/g, '')
  if (!/^(0\d{9,10}|1[89]00\d{4,6}|1\d{2})$/.test(digits))
    throw new UserError(
      `“${text}” không phải số điện thoại. Ghi số trực ban của Công an (10 hoặc 11 chữ số, bắt đầu bằng 0), hoặc bỏ trống nếu chưa chắc.`,
    )
  return text.trim()
}

function checkUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' || url.pathname !== '/')
    throw new UserError(
      `“${text}” không dùng được làm địa chỉ trang. Ghi dạng https://ten-mien.vn, không kèm đường dẫn phía sau.`,
    )
  return url.origin
}

export function checkFolder(folder: string): string {
  const last = folder.split(/[\\/]/).filter(Boolean).at(-1) ?? ''
  if (last === '' || last === '.' || last === '..')
    throw new UserError(
      `“${folder}”: hãy ghi tên một thư mục mới, ví dụ xa-duc-quang. Không tạo thẳng vào thư mục đang có.`,
    )
  if (/[<>:"|?*]/.test(last) || [...last].some((letter) => letter < ' '))
    throw new UserError(
      `Tên thư mục “${last}” có ký tự mà máy tính không nhận (< > : " | ? *). Chọn tên khác.`,
    )
  return folder
}

function required(value: string | undefined, flag: string, what: string): string {
  if (value?.trim()) return value
  throw new UserError(`Thiếu ${what}. Thêm ${flag}, hoặc chạy trong cửa sổ lệnh để được hỏi.`)
}

const unique = (items: string[]) => [...new Set(items)]
