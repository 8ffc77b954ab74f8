import { legacyLines, toUnicode } from '@binhyen/vietnamese'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { readingsOf } from '../../engine/view.ts'

const names = { tcvn3: 'TCVN3 (phông .VnTime)', vni: 'VNI' } as const

/**
 * Text in an encoding of before Unicode (TCVN3, VNI): phones show it as signs, and no check can read it. The suggestion is
 * the same text in Unicode.
 */
export const encoding = defineRule({
  id: 'text/encoding',
  title: 'Bảng mã cũ (TCVN3, VNI)',
  severity: 'error',
  approval: 'nobody',
  legalBasis: { document: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I (TCVN 6909:2001)' },
  *inspect(document): Iterable<Match> {
    for (const { text, plain, words, core, offset } of readingsOf(document))
      for (const { range, encoding } of legacyLines(text, plain ? words : undefined)) {
        if (range[0] < core[0] || range[0] >= core[1]) continue
        yield {
          range: [range[0] + offset, range[1] + offset],
          data: { name: names[encoding] },
          suggestion: toUnicode(text.slice(...range), encoding),
          explanation: { pattern: names[encoding], validator: 'âm tiết đọc được theo bảng mã' },
        }
      }
  },
  mask: () => 'chữ theo bảng mã cũ',
  messages: {
    found: ({ name }) =>
      `Dòng này gõ theo bảng mã ${name}, điện thoại không đọc được. Dùng bản Unicode ở phần gợi ý.`,
  },
  examples: {
    invalid: [
      'C«ng an x· §øc Quang th«ng b¸o',
      'Töï do haïnh phuùc',
      'Céng hßa x· héi chñ nghÜa ViÖt Nam',
      '§éc lËp - Tù do - H¹nh phóc',
      'Thoâng baùo cuûa Coâng an xaõ',
    ],
    valid: [
      'Công an xã Đức Quang thông báo',
      'Thong bao cua cong an xa',
      'Café, naïve, São Paulo',
      'Độc lập - Tự do - Hạnh phúc',
      'Điều 5 § 2',
    ],
  },
})
