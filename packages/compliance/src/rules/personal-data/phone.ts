import { findPhones } from '@binhyen/vietnamese'
import { text } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'

/** Service numbers that belong to nobody: 1800…, 1900…, 069… (police), and what the recogniser calls a hotline. */
const publicKinds: ReadonlySet<string> = new Set(['hotline', 'short', 'police-line'])

/**
 * A phone number of a person, in any writing. Emergency numbers, hotlines and the commune's public contacts may stand.
 * Source: Nghị định 356/2025/NĐ-CP, Điều 3; Thông tư 22/2014/TT-BTTTT on number planning, as amended.
 */
export const phone = defineRule({
  id: 'personal-data/phone',
  title: 'Số điện thoại',
  severity: 'error',
  legalBasis: { document: 'Nghị định 356/2025/NĐ-CP', article: 'Điều 3' },
  exclusive: true,
  *find({ m }): Iterable<Match> {
    for (const { range, value, valid, kind } of findPhones(m)) {
      if (kind !== undefined && publicKinds.has(kind)) continue
      yield {
        range,
        value,
        valid,
        explanation: { pattern: `số điện thoại ${kind ?? ''}`.trim(), validator: 'đầu số và độ dài' },
      }
    }
  },
  context: {
    words: ['điện thoại', 'sđt', 'đt', 'gọi', 'liên hệ', 'alo', 'zalo', 'hotline', 'số', 'máy', 'lh'],
    boost: 0.3,
    before: 40,
    after: 12,
  },
  mask: (_, { value }) => maskPhone(value ?? ''),
  messages: {
    found: ({ masked }) =>
      `Có số điện thoại (${masked}). Không đăng số của cá nhân; thay bằng số công khai của cơ quan, hoặc xin phê duyệt.`,
  },
  examples: {
    invalid: [
      'Gọi anh Mẫu 0912 345 678 nhé.',
      'sdt 0912345678',
      'Liên hệ +84 912.345.678',
      '０９１２３４５６７８',
      'Máy bàn 0239 3123 456',
      'lien he khong chin mot hai ba bon nam sau bay tam',
    ],
    valid: [
      'Gọi 113, 114, 115 khi khẩn cấp.',
      'Tổng đài 1900 1234 hoặc 1800 1166.',
      'Kinh phí 912.345.678 đồng.',
      'Quyết định số 0912/QĐ-UBND ngày 01/02/2026.',
      'Tổng đài 111 bảo vệ trẻ em; báo cuộc gọi lừa đảo qua 156.',
      text('Gọi 0239 3123 456', { publicValues: ['02393123456'] }),
    ],
  },
})

/** “09xx xxx 678”: how people write a number that they keep to themselves. */
function maskPhone(digits: string): string {
  return digits.length < 7 ? 'xxx' : `${digits.slice(0, 2)}xx xxx ${digits.slice(-3)}`
}
