import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { passedDate } from './dates.ts'
import { articlePage } from './examples.ts'
import { field } from './front-matter.ts'

/** A page whose facts were to be checked again by now. */
export const reviewDue = defineRule({
  id: 'metadata/review-due',
  title: 'Đến hạn rà soát nội dung',
  severity: 'warning',
  ceiling: 'warning',
  approval: 'nobody',
  reference: 'Mục reviewDueOn ở đầu trang',
  *inspect(document, { today }): Iterable<Match> {
    yield* passedDate(document, ['reviewDueOn'], field(document, 'reviewDueOn'), today, 30)
  },
  messages: {
    found: ({ date }) =>
      `Nội dung quá hạn rà soát từ ${date}. Đối chiếu lại nguồn, rồi ghi ngày mới vào reviewedOn và reviewDueOn.`,
    soon: ({ date }) => `Nội dung đến hạn rà soát ngày ${date}. Đối chiếu lại nguồn trước ngày đó.`,
  },
  examples: {
    invalid: ['2026-11-22', '2026-01-01', '2025-12-31', '2026-11-23', '2026-12-20'].map((date) =>
      articlePage({ reviewDueOn: `'${date}'` }),
    ),
    valid: [
      articlePage(),
      articlePage({ reviewDueOn: "'2027-05-23'" }),
      articlePage({ reviewDueOn: "'2026-12-24'" }),
      articlePage({ reviewDueOn: 'sang năm' }),
      'Tin gửi nhóm.',
    ],
  },
})
