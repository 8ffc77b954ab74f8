import * as z from 'zod'
import { CODE, CODE_ERROR } from './codes.ts'
import { dateSchema } from './date-schemas.ts'
import { keysOf } from './vocabulary.ts'

/** Who takes part in the model and who reports. */
export const unitKinds = {
  village: 'Thôn, xóm, tổ dân phố',
  organisation: 'Mặt trận Tổ quốc, đoàn thể',
  department: 'Ban, ngành',
  committee: 'Ủy ban nhân dân xã',
  police: 'Công an xã',
} as const

/** Code of a kind of unit. */
export type UnitKind = keyof typeof unitKinds

/** A code people can type: small letters, digits and hyphens. */
export const codeSchema = z.string().regex(CODE, { error: CODE_ERROR })

/** A village, union, department, committee or police post. Households and people are known by date. */
export const unitSchema = z
  .strictObject({
    id: codeSchema.meta({ description: 'Mã đơn vị, ví dụ thon-1' }),
    name: z.string().min(1).meta({ description: 'Tên đơn vị' }),
    kind: z.enum(keysOf(unitKinds)).meta({ description: 'Loại đơn vị' }),
    from: dateSchema.optional().meta({ description: 'Ngày bắt đầu tham gia mô hình' }),
    until: dateSchema.optional().meta({ description: 'Ngày cuối cùng tham gia mô hình' }),
    reports: z
      .boolean()
      .optional()
      .meta({ description: 'Phải gửi báo cáo tháng hay không; để trống: mọi đơn vị trừ Công an xã' }),
    population: z
      .array(
        z.strictObject({
          date: dateSchema,
          households: z.int().min(0).meta({ description: 'Số hộ' }),
          people: z.int().min(0).optional().meta({ description: 'Số khẩu' }),
        }),
      )
      .optional()
      .meta({ description: 'Số hộ, số khẩu theo ngày' }),
  })
  .meta({ title: 'Đơn vị' })

/** Who takes part: a village, organisation, department, the police, the committee. */
export type Unit = z.infer<typeof unitSchema>

/** Whether a unit owes a monthly report: all but the commune police, who keep the register. */
export function mustReport(unit: Unit): boolean {
  return unit.reports ?? unit.kind !== 'police'
}

/** Whether a unit takes part on some day of a window. */
export function isActive(
  unit: {
    /** ISO date of its first day. */
    from?: string
    /** ISO date of its last day. */
    until?: string
  },
  first: string,
  last: string = first,
): boolean {
  return (unit.from === undefined || unit.from <= last) && (unit.until === undefined || unit.until >= first)
}
