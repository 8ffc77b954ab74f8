import * as z from 'zod/mini'
import { described, frontMatterDate, line, listOf, webAddress } from './fields.ts'

const amount = z.int().check(z.minimum(0))

export const feeSchema = described(
  z
    .strictObject({
      label: described(line, 'Khoản thu, ví dụ “Đăng ký tạm trú”'),
      counter: described(
        z.optional(amount),
        'Đồng, khi nộp trực tiếp; 0 là miễn phí; bỏ trống nếu chưa chắc',
      ),
      online: described(
        z.optional(amount),
        'Đồng, khi nộp trực tuyến; 0 là miễn phí; bỏ trống nếu chưa chắc',
      ),
      from: described(z.optional(frontMatterDate), 'Mức này áp dụng từ ngày'),
      until: described(
        z.optional(frontMatterDate),
        'Mức này áp dụng đến hết ngày; sau đó mức thường có lại hiệu lực',
      ),
      condition: described(z.optional(line), 'Ai được hưởng, điều kiện gì'),
      source: described(line, 'Văn bản quy định mức này'),
    })
    .check(
      z.refine((fee) => fee.from === undefined || fee.until === undefined || fee.from <= fee.until, {
        path: ['until'],
        error: 'sớm hơn ngày bắt đầu',
        params: { mend: 'Ghi ngày cuối cùng sau ngày bắt đầu.' },
      }),
    ),
  'Một mức phí, lệ phí',
)

const namedLink = {
  label: described(line, 'Tên gọi'),
  url: described(z.optional(webAddress), 'Địa chỉ, nếu có'),
}

/** The facts of an administrative procedure; the page's tables are made of them. */
export const procedureSchema = described(
  z.strictObject({
    officialName: described(line, 'Tên thủ tục đúng như cơ quan công bố'),
    code: described(z.optional(line), 'Mã thủ tục; bỏ trống nếu chưa chắc'),
    level: described(
      z.enum(['commune', 'province', 'ministry', 'any']),
      'Nơi giải quyết: commune (xã), province (tỉnh), ministry (bộ), any (xã hoặc tỉnh)',
    ),
    where: described(line, 'Nộp ở đâu'),
    who: described(z.array(line).check(z.minLength(1)), 'Ai làm thủ tục này'),
    channels: described(
      z.array(described(z.strictObject(namedLink), 'Một cách nộp')).check(z.minLength(1)),
      'Nộp bằng cách nào',
    ),
    documents: described(z.array(line), 'Mang theo những gì; để danh sách trống [] nếu không cần giấy tờ'),
    forms: described(
      listOf(
        z.strictObject({ code: described(z.optional(line), 'Ký hiệu mẫu, ví dụ “CT01”'), ...namedLink }),
      ),
      'Các mẫu đơn, tờ khai',
    ),
    steps: described(z.array(line).check(z.minLength(1)), 'Các bước theo thứ tự'),
    duration: described(line, 'Bao lâu có kết quả'),
    fees: described(z.array(feeSchema), 'Phí, lệ phí; để danh sách trống [] nếu chưa chắc mức nào'),
    result: described(line, 'Nhận được gì'),
  }),
  'Dữ liệu của thủ tục',
)

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
