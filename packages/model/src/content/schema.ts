import * as z from 'zod'
import { codeSchema } from '../unit.ts'
import { frontMatterDate, line, pageFields, reviewFields } from './fields.ts'
import { procedureSchema } from './procedure.ts'

/** Front matter of a tin bài. */
export const articleSchema = z
  .strictObject({
    ...pageFields,
    reviewedOn: reviewFields.reviewedOn.optional(),
    reviewedBy: reviewFields.reviewedBy,
    reviewDueOn: reviewFields.reviewDueOn.optional(),
    toVerify: reviewFields.toVerify,
  })
  .describe('Phần đầu của một tin bài')

export const synonymSchema = z
  .union([
    line,
    z.strictObject({
      text: line.describe('Cách bà con gọi'),
      order: z.int().min(1).describe('Thứ tự của hướng dẫn này khi nhiều hướng dẫn cùng có cách gọi đó'),
    }),
  ])
  .describe('Một cách gọi; nếu hướng dẫn khác cũng có thì ghi text và order')

/** Front matter of a hướng dẫn thủ tục. */
export const guideSchema = z
  .strictObject({
    ...pageFields,
    procedure: procedureSchema,
    mistakes: z.array(line).default([]).describe('Những lỗi hay gặp'),
    related: z.array(codeSchema).default([]).describe('Tên tệp (không đuôi) của các hướng dẫn liên quan'),
    synonyms: z.array(synonymSchema).min(8).describe('Các cách bà con gọi thủ tục này, ít nhất 8'),
    ...reviewFields,
  })
  .describe('Phần đầu của một hướng dẫn thủ tục')

/** Kinds of notice and their Vietnamese names. */
export const noticeKinds = {
  wanted: 'Truy nã',
  'missing-person': 'Tìm người',
  'lost-and-found': 'Tìm đồ, trả đồ',
  review: 'Rà soát',
  schedule: 'Lịch làm việc',
  warning: 'Cảnh báo khẩn',
} as const

/** Front matter of a thông báo. */
export const noticeSchema = z
  .strictObject({
    ...pageFields,
    kind: z
      .enum(Object.keys(noticeKinds) as [keyof typeof noticeKinds, ...(keyof typeof noticeKinds)[]])
      .describe('Loại thông báo'),
    expiresOn: frontMatterDate.describe('Hết hạn sau ngày này; hết hạn thì rời danh sách và trang tìm kiếm'),
    reference: z
      .strictObject({
        number: line.describe('Số, ký hiệu văn bản của cơ quan'),
        date: frontMatterDate.describe('Ngày văn bản'),
      })
      .optional()
      .describe('Văn bản làm căn cứ; bắt buộc với truy nã và rà soát, trừ bài mẫu và bản nháp'),
    model: z
      .boolean()
      .default(false)
      .describe('true nếu là bài mẫu để chép lại: không vào danh sách, tìm kiếm và bản tin'),
  })
  .superRefine((notice, context) => {
    if (
      !notice.model &&
      !notice.draft &&
      !notice.reference &&
      (notice.kind === 'wanted' || notice.kind === 'review')
    )
      context.addIssue({
        code: 'custom',
        path: ['reference'],
        message: 'chưa có số và ngày văn bản của cơ quan',
        params: { mend: 'Ghi số (number) và ngày (date) của quyết định hoặc công văn.' },
      })
  })
  .describe('Phần đầu của một thông báo')

/** Front matter of a tin bài. */
export type Article = z.infer<typeof articleSchema>
/** Front matter of a hướng dẫn thủ tục. */
export type Guide = z.infer<typeof guideSchema>
/** Front matter of a thông báo. */
export type Notice = z.infer<typeof noticeSchema>
/** How residents call what a guide is about; with an order where two guides share it. */
export type Synonym = z.infer<typeof synonymSchema>

/** The words of a synonym, whichever way it is written. */
export const synonymText = (synonym: Synonym): string =>
  typeof synonym === 'string' ? synonym : synonym.text
