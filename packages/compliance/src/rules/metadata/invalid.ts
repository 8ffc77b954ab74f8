import { text } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { articlePage } from './examples.ts'
import { field, frontMatterMatches } from './front-matter.ts'

/** A key whose value can't be used, or that nobody knows. */
export const invalid = defineRule({
  id: 'metadata/invalid',
  title: 'Thông tin đầu trang sai',
  severity: 'error',
  approval: 'nobody',
  reference: 'Mẫu thông tin đầu trang của @binhyen/model (articleSchema, guideSchema, noticeSchema)',
  *inspect(document, { kind, commune }): Iterable<Match> {
    yield* frontMatterMatches(document, kind, 'invalid')
    const owner = field(document, 'owner')
    const units = commune?.units?.map(({ id }) => id) ?? []
    if (typeof owner === 'string' && owner !== '' && units.length > 0 && !units.includes(owner))
      yield {
        range: document.frontMatter?.place(['owner']) ?? [0, 0],
        messageId: 'owner',
        severity: 'warning',
        masked: owner.slice(0, 40),
        data: { units: units.join(', ') },
        explanation: { pattern: 'mục owner' },
      }
  },
  messages: {
    owner: ({ masked, units }) =>
      `Mục “owner”: hồ sơ của xã không có đơn vị “${masked}”, trang sẽ không ghi đơn vị phụ trách. Chọn một trong: ${units}.`,
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
