import { mdx, text } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { articlePage } from './examples.ts'
import { frontMatterMatches } from './front-matter.ts'

/** A key that the page's kind must have. */
export const missing = defineRule({
  id: 'metadata/missing',
  title: 'Thiếu thông tin đầu trang',
  severity: 'error',
  approval: 'nobody',
  reference: 'Mẫu thông tin đầu trang của @binhyen/model (articleSchema, guideSchema, noticeSchema)',
  *inspect(document, { kind }): Iterable<Match> {
    yield* frontMatterMatches(document, kind, 'missing')
  },
  messages: {
    found: ({ key, mend }) => `Thiếu mục “${key}” ở đầu trang. ${mend}`,
  },
  examples: {
    invalid: [
      mdx('Không có phần đầu trang.'),
      articlePage({ title: undefined }),
      articlePage({ topic: undefined }),
      articlePage({ owner: undefined }),
      articlePage({ audience: undefined }),
    ],
    valid: [
      articlePage(),
      text('Tin gửi nhóm.', { kind: 'post' }),
      text('Văn bản thường.', { kind: 'article' }),
      articlePage({ topic: 'khong-co' }),
      articlePage({ summary: 'Ngắn gọn.' }),
    ],
  },
})
