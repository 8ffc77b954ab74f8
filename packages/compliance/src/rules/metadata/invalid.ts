import { text } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { articlePage } from './examples.ts'
import { frontMatterMatches } from './front-matter.ts'

/** A key whose value can't be used, or that nobody knows. */
export const invalid = defineRule({
  id: 'metadata/invalid',
  title: 'Thông tin đầu trang sai',
  severity: 'error',
  approval: 'nobody',
  reference: 'Mẫu thông tin đầu trang của @binhyen/model (articleSchema, guideSchema, noticeSchema)',
  *inspect(document, { kind }): Iterable<Match> {
    yield* frontMatterMatches(document, kind, 'invalid')
  },
  messages: {
    found: ({ key, message, mend }) => `Mục “${key}” ${message}. ${mend}`,
  },
  examples: {
    invalid: [
      articlePage({ topic: 'chu-de-la' }),
      articlePage({ purpose: 'khoe' }),
      articlePage({ publishedOn: '20/11/2026' }),
      articlePage({ mau: 'xanh' }),
      articlePage({ summary: 'dài '.repeat(60).trim() }),
    ],
    valid: [
      articlePage(),
      articlePage({ title: undefined }),
      text('Tin gửi nhóm.', { kind: 'post' }),
      text('Văn bản thường.', { kind: 'article' }),
      articlePage({ season: '[1, 12]' }),
    ],
  },
})
