import { text } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { postOnly } from './severity.ts'

/** Name, pattern, and a sign without which the pattern need not be tried. */
const marks: readonly [name: string, pattern: RegExp, signs: readonly string[]][] = [
  [
    'chữ đậm, nghiêng, gạch',
    /(?<![\p{L}\p{N}*_/.])(\*{1,3}|_{1,3}|~~)(?=[^\s*_~])((?:(?!\1)[^\n]){1,200})(?<=\S)\1(?![\p{L}\p{N}*_])/gu,
    ['*', '_', '~~'],
  ],
  ['trích dẫn', /^> +(\S[^\n]{0,200})/gm, ['>']],
  ['ô đánh dấu', /^[-*+] \[[ xX]\] /gm, ['[']],
  ['thẻ HTML', /<\/?(?:[abiup]|br|strong|em|div|span|h\d|[uo]l|li)(?:\s[^>\n]{0,200})?\/?>/gi, ['<']],
  ['tiêu đề', /^#{1,6} +(\S[^\n]{0,200})/gm, ['#']],
  ['liên kết', /\[([^\]\n]{0,200})\]\(([^)\s]{1,500})\)/g, ['](']],
  ['đường kẻ', /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/gm, ['---', '***', '___']],
  ['bảng', /^[ \t]*\|[^\n]{0,300}\|[ \t]*$/gm, ['|']],
  ['mã', /^```|`([^`\n]{1,200})`/gm, ['`']],
]

/** Zalo shows Markdown as it is typed: `**`, `#` and `[x](y)` stay in the message. */
export const markdown = defineRule({
  id: 'post/markdown',
  title: 'Ký hiệu Markdown trong tin',
  severity: postOnly('warning'),
  reference: 'Zalo hiện nguyên ký hiệu Markdown (theo người dùng mô tả, thu thập tháng 11/2026)',
  *find({ m }): Iterable<Match> {
    for (const [name, pattern, signs] of marks) {
      if (!signs.some((sign) => m.text.includes(sign))) continue
      for (const found of m.text.matchAll(pattern)) {
        const inner =
          name === 'liên kết'
            ? `${found[1] && `${found[1]}:`}\n${found[2]}`
            : found.length > 1
              ? found.at(-1)
              : undefined
        yield {
          range: [found.index, found.index + found[0].length],
          masked: name,
          data: { name },
          ...(inner === undefined ? {} : { suggestion: inner }),
          explanation: { pattern: name },
        }
      }
    }
  },
  messages: {
    found: ({ name }) =>
      `Ký hiệu ${name} kiểu Markdown sẽ hiện nguyên trong Zalo. Bỏ ký hiệu; cần đậm thì bôi đen chữ rồi chọn trong Zalo.`,
  },
  examples: {
    invalid: [
      '**Thông báo** khẩn',
      '# Thông báo',
      'Xem [ở đây](https://example.vn)',
      'Một\n---\nHai',
      '| a | b |',
      'Gõ `abc`',
      'Bà con *chú ý* nhé',
      '> Trích lời',
      '<b>Thông báo</b>',
    ],
    valid: [
      'Thông báo',
      '- Gạch đầu dòng',
      'Số #1',
      '3 * 4 * 5',
      '(*) Theo quy định',
      '*Ghi chú: mang giấy tờ gốc',
      'ten_tep_dai.pdf, số ____ ngày ____',
      '(Điều 5)',
      text('**đậm**', { kind: 'article' }),
    ],
  },
})
