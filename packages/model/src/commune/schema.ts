import * as z from 'zod'
import { APPROVER_ROLES, approvableSchema } from '../approval/schema.ts'
import { reportingCalendars, reportingCalendarSchema } from '../calendar.ts'
import { dateSchema } from '../date-schemas.ts'
import { codeSchema, unitSchema } from '../unit.ts'
import { keysOf } from '../vocabulary.ts'
import { nameProblems } from './name-problems.ts'

/** Who signs a report: the commune police, the steering committee 138, or the people's committee. */
export const ISSUERS = ['police', 'steering-committee', 'people-committee'] as const
/** Who may sign a report: police, steering committee, people's committee. */
export type IssuerId = (typeof ISSUERS)[number]

const line = z.string().trim().min(1)
const webAddress = z.url({ protocol: /^https$/ })

export const letterheadSchema = z
  .strictObject({
    superior: line.optional().describe('Cơ quan cấp trên, dòng đầu góc trái, viết in hoa'),
    body: line.describe('Tên cơ quan ban hành, dòng dưới, viết in hoa, in đậm'),
    addressees: z.array(line).min(1).describe('Kính gửi: mỗi nơi một dòng'),
    recipients: z.array(line).min(1).describe('Nơi nhận: mỗi nơi một dòng, dòng cuối là “Lưu: …”'),
    signer: z.array(line).min(1).describe('Quyền hạn, chức vụ người ký, mỗi dòng một phần, viết in hoa'),
  })
  .describe('Thể thức văn bản của một cơ quan ban hành')

export const nameSchema = z
  .strictObject({
    from: dateSchema.describe('Ngày đầu tiên tên này có hiệu lực'),
    until: dateSchema.optional().describe('Ngày cuối cùng tên này còn hiệu lực; bỏ trống nếu đang dùng'),
    kind: z.enum(['xã', 'phường', 'đặc khu', 'thị trấn']).describe('Loại đơn vị hành chính'),
    name: line.describe('Tên riêng, không kèm chữ “xã”, “phường”'),
    district: line.optional().describe('Huyện, chỉ ghi cho thời kỳ còn cấp huyện, ví dụ “huyện Đức Thọ”'),
    province: line.describe('Tỉnh hoặc thành phố, ví dụ “tỉnh Hà Tĩnh”'),
    formedFrom: z.array(line).optional().describe('Các xã cũ hợp thành'),
    superior: line.describe('Cơ quan công an cấp trên trực tiếp trong thời kỳ này'),
    letterheads: z
      .partialRecord(z.enum(ISSUERS), letterheadSchema)
      .describe('Thể thức theo từng cơ quan ban hành trong thời kỳ này'),
    basis: line.optional().describe('Văn bản làm căn cứ cho tên và cấp trong thời kỳ này'),
  })
  .describe('Tên, cấp và cơ quan cấp trên của xã trong một thời kỳ')

export const contactSchema = z
  .strictObject({
    id: codeSchema.describe('Mã ngắn, chữ thường không dấu, ví dụ “113”'),
    label: line.describe('Tên gọi trên trang, ví dụ “Công an phản ứng nhanh”'),
    value: line.describe('Số điện thoại đúng như in ra trang'),
    use: line.describe('Gọi khi nào'),
    free: z.boolean().describe('true nếu gọi không mất tiền'),
    emergency: z.boolean().describe('true nếu là số khẩn cấp, hiện ở trang đầu'),
    source: line.optional().describe('Nguồn của số này'),
  })
  .describe('Một số điện thoại công khai của cơ quan; không bao giờ là số riêng của cá nhân')

export const issuerSchema = z
  .strictObject({
    name: line.describe('Tên cơ quan, ví dụ “Công an xã”'),
    symbol: line.describe('Ký hiệu văn bản báo cáo, ví dụ “BC-CAX”'),
    series: codeSchema.describe('Mã dãy số văn bản; mỗi cơ quan một dãy riêng'),
  })
  .describe('Một cơ quan ban hành báo cáo')

const CALENDAR_NAMES = Object.fromEntries(
  Object.values(reportingCalendars).map(({ id, name }) => [id, name]),
) as Record<keyof typeof reportingCalendars, string>

/** The profile of a commune: what differs from one commune to the next, and nothing else. */
export const communeSchema = z
  .strictObject({
    model: line.describe('Tên mô hình'),
    siteUrl: webAddress.describe('Địa chỉ trang thông tin, bắt đầu bằng https://'),
    base: z
      .string()
      .refine((path) => /^\/(?:[a-z0-9-]+\/)*$/.test(path), {
        error: 'phải bắt đầu và kết thúc bằng dấu /',
        params: { mend: 'Ghi “/” hoặc ví dụ “/duc-quang/”.' },
      })
      .default('/')
      .describe('Đường dẫn gốc của trang, thường là “/”'),
    shorthand: line.describe('Tên ngắn ghi cuối tin gửi nhóm, ví dụ “Công an xã Đức Quang”'),
    names: z
      .array(nameSchema)
      .min(1)
      .superRefine((names, context) => {
        for (const problem of nameProblems(names))
          context.addIssue({
            code: 'custom',
            path: problem.path,
            message: problem.message,
            params: { mend: problem.mend },
          })
      })
      .describe('Tên của xã theo từng thời kỳ, xếp theo ngày, không chồng nhau, không hở ngày'),
    issuers: z
      .partialRecord(z.enum(ISSUERS), issuerSchema)
      .superRefine((issuers, context) => {
        const seen = new Map<string, string>()
        for (const [id, issuer] of Object.entries(issuers)) {
          const other = seen.get(issuer.series)
          if (other)
            context.addIssue({
              code: 'custom',
              path: [id, 'series'],
              message: `là dãy số đã dùng cho “${other}”`,
              params: {
                mend: 'Đặt cho mỗi cơ quan ban hành một dãy số văn bản riêng (Nghị định 30/2020/NĐ-CP).',
              },
            })
          seen.set(issuer.series, id)
        }
      })
      .describe('Các cơ quan có thể ban hành báo cáo, mỗi cơ quan một ký hiệu và một dãy số'),
    reporting: z
      .strictObject({
        issuer: z.enum(ISSUERS).describe('Cơ quan ký báo cáo của xã'),
        calendar: z
          .union([z.enum(keysOf(CALENDAR_NAMES)), reportingCalendarSchema])
          .describe('Lịch báo cáo: plan (theo kế hoạch mô hình), month, nd-09-2019, hoặc một lịch tự ghi'),
        communeDueDay: z
          .int()
          .min(1)
          .max(28)
          .optional()
          .describe('Xã gửi cấp trên trước ngày này của tháng; bỏ trống thì theo lịch báo cáo'),
        confirmed: z.boolean().describe('true khi cơ quan đã xác nhận hạn gửi cấp trên'),
      })
      .describe('Chế độ báo cáo'),
    police: z
      .strictObject({
        address: line.optional().describe('Địa chỉ trụ sở; bỏ trống nếu chưa chắc'),
        hours: z.array(line).optional().describe('Giờ tiếp dân; bỏ trống nếu chưa chắc'),
        dutyPhone: line.optional().describe('Số trực ban do chỉ huy xác nhận; bỏ trống nếu chưa có'),
        vehicleRegistration: z.boolean().optional().describe('true nếu Công an xã được phân cấp đăng ký xe'),
      })
      .default({})
      .describe('Trụ sở Công an xã'),
    approvers: z
      .partialRecord(z.enum(keysOf(APPROVER_ROLES)), z.array(approvableSchema).min(1))
      .optional()
      .describe(
        'Ai được phê duyệt quy tắc nào; bỏ trống thì chỉ Trưởng Công an xã. Dấu bí mật nhà nước và người báo tin không ai phê duyệt được',
      ),
    remote: z
      .boolean()
      .optional()
      .describe('true nếu là xã vùng sâu, vùng xa, hải đảo: tố giác, tin báo được chuyển trong 48 giờ'),
    units: z.array(unitSchema).default([]).describe('Các đơn vị tham gia mô hình'),
    contacts: z.array(contactSchema).min(1).describe('Các số điện thoại công khai'),
    toVerify: z.array(line).default([]).describe('Những điều trong hồ sơ này còn phải được cơ quan xác nhận'),
  })
  .describe('Hồ sơ của một xã, phường, đặc khu')

/** The profile of a commune, as commune.yaml holds it. */
export type Commune = z.infer<typeof communeSchema>
/** Name, level, superior body and letterheads of one time. */
export type CommuneName = z.infer<typeof nameSchema>
/** How an office begins, addresses and signs a document. */
export type Letterhead = z.infer<typeof letterheadSchema>
/** A public phone number of an office. */
export type Contact = z.infer<typeof contactSchema>
