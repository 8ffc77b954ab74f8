import { mdx } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'

/** File names and the word “ảnh” say nothing to somebody who can't see the picture. */
const empty =
  /^(?:ảnh|hình|hình ảnh|image|img|picture|photo|dsc|screenshot)?[\s_-]*\d*(?:\.(?:jpe?g|png|webp|gif|svg))?$/iu

/** A picture without words for those who can't see it. */
export const alternativeText = defineRule({
  id: 'image/alternative-text',
  title: 'Ảnh thiếu lời mô tả',
  severity: 'warning',
  next: 'error',
  reference: 'https://www.w3.org/TR/WCAG22/#non-text-content',
  *inspect({ pictures }): Iterable<Match> {
    for (const { alternative, range } of pictures) {
      if (!empty.test((alternative ?? '').trim())) continue
      yield {
        range,
        messageId: alternative?.trim() ? 'useless' : 'found',
        masked: alternative?.trim() || 'ảnh',
        explanation: { pattern: 'alt' },
      }
    }
  },
  messages: {
    found: () =>
      'Ảnh chưa có lời mô tả. Ghi một câu nói ảnh cho thấy gì, ví dụ ![Mẫu thẻ căn cước mặt trước](…).',
    useless: ({ masked }) => `Lời mô tả “${masked}” không nói gì. Ghi một câu nói ảnh cho thấy gì.`,
  },
  examples: {
    invalid: [
      mdx('![](a.png)'),
      mdx('![ ](a.png)'),
      mdx('![ảnh](a.png)'),
      mdx('![IMG_1234.jpg](a.jpg)'),
      mdx('<img src="a.png" />'),
    ],
    valid: [
      mdx('![Mẫu thẻ căn cước](a.png)'),
      mdx('<img src="a.png" alt="Mẫu thẻ" />'),
      mdx('Không có ảnh.'),
      mdx('[ảnh](https://example.vn)'),
      'Tin gửi nhóm.',
    ],
  },
})
