import { text } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { postOnly } from './severity.ts'

/** Name, pattern, and a sign without which the pattern need not be tried. */
const marks: readonly [name: string, pattern: RegExp, signs: readonly string[]][] = [
  ['chữ đậm', /(?<![\p{L}\p{N}*])\*\*(?=\S)[^*\n]{1,200}\*\*/gu, ['**']],
  ['tiêu đề', /^#{1,6} +\S[^\n]{0,200}/gm, ['#']],
  ['liên kết', /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/g, ['](']],
  ['đường kẻ', /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/gm, ['---', '***', '___']],
  ['bảng', /^[ \t]*\|[^\n]{0,300}\|[ \t]*$/gm, ['|']],
  ['mã', /`[^`\n]{1,200}`/g, ['`']],
]

/** Zalo shows Markdown as it is typed: `**`, `#` and `[x](y)` stay in the message. */
export const markdown = defineRule({
  id: 'post/markdown',
  title: 'Ký hiệu Markdown trong tin',
  severity: postOnly('warning'),
  reference: 'Zalo không hiểu Markdown (thử tháng 11/2026)',
  *find({ m }): Iterable<Match> {
    for (const [name, pattern, signs] of marks) {
      if (!signs.some((sign) => m.text.includes(sign))) continue
      for (const found of m.text.matchAll(pattern)) {
        yield {
          range: [found.index, found.index + found[0].length],
          masked: name,
          data: { name },
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
    ],
    valid: [
      'Thông báo',
      '- Gạch đầu dòng',
      'Số #1',
      '3 * 4 * 5',
      '(Điều 5)',
      text('**đậm**', { kind: 'article' }),
    ],
  },
})
