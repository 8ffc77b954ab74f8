import * as z from 'zod'
import { dateSchema } from '../dates.ts'
import { codeSchema } from '../unit.ts'
import { audienceSchema, purposeSchema, topicSchema } from '../vocabulary.ts'

/** A date of front matter. YAML readers that turn an unquoted date into a `Date` (midnight UTC) are understood. */
export const frontMatterDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  dateSchema,
)

export const line = z.string().trim().min(1)
export const webAddress = z.url({ protocol: /^https?$/ })

export const sourceSchema = z
  .strictObject({
    title: line.describe('Tên trang, tên văn bản'),
    url: webAddress.describe('Địa chỉ đầy đủ, chép từ thanh địa chỉ'),
    readOn: frontMatterDate.describe('Ngày người viết đọc nguồn này'),
  })
  .describe('Một nguồn đã đọc')

export const legalBasisSchema = z
  .strictObject({
    document: line.describe('Loại và số ký hiệu, ví dụ “Luật 68/2020/QH14” hoặc “Thông tư 116/2026/TT-BCA”'),
    title: line.optional().describe('Tên thường gọi, ví dụ “Luật Cư trú”'),
    article: line.optional().describe('Điều, khoản, ví dụ “Điều 27, Điều 28”'),
    amendedBy: z.array(line).optional().describe('Văn bản sửa đổi, bổ sung, mỗi văn bản một dòng'),
    url: webAddress.optional().describe('Địa chỉ văn bản'),
  })
  .describe('Một căn cứ pháp lý')

/** What an article, a guide and a notice have in common. */
export const pageFields = {
  title: line.max(110).describe('Tên bài, nói ngay việc gì'),
  summary: line.max(160).describe('Một câu tóm tắt, nhiều nhất 160 ký tự'),
  topic: topicSchema.describe('Chủ đề'),
  purpose: purposeSchema.describe('Mục đích'),
  audience: z.array(audienceSchema).min(1).describe('Dành cho ai, ghi ít nhất một nhóm'),
  owner: codeSchema.describe('Mã đơn vị chịu trách nhiệm về bài, theo hồ sơ của xã, ví dụ “cong-an-xa”'),
  publishedOn: frontMatterDate.describe('Ngày đăng'),
  updates: z
    .array(
      z.strictObject({
        date: frontMatterDate.describe('Ngày sửa'),
        note: line.describe('Sửa điều gì'),
      }),
    )
    .default([])
    .describe('Những lần sửa sau ngày đăng'),
  sources: z.array(sourceSchema).min(1).describe('Các nguồn đã đọc, ghi ít nhất một nguồn'),
  legalBasis: z.array(legalBasisSchema).default([]).describe('Căn cứ pháp lý'),
  season: z.array(z.int().min(1).max(12)).optional().describe('Những tháng nên đăng lại, ví dụ [1, 2, 12]'),
  shortLink: codeSchema.max(24).optional().describe('Tên ngắn cho đường dẫn /g/…'),
  cover: z
    .strictObject({
      src: line.describe('Đường dẫn tới tệp ảnh'),
      alt: line.describe('Lời tả ảnh cho người không nhìn thấy'),
    })
    .optional()
    .describe('Ảnh đầu bài'),
  zalo: z
    .array(line.max(180))
    .min(1)
    .max(3)
    .optional()
    .describe('Một đến ba dòng cho tin gửi nhóm Zalo; bỏ trống thì lấy từ tóm tắt'),
  approvals: z.array(codeSchema).default([]).describe('Mã các phê duyệt trong content/approvals.yaml'),
  draft: z.boolean().default(false).describe('true nếu là bản nháp, chưa đưa lên trang'),
}

/** Facts that are checked again by a date, and what an officer still has to confirm. */
export const reviewFields = {
  reviewedOn: frontMatterDate.describe('Ngày đối chiếu nguồn lần gần nhất'),
  reviewedBy: line.optional().describe('Cơ quan đã xác nhận; bỏ trống khi chưa có cán bộ xác nhận'),
  reviewDueOn: frontMatterDate.describe('Ngày phải kiểm tra lại'),
  toVerify: z.array(line).default([]).describe('Những điều còn phải hỏi lại cơ quan, hiện trên trang'),
}
