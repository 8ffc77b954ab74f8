import type { ApproverRole } from '@binhyen/model'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import type { Refusal } from '../../engine/approve.ts'
import { officialDate } from '../../support/dates.ts'
import { approvedPage } from './approval-examples.ts'

const reported: ReadonlySet<Refusal> = new Set([
  'nobody',
  'head-only',
  'not-entitled',
  'other-file',
  'not-yet',
])

/** Written here, so that a browser's bundle need not hold the model's schemas. */
const offices: Readonly<Record<ApproverRole, string>> = {
  'police-head': 'Trưởng Công an xã',
  'police-deputy': 'Phó Trưởng Công an xã',
  'committee-chair': 'Chủ tịch Ủy ban nhân dân xã',
}

/** An approval by somebody who may not give it, for another file, or before its time. */
export const approvalNotAllowed = defineRule({
  id: 'metadata/approval-not-allowed',
  title: 'Phê duyệt không có giá trị',
  severity: 'error',
  approval: 'nobody',
  reference: 'content/approvals.yaml; thẩm quyền phê duyệt theo hồ sơ của xã',
  *review(uses): Iterable<Match> {
    for (const { approval, refusals } of uses) {
      for (const { refusal, candidate } of refusals) {
        if (!reported.has(refusal)) continue
        yield {
          range: candidate.range,
          messageId: refusal,
          masked: approval.id,
          data: {
            rule: approval.rule,
            from: officialDate(approval.from),
            files: approval.files.join(', '),
            office: offices[approval.role],
          },
          explanation: { pattern: `phê duyệt ${approval.id}` },
        }
      }
    }
  },
  messages: {
    nobody: ({ masked, rule }) => `Phê duyệt ${masked}: không ai được phê duyệt ${rule}. Bỏ nội dung này.`,
    'head-only': ({ masked, rule }) =>
      `Phê duyệt ${masked}: chỉ Trưởng Công an xã được phê duyệt ${rule}. Xin phê duyệt đúng thẩm quyền.`,
    'not-entitled': ({ masked, rule, office }) =>
      `Phê duyệt ${masked}: hồ sơ của xã không giao ${office} phê duyệt ${rule}. Xin người được giao phê duyệt, hoặc ghi thẩm quyền này vào mục approvers của commune.yaml.`,
    'other-file': ({ masked, files }) =>
      `Phê duyệt ${masked} chỉ dùng cho ${files}. Xin phê duyệt riêng cho bài này.`,
    'not-yet': ({ masked, from }) =>
      `Phê duyệt ${masked} có hiệu lực từ ${from}. Chờ đến ngày đó, hoặc bỏ nội dung này.`,
  },
  examples: {
    invalid: [
      approvedPage({ rule: 'state-secret/marking', value: 'TUYỆT MẬT' }, 'TUYỆT MẬT'),
      approvedPage(
        { rule: 'state-secret/police-operations', value: 'mật phục', role: 'committee-chair' },
        'Tổ công tác mật phục ở cầu.',
      ),
      approvedPage({ from: '2026-12-01' }),
      approvedPage({ role: 'police-deputy' }),
      approvedPage({}, 'Gọi 0912 345 678.', '[2026-001]', 'content/articles/khac.mdx'),
      approvedPage(
        { rule: 'informant/identity', value: 'Bác Tư xóm 3 đã tố giác' },
        'Bác Tư xóm 3 đã tố giác.',
      ),
    ],
    valid: [
      approvedPage(),
      approvedPage(
        { rule: 'state-secret/police-operations', value: 'mật phục' },
        'Tổ công tác mật phục ở cầu.',
      ),
      approvedPage({}, 'Gọi 0912 345 678.', '[2026-001]', 'content/articles/mau.mdx'),
      approvedPage({}, 'Gọi 0912 345 678.', '[2026-001]', 'C:\\xa\\content\\articles\\mau.mdx'),
      'Tin gửi nhóm.',
    ],
  },
})
