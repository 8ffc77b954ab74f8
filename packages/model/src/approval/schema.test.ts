import { describe, expect, it } from 'vitest'
import { parseWith } from '../errors.ts'
import { approvalsSchema } from './schema.ts'

const approval = {
  id: '2026-001',
  rule: 'personal-data/phone',
  value: '0912 345 678',
  files: ['notices/mau.mdx'],
  role: 'police-head',
  reason: 'Số của bộ phận tiếp dân, đã được cơ quan đồng ý công khai',
  from: '2026-11-01',
  until: '2026-12-31',
}

describe('approvals', () => {
  it('take an exact value with a reason and an end', () => {
    expect(parseWith(approvalsSchema, { approvals: [approval] }).approvals).toEqual([approval])
  })

  it('refuse one id twice', () => {
    expect(() => parseWith(approvalsSchema, { approvals: [approval, approval] })).toThrow(
      'mục approvals.1.id: “2026-001” là mã đã dùng cho một phê duyệt khác',
    )
  })

  it('refuse an end before the beginning, and an approval without an end', () => {
    expect(() => parseWith(approvalsSchema, { approvals: [{ ...approval, until: '2026-10-01' }] })).toThrow(
      'until',
    )
    expect(() => parseWith(approvalsSchema, { approvals: [{ ...approval, until: undefined }] })).toThrow(
      'mục approvals.0.until: chưa có giá trị',
    )
  })
})
