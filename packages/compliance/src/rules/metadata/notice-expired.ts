import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { passedDate } from './dates.ts'
import { articlePage } from './examples.ts'
import { field } from './front-matter.ts'

/** A notice that no longer holds: it must leave the lists, and a person's data in it must go. */
export const noticeExpired = defineRule({
  id: 'metadata/notice-expired',
  title: 'Thông báo hết hạn',
  severity: 'warning',
  ceiling: 'warning',
  approval: 'nobody',
  legalBasis: { document: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15', article: 'Điều 3' },
  *inspect(document, { kind, today }): Iterable<Match> {
    if (kind === 'notice') yield* passedDate(document, ['expiresOn'], field(document, 'expiresOn'), today)
  },
  messages: {
    found: ({ date }) =>
      `Thông báo hết hạn từ ${date}. Gỡ xuống, hoặc gia hạn expiresOn nếu vẫn cần; thông tin cá nhân trong bài phải bỏ.`,
  },
  examples: {
    invalid: ['2026-11-22', '2026-11-01', '2026-01-01', '2025-12-31', '2024-01-01'].map((date) =>
      articlePage({ expiresOn: `'${date}'` }, { kind: 'notice' }),
    ),
    valid: [
      articlePage({ expiresOn: "'2026-11-23'" }, { kind: 'notice' }),
      articlePage({ expiresOn: "'2027-01-01'" }, { kind: 'notice' }),
      articlePage({}, { kind: 'notice' }),
      articlePage({ expiresOn: "'2026-01-01'" }, { kind: 'article' }),
      'Tin gửi nhóm.',
    ],
  },
})
