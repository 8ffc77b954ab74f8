import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { officialDate } from '../../support/dates.ts'
import { approvedPage } from './approval-examples.ts'

/** An approval that has run out covers nothing: what it allowed is a finding again. */
export const approvalExpired = defineRule({
  id: 'metadata/approval-expired',
  title: 'Phê duyệt hết hạn',
  severity: 'error',
  approval: 'nobody',
  reference: 'content/approvals.yaml, mục until',
  *review(uses): Iterable<Match> {
    for (const { approval, refusals } of uses) {
      for (const { refusal, candidate } of refusals) {
        if (refusal !== 'expired') continue
        yield {
          range: candidate.range,
          masked: approval.id,
          data: { until: officialDate(approval.until), rule: approval.rule },
          explanation: { pattern: `phê duyệt ${approval.id}` },
        }
      }
    }
  },
  messages: {
    found: ({ masked, until, rule }) =>
      `Phê duyệt ${masked} (${rule}) hết hạn sau ngày ${until}. Xin phê duyệt lại, hoặc bỏ nội dung này.`,
  },
  examples: {
    invalid: ['2026-11-22', '2026-11-02', '2026-11-10', '2026-11-15', '2026-11-20'].map((until) =>
      approvedPage({ until }),
    ),
    valid: [
      approvedPage(),
      approvedPage({ until: '2026-11-23' }),
      approvedPage({ until: '2026-11-20' }, 'Không có số nào.'),
      approvedPage({ until: '2026-11-20' }, 'Gọi 0912 345 678.', '[]'),
      'Tin gửi nhóm.',
    ],
  },
})
