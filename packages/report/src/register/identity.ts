import { findCitizenIds, findPhones, fold, matchText } from '@binhyen/vietnamese'
import { clean, type CellValue } from './cells.ts'

/** Titles of columns that would hold who gave a tip. “Mã …” is what should stand there. */
const IDENTITY =
  /\b(?:ho (?:va )?ten|ten (?:nguoi|cong dan|nguon tin)|nguoi (?:bao|cung cap|to giac|gui|dua) tin|nguoi (?:to giac|to cao|bao|cung cap)|(?:so )?(?:dien thoai|dt|sdt)|sdt|phone|(?:so )?(?:cccd|cmnd|can cuoc|cmt|dinh danh)|ngay sinh|nam sinh|dia chi|noi o|zalo cua|tai khoan|nguon cung cap)\b/
/** Titles of columns that would hold what was said. */
const NARRATIVE = /\b(?:noi dung|dien bien|mo ta|tom tat|loi khai|chi tiet)\b/

const words = (title: string) =>
  fold(clean(title))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a column of the tips' sheet, by its title, is made for the identity of informants. */
export function isIdentityTitle(title: string): boolean {
  const text = words(title)
  return !/^ma\b/.test(text) && IDENTITY.test(text)
}

/** Whether a column of the tips' sheet, by its title, is made for what an informant told. */
export function isNarrativeTitle(title: string): boolean {
  return NARRATIVE.test(words(title))
}

/** A phone or citizen number in a cell, masked; undefined where there is none. */
export function identityIn(cell: CellValue): { what: string; masked: string } | undefined {
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined
  const text = String(cell)
  // A number of nine digits or more, spelled out in words, is longer than this.
  if (text.length < 30 && !/\d{2}/.test(text.replace(/[\s.-]/g, ''))) return undefined
  // Excel drops the leading 0 of a number: 912345678 is a phone, 42189003217 a citizen number.
  for (const source of typeof cell === 'number' ? [text, `0${text}`] : [text]) {
    if (!/\d[\d\s.-]{7,}/.test(source) && typeof cell === 'number') continue
    const match = matchText(source)
    const id = findCitizenIds(match).find((found) => found.valid !== false)
    if (id) return { what: 'số căn cước', masked: mask(id.value) }
    const phone = findPhones(match).find((found) => found.valid !== false)
    if (phone) return { what: 'số điện thoại', masked: mask(phone.value) }
  }
  return undefined
}

/** Whether a cell that should hold a code holds a name: several words of letters. */
export function looksLikeName(text: string): boolean {
  return /^\p{Lu}[\p{L}]*(?:\s+\p{Lu}[\p{L}]*)+$/u.test(clean(text))
}

export function mask(text: string): string {
  return text.length <= 4 ? '…' : `${text.slice(0, 2)}…${text.slice(-2)}`
}

export const WHERE_IDENTITY_BELONGS =
  'Xóa khỏi tệp này; tên, số điện thoại, địa chỉ của người cung cấp tin chỉ ghi trong sổ giấy của Công an xã (BLTTHS Điều 56, Luật Tố cáo 2018 Điều 56), ở đây chỉ ghi mã, ví dụ NCT-0012.'
