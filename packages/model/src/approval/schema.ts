import * as z from 'zod'
import { dateSchema } from '../date-schemas.ts'
import { codeSchema } from '../unit.ts'

/** Who may approve what; the head of the commune police alone where the rule says so. */
export const APPROVER_ROLES = {
  'police-head': 'Trưởng Công an xã',
  'police-deputy': 'Phó Trưởng Công an xã',
  'committee-chair': 'Chủ tịch Ủy ban nhân dân xã',
} as const
/** Code of an office that may approve. */
export type ApproverRole = keyof typeof APPROVER_ROLES

/** What a profile lets somebody approve: a rule, a group of rules, or all that can be approved at all. */
export const approvableSchema = z
  .string()
  .refine((rule) => /^(?:\*|[a-z]+(?:-[a-z]+)*\/(?:\*|[a-z0-9]+(?:-[a-z0-9]+)*))$/.test(rule), {
    error: 'không phải mã quy tắc hay nhóm quy tắc',
    params: { mend: 'Ghi mã như “personal-data/phone”, nhóm như “personal-data/*”, hoặc “*” cho tất cả.' },
  })
  .describe('Mã quy tắc, nhóm quy tắc (“personal-data/*”) hoặc “*”')

/** One approval: an exact value, one rule, one place, a reason and an end. Never a pattern. */
export const approvalSchema = z
  .strictObject({
    id: codeSchema.describe('Mã phê duyệt, ghi vào mục approvals của bài, ví dụ “2026-001”'),
    rule: z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .describe('Mã quy tắc được phép, ví dụ “personal-data/phone”'),
    value: z
      .string()
      .trim()
      .min(1)
      .describe('Đúng giá trị được phép, chép nguyên văn; không ghi mẫu chung, không ghi dấu sao'),
    files: z
      .array(z.string().min(1))
      .min(1)
      .describe('Những tệp được dùng phê duyệt này, tính từ thư mục content'),
    role: z
      .enum(Object.keys(APPROVER_ROLES) as [ApproverRole, ...ApproverRole[]])
      .describe('Chức vụ người phê duyệt, không ghi tên'),
    reason: z.string().trim().min(10).describe('Vì sao được phép, căn cứ nào'),
    document: z.string().trim().min(1).optional().describe('Số và ngày văn bản phê duyệt'),
    from: dateSchema.describe('Có hiệu lực từ ngày'),
    until: dateSchema.describe('Hết hiệu lực sau ngày'),
  })
  .refine((approval) => approval.from <= approval.until, {
    path: ['until'],
    error: 'sớm hơn ngày bắt đầu',
    params: { mend: 'Ghi ngày hết hiệu lực sau ngày có hiệu lực.' },
  })
  .describe('Phê duyệt')

/** Who allowed which exact value, under which rule, why, and until when. */
export type Approval = z.infer<typeof approvalSchema>

/** `content/approvals.yaml`: the list, each id once. */
export const approvalsSchema = z
  .strictObject({ approvals: z.array(approvalSchema).describe('Các phê duyệt, mỗi phê duyệt một mã') })
  .superRefine(({ approvals }, context) => {
    const seen = new Set<string>()
    approvals.forEach(({ id }, index) => {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: ['approvals', index, 'id'],
          message: 'là mã đã dùng cho một phê duyệt khác',
          params: { mend: 'Đặt cho mỗi phê duyệt một mã riêng.' },
        })
      seen.add(id)
    })
  })
