import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { approvedPage } from './approval-examples.ts'
import { field } from './front-matter.ts'

/** An approval that a page names and doesn't need, or that doesn't exist. */
export const approvalUnused = defineRule({
  id: 'metadata/approval-unused',
  title: 'Phê duyệt không dùng đến',
  severity: 'warning',
  approval: 'nobody',
  reference: 'content/approvals.yaml',
  *review(uses, document): Iterable<Match> {
    const named = field(document, 'approvals')
    if (!Array.isArray(named) || !document.frontMatter) return
    for (const [index, id] of (named as unknown[]).entries()) {
      if (typeof id !== 'string') continue
      const use = uses.find(({ approval }) => approval.id === id)
      if (use && (use.covered || use.refusals.length > 0)) continue
      yield {
        range: document.frontMatter.place(['approvals', index]),
        messageId: use ? 'found' : 'unknown',
        masked: id,
        explanation: { pattern: `approvals.${index}` },
      }
    }
  },
  messages: {
    found: ({ masked }) => `Phê duyệt ${masked} không che chỗ nào trong bài. Bỏ mã này khỏi mục approvals.`,
    unknown: ({ masked }) =>
      `Không có phê duyệt ${masked} trong content/approvals.yaml. Kiểm tra lại mã, hoặc xin phê duyệt.`,
  },
  examples: {
    invalid: [
      approvedPage({}, 'Không có số nào.'),
      approvedPage({ value: '0912 345 679' }),
      approvedPage({ rule: 'personal-data/email' }),
      approvedPage({}, 'Gọi 0912 345 678.', '[2026-001, 2026-999]'),
      approvedPage({ id: '2026-002' }),
    ],
    valid: [
      approvedPage(),
      approvedPage({}, 'Gọi 0912.345.678.'),
      approvedPage({ until: '2026-11-01' }),
      approvedPage({}, 'Chữ.', '[]'),
      'Tin gửi nhóm.',
    ],
  },
})
