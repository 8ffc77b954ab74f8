import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { lineAround } from '../../support/sentence.ts'
import { findUrls } from '../../support/urls.ts'
import { postOnly } from './severity.ts'

/** Zalo may take what is glued to a link into it, and the link then leads nowhere. */
export const trailingPunctuationAfterLink = defineRule({
  id: 'post/trailing-punctuation-after-link',
  title: 'Dấu câu dính vào liên kết',
  severity: postOnly('warning'),
  reference: 'Zalo có thể nhận cả dấu câu liền sau vào liên kết (kinh nghiệm chung, chưa thử trên Zalo)',
  *find(view): Iterable<Match> {
    for (const { range, scheme, path } of findUrls(view)) {
      if (!scheme && path === '') continue
      const after = /^[.,;:!?)\]}”’"']+/.exec(view.m.text.slice(range[1], range[1] + 6))
      if (after) {
        yield {
          range: [range[0], range[1] + after[0].length],
          data: { sign: after[0] },
          suggestion: `\n${view.m.text.slice(...range)}\n`,
          explanation: { pattern: 'dấu câu liền sau liên kết' },
        }
        continue
      }
      if (!isAloneOnLine(view.m.text, range))
        yield { range, messageId: 'inline', severity: 'info', explanation: { pattern: 'liên kết giữa dòng' } }
    }
  },
  messages: {
    found: ({ sign }) =>
      `Dấu “${sign}” dính liền liên kết, bấm vào có thể hỏng. Bỏ dấu, để liên kết một dòng riêng.`,
    inline: () => 'Liên kết đứng chung dòng với chữ. Để liên kết một dòng riêng cho dễ bấm.',
  },
  examples: {
    invalid: [
      'Xem https://example.vn/a.',
      '(https://example.vn/a)',
      'https://example.vn/a, rồi',
      'Xem: https://example.vn/a nhé',
      'https://example.vn!',
    ],
    valid: [
      'Xem:\nhttps://example.vn/a',
      'https://example.vn/a?b=c',
      'Không có liên kết.',
      'Thư điện tử của xã.',
      'https://example.vn\nHết.',
    ],
  },
})

function isAloneOnLine(text: string, [start, end]: readonly [number, number]): boolean {
  const [from, to] = lineAround(text, [start, end])
  let before = start
  while (before > from && isBlank(text, before - 1)) before -= 1
  let after = end
  while (after < to && isBlank(text, after)) after += 1
  return before === from && after === to
}

const isBlank = (text: string, at: number): boolean => text.charAt(at).trim() === ''
