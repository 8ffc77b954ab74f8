import * as z from 'zod/mini'
import { CODE, CODE_ERROR } from '../codes.ts'
import { DATE_ERROR, DATE_META, isDate } from '../dates.ts'
import { audiences, keysOf, purposes, topics } from '../vocabulary.ts'

/**
 * What stands in a key, for editors and the documentation. The schemas of front matter are written with `zod/mini`, as a
 * browser that checks a page loads them: the same with `zod` would be three times as large.
 */
export const described = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description))

/** A list that may be left out. */
export const listOf = <T extends z.ZodMiniType>(item: T): z.ZodMiniDefault<z.ZodMiniArray<T>> =>
  z._default(z.array(item), [])

const date = z.string().check(z.refine(isDate, { error: DATE_ERROR }), z.meta(DATE_META))

/** A date of front matter. YAML readers that turn an unquoted date into a `Date` (midnight UTC) are understood. */
export const frontMatterDate = z.pipe(
  z.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
  date,
)

export const line = z.string().check(z.trim(), z.minLength(1))
export const webAddress = z.url({ protocol: /^https?$/ })
export const code = z.string().check(z.regex(CODE, { error: CODE_ERROR }))

export const sourceSchema = described(
  z.strictObject({
    title: described(line, 'Tên trang, tên văn bản'),
    url: described(webAddress, 'Địa chỉ đầy đủ, chép từ thanh địa chỉ'),
    readOn: described(frontMatterDate, 'Ngày người viết đọc nguồn này'),
  }),
  'Một nguồn đã đọc',
)

export const legalBasisSchema = described(
  z.strictObject({
    document: described(
      line,
      'Loại và số ký hiệu, ví dụ “Luật 68/2020/QH14” hoặc “Thông tư 116/2026/TT-BCA”',
    ),
    title: described(z.optional(line), 'Tên thường gọi, ví dụ “Luật Cư trú”'),
    article: described(z.optional(line), 'Điều, khoản, ví dụ “Điều 27, Điều 28”'),
    amendedBy: described(z.optional(z.array(line)), 'Văn bản sửa đổi, bổ sung, mỗi văn bản một dòng'),
    url: described(z.optional(webAddress), 'Địa chỉ văn bản'),
  }),
  'Một căn cứ pháp lý',
)

/** What an article, a guide and a notice have in common. */
export const pageFields = {
  title: described(line.check(z.maxLength(110)), 'Tên bài, nói ngay việc gì'),
  summary: described(line.check(z.maxLength(160)), 'Một câu tóm tắt, nhiều nhất 160 ký tự'),
  topic: described(z.enum(keysOf(topics)), 'Chủ đề'),
  purpose: described(z.enum(keysOf(purposes)), 'Mục đích'),
  audience: described(
    z.array(described(z.enum(keysOf(audiences)), 'Nhóm đối tượng')).check(z.minLength(1)),
    'Dành cho ai, ghi ít nhất một nhóm',
  ),
  owner: described(code, 'Mã đơn vị chịu trách nhiệm về bài, theo hồ sơ của xã, ví dụ “cong-an-xa”'),
  publishedOn: described(frontMatterDate, 'Ngày đăng'),
  updates: described(
    listOf(
      z.strictObject({
        date: described(frontMatterDate, 'Ngày sửa'),
        note: described(line, 'Sửa điều gì'),
      }),
    ),
    'Những lần sửa sau ngày đăng',
  ),
  sources: described(z.array(sourceSchema).check(z.minLength(1)), 'Các nguồn đã đọc, ghi ít nhất một nguồn'),
  legalBasis: described(listOf(legalBasisSchema), 'Căn cứ pháp lý'),
  season: described(
    z.optional(z.array(z.int().check(z.minimum(1), z.maximum(12)))),
    'Những tháng nên đăng lại, ví dụ [1, 2, 12]',
  ),
  shortLink: described(z.optional(code.check(z.maxLength(24))), 'Tên ngắn cho đường dẫn /g/…'),
  cover: described(
    z.optional(
      z.strictObject({
        src: described(line, 'Đường dẫn tới tệp ảnh'),
        alt: described(line, 'Lời tả ảnh cho người không nhìn thấy'),
      }),
    ),
    'Ảnh đầu bài',
  ),
  zalo: described(
    z.optional(z.array(line.check(z.maxLength(180))).check(z.minLength(1), z.maxLength(3))),
    'Một đến ba dòng cho tin gửi nhóm Zalo; bỏ trống thì lấy từ tóm tắt',
  ),
  approvals: described(listOf(code), 'Mã các phê duyệt trong content/approvals.yaml'),
  draft: described(z._default(z.boolean(), false), 'true nếu là bản nháp, chưa đưa lên trang'),
}

/** Facts that are checked again by a date, and what an officer still has to confirm. */
export const reviewFields = {
  reviewedOn: described(frontMatterDate, 'Ngày đối chiếu nguồn lần gần nhất'),
  reviewedBy: described(z.optional(line), 'Cơ quan đã xác nhận; bỏ trống khi chưa có cán bộ xác nhận'),
  reviewDueOn: described(frontMatterDate, 'Ngày phải kiểm tra lại'),
  toVerify: described(listOf(line), 'Những điều còn phải hỏi lại cơ quan, hiện trên trang'),
}
