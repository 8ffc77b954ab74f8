import type { Approval } from '@binhyen/model'
import { mdx } from '../../engine/examples.ts'

const base: Approval = {
  id: '2026-001',
  rule: 'personal-data/phone',
  value: '0912 345 678',
  files: ['articles/mau.mdx'],
  role: 'police-head',
  reason: 'Số trực của cơ quan, dùng trong đợt cao điểm.',
  from: '2026-11-01',
  until: '2026-12-31',
}

/** A page that names an approval, and the approval. */
export function approvedPage(
  changes: Partial<Approval> = {},
  body = 'Gọi 0912 345 678.',
  ids = '[2026-001]',
  file?: string,
) {
  return mdx(`---\ntitle: Mẫu\napprovals: ${ids.replace(/[\w-]+/g, "'$&'")}\n---\n\n${body}\n`, {
    approvals: [{ ...base, ...changes }],
    ...(file ? { file } : {}),
  })
}
