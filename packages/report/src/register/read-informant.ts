import { fold } from '@binhyen/vietnamese'
import { identityIn, looksLikeName, mask, WHERE_IDENTITY_BELONGS } from './identity.ts'
import type { Read } from './read-row.ts'
import { ANONYMOUS } from './sheets.ts'

/** The code of an informant, or that nobody knows him; a name or a number is refused, and masked in what is said. */
export function readInformant(text: string): Read {
  const code = text.toUpperCase().replace(/\s+/g, '').replace(/[–—_]/g, '-')
  if (/^[A-Z]{1,4}-?\d{1,6}$/.test(code)) return { value: { code } }
  if ([fold(ANONYMOUS), 'anonymous', 'an danh', 'nac danh', 'khong'].includes(fold(text)))
    return { value: 'anonymous' }
  const identity = identityIn(text)
  const masked = identity?.masked ?? (looksLikeName(text) ? mask(text) : undefined)
  if (masked === undefined) {
    return {
      value: mask(text),
      message: 'không phải là mã người cung cấp tin',
      mend: `Ghi mã trong sổ giấy, ví dụ NCT-0012, hoặc “${ANONYMOUS}”.`,
    }
  }
  return {
    value: masked,
    message: `là ${identity?.what ?? 'tên'} người cung cấp tin, không nhận`,
    mend: WHERE_IDENTITY_BELONGS,
  }
}
