import * as z from 'zod'
import { frontMatterDate, line, webAddress } from './fields.ts'

export const feeSchema = z
  .strictObject({
    label: line.describe('Khoản thu, ví dụ “Đăng ký tạm trú”'),
    counter: z
      .int()
      .min(0)
      .optional()
      .describe('Đồng, khi nộp trực tiếp; 0 là miễn phí; bỏ trống nếu chưa chắc'),
    online: z
      .int()
      .min(0)
      .optional()
      .describe('Đồng, khi nộp trực tuyến; 0 là miễn phí; bỏ trống nếu chưa chắc'),
    from: frontMatterDate.optional().describe('Mức này áp dụng từ ngày'),
    until: frontMatterDate
      .optional()
      .describe('Mức này áp dụng đến hết ngày; sau đó mức thường có lại hiệu lực'),
    condition: line.optional().describe('Ai được hưởng, điều kiện gì'),
    source: line.describe('Văn bản quy định mức này'),
  })
  .refine((fee) => fee.from === undefined || fee.until === undefined || fee.from <= fee.until, {
    path: ['until'],
    error: 'sớm hơn ngày bắt đầu',
    params: { mend: 'Ghi ngày cuối cùng sau ngày bắt đầu.' },
  })
  .describe('Một mức phí, lệ phí')

const namedLink = { label: line.describe('Tên gọi'), url: webAddress.optional().describe('Địa chỉ, nếu có') }

/** The facts of an administrative procedure; the page's tables are made of them. */
export const procedureSchema = z
  .strictObject({
    officialName: line.describe('Tên thủ tục đúng như cơ quan công bố'),
    code: line.optional().describe('Mã thủ tục; bỏ trống nếu chưa chắc'),
    level: z
      .enum(['commune', 'province', 'ministry', 'any'])
      .describe('Nơi giải quyết: commune (xã), province (tỉnh), ministry (bộ), any (xã hoặc tỉnh)'),
    where: line.describe('Nộp ở đâu'),
    who: z.array(line).min(1).describe('Ai làm thủ tục này'),
    channels: z
      .array(z.strictObject(namedLink).describe('Một cách nộp'))
      .min(1)
      .describe('Nộp bằng cách nào'),
    documents: z.array(line).describe('Mang theo những gì; để danh sách trống [] nếu không cần giấy tờ'),
    forms: z
      .array(z.strictObject({ code: line.optional().describe('Ký hiệu mẫu, ví dụ “CT01”'), ...namedLink }))
      .default([])
      .describe('Các mẫu đơn, tờ khai'),
    steps: z.array(line).min(1).describe('Các bước theo thứ tự'),
    duration: line.describe('Bao lâu có kết quả'),
    fees: z.array(feeSchema).describe('Phí, lệ phí; để danh sách trống [] nếu chưa chắc mức nào'),
    result: line.describe('Nhận được gì'),
  })
  .describe('Dữ liệu của thủ tục')

/** What a guide says of an administrative procedure. */
export type Procedure = z.infer<typeof procedureSchema>
/** A fee, at the counter and online, with the days on which it holds. */
export type Fee = z.infer<typeof feeSchema>

/**
 * The fees that hold on a day. A reduced rate outside its dates gives way to the list price beside it.
 * @example feesOn(fees, '2027-03-01') // without the one whose `until` is '2027-02-28'
 */
export function feesOn(fees: readonly Fee[], date: string): Fee[] {
  return fees.filter((fee) => (fee.from ?? date) <= date && date <= (fee.until ?? date))
}
