import * as z from 'zod/mini'
import { keysOf } from '../vocabulary.ts'
import { code, described, frontMatterDate, line, listOf, pageFields, reviewFields } from './fields.ts'
import { procedureSchema } from './procedure.ts'

/** Front matter of a tin bài. */
export const articleSchema = described(
  z.strictObject({
    ...pageFields,
    reviewedOn: z.optional(reviewFields.reviewedOn),
    reviewedBy: reviewFields.reviewedBy,
    reviewDueOn: z.optional(reviewFields.reviewDueOn),
    toVerify: reviewFields.toVerify,
  }),
  'Phần đầu của một tin bài',
)

export const synonymSchema = described(
  z.union([
    line,
    z.strictObject({
      text: described(line, 'Cách bà con gọi'),
      order: described(
        z.int().check(z.minimum(1)),
        'Thứ tự của hướng dẫn này khi nhiều hướng dẫn cùng có cách gọi đó',
      ),
    }),
  ]),
  'Một cách gọi; nếu hướng dẫn khác cũng có thì ghi text và order',
)

/** Front matter of a hướng dẫn thủ tục. */
export const guideSchema = described(
  z.strictObject({
    ...pageFields,
    procedure: procedureSchema,
    mistakes: described(listOf(line), 'Những lỗi hay gặp'),
    related: described(listOf(code), 'Tên tệp (không đuôi) của các hướng dẫn liên quan'),
    synonyms: described(
      z.array(synonymSchema).check(z.minLength(8)),
      'Các cách bà con gọi thủ tục này, ít nhất 8',
    ),
    ...reviewFields,
  }),
  'Phần đầu của một hướng dẫn thủ tục',
)

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
export const noticeSchema = described(
  z
    .strictObject({
      ...pageFields,
      kind: described(z.enum(keysOf(noticeKinds)), 'Loại thông báo'),
      expiresOn: described(
        frontMatterDate,
        'Hết hạn sau ngày này; hết hạn thì rời danh sách và trang tìm kiếm',
      ),
      reference: described(
        z.optional(
          z.strictObject({
            number: described(line, 'Số, ký hiệu văn bản của cơ quan'),
            date: described(frontMatterDate, 'Ngày văn bản'),
          }),
        ),
        'Văn bản làm căn cứ; bắt buộc với truy nã và rà soát, trừ bài mẫu và bản nháp',
      ),
      model: described(
        z._default(z.boolean(), false),
        'true nếu là bài mẫu để chép lại: không vào danh sách, tìm kiếm và bản tin',
      ),
    })
    .check(
      z.refine(
        ({ kind, model, draft, reference }) =>
          model || draft || reference !== undefined || (kind !== 'wanted' && kind !== 'review'),
        {
          path: ['reference'],
          error: 'chưa có số và ngày văn bản của cơ quan',
          params: { mend: 'Ghi số (number) và ngày (date) của quyết định hoặc công văn.' },
        },
      ),
    ),
  'Phần đầu của một thông báo',
)

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
