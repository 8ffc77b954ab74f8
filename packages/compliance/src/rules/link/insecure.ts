import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { findUrls } from '../../support/urls.ts'

/** A page over plain HTTP can be changed on its way to the reader. */
export const insecure = defineRule({
  id: 'link/insecure',
  title: 'Liên kết không mã hóa',
  severity: 'warning',
  reference: 'https://developer.mozilla.org/docs/Web/Security/Practical_implementation_guides/TLS',
  *find(view, context): Iterable<Match> {
    for (const { range, scheme, text } of findUrls(view)) {
      if (scheme !== 'http' || context.isPublic(text)) continue
      yield { range, suggestion: text.replace(/^http:/i, 'https:'), explanation: { pattern: 'http://' } }
    }
  },
  messages: {
    found: ({ masked }) =>
      `Liên kết “${masked}” không mã hóa. Dùng địa chỉ bắt đầu bằng https://; trang nào không có thì đừng dẫn.`,
  },
  examples: {
    invalid: [
      'Xem http://example.vn',
      'http://example.vn/a?b=c',
      'vào HTTP://EXAMPLE.VN nhé',
      '(http://example.vn)',
      'tin ở http://example.vn/tin.',
    ],
    valid: [
      'Xem https://example.vn',
      'Giao thức http và https khác nhau.',
      'example.vn',
      'Số 12/2026',
      'https://example.vn/?u=http',
    ],
  },
})
