import * as z from 'zod'
import { momentSchema } from './date-schemas.ts'
import { codeSchema } from './unit.ts'
import { keysOf } from './vocabulary.ts'

/** Intake classes; the first two are sources of information on crime (BLTTHS, Điều 144). */
export const tipClasses = {
  denunciation: 'Tố giác về tội phạm',
  'crime-report': 'Tin báo về tội phạm',
  'security-violation': 'Vi phạm hành chính, vụ việc về an ninh, trật tự',
  conflict: 'Mâu thuẫn, tranh chấp',
  feedback: 'Phản ánh, kiến nghị không thuộc an ninh, trật tự',
  complaint: 'Khiếu nại, tố cáo',
  procedure: 'Hỏi thủ tục hành chính',
  'search-rescue': 'Tìm người, tìm đồ, cứu giúp',
  emergency: 'Khẩn cấp',
  unusable: 'Không đủ cơ sở, trùng, tin rác',
} as const

/** Ways by which tips come and their Vietnamese names. */
export const tipChannels = {
  'zalo-private': 'Tin nhắn riêng Zalo',
  'zalo-group': 'Nhóm Zalo',
  phone: 'Điện thoại',
  'in-person': 'Trực tiếp',
  written: 'Văn bản, đơn',
  vneid: 'VNeID',
  other: 'Khác',
} as const

/** States of handling and their Vietnamese names. */
export const handlingStates = {
  received: 'Đã tiếp nhận',
  classified: 'Đã phân loại',
  verifying: 'Đang xác minh',
  resolved: 'Đã giải quyết',
  transferred: 'Đã chuyển cơ quan khác',
  unfounded: 'Không đủ cơ sở',
  duplicate: 'Trùng tin',
} as const

/** States of visibility and their Vietnamese names. */
export const visibilityStates = { open: 'Thường', restricted: 'Hạn chế', sealed: 'Niêm phong' } as const
/** States of delivery and their Vietnamese names. */
export const deliveryStates = {
  none: 'Chưa chuyển',
  sent: 'Đã chuyển',
  acknowledged: 'Bên nhận đã xác nhận',
} as const

/** Bodies a tip may be delivered to. */
export const deliveryBodies = {
  'investigating-body': 'Cơ quan điều tra',
  'provincial-police': 'Công an tỉnh',
  committee: 'Ủy ban nhân dân xã',
  'other-body': 'Cơ quan khác',
} as const

/** In what office, not who, somebody acted. */
export const actorRoles = {
  'commune-police': 'Cán bộ Công an xã',
  'police-head': 'Trưởng Công an xã',
  unit: 'Đơn vị tiếp nhận',
  committee: 'Ủy ban nhân dân xã',
} as const

/** Code of what a tip turned out to be about. */
export type TipClass = keyof typeof tipClasses
/** Code of the way by which a tip came. */
export type TipChannel = keyof typeof tipChannels
/** Code of how far the work is. */
export type HandlingState = keyof typeof handlingStates
/** Code of who may see a tip. */
export type VisibilityState = keyof typeof visibilityStates
/** Code of how far the sending is. */
export type DeliveryState = keyof typeof deliveryStates
/** Code of a body that tips are sent to. */
export type DeliveryBody = keyof typeof deliveryBodies
/** Code of who did a step. */
export type ActorRole = keyof typeof actorRoles

const step = {
  at: momentSchema,
  by: z.enum(keysOf(actorRoles)).meta({ description: 'Vai trò người thực hiện' }),
}

/**
 * A tip of a resident: that something came in, never what was said nor by whom. The name stays in the paper book, the
 * narrative in the official file.
 */
export const tipSchema = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Mã tin' }),
    receivedAt: momentSchema.meta({ description: 'Tiếp nhận lúc' }),
    channel: z.enum(keysOf(tipChannels)).meta({ description: 'Kênh tiếp nhận' }),
    receivedBy: codeSchema.meta({ description: 'Mã đơn vị tiếp nhận' }),
    handedOverOn: momentSchema.optional().meta({ description: 'Lúc đơn vị bàn giao tin cho Công an xã' }),
    informant: z
      .union([
        z.literal('anonymous'),
        z.strictObject({
          code: z
            .string()
            .regex(/^[A-Z]{1,4}-?\d{1,6}$/, {
              error:
                'không phải là mã người cung cấp tin (ví dụ NCT-0012); tên và số điện thoại chỉ ghi trong sổ giấy',
            })
            .meta({ description: 'Mã người cung cấp tin trong sổ giấy, ví dụ NCT-0012' }),
        }),
      ])
      .meta({ description: 'Mã người cung cấp tin, hoặc “anonymous” nếu không rõ' }),
    people: z.int().min(1).optional().meta({ description: 'Số lượt người cùng cung cấp, mặc định 1' }),
    class: z.enum(keysOf(tipClasses)).meta({ description: 'Phân loại' }),
    place: codeSchema.optional().meta({ description: 'Mã đơn vị nơi xảy ra' }),
    valuable: z.boolean().optional().meta({ description: 'Tin có giá trị; để trống nếu chưa đánh giá' }),
    respondedAt: momentSchema.optional().meta({ description: 'Phản hồi người cung cấp tin lúc' }),
    handling: z
      .array(
        z.strictObject({
          state: z.enum(keysOf(handlingStates)).meta({ description: 'Đã xử lý đến đâu' }),
          ...step,
        }),
      )
      .meta({ description: 'Quá trình xử lý sau khi tiếp nhận' }),
    visibility: z
      .array(
        z.strictObject({
          state: z.enum(keysOf(visibilityStates)).meta({ description: 'Ai được xem' }),
          ...step,
        }),
      )
      .optional()
      .meta({ description: 'Ai được xem; mặc định là hạn chế' }),
    delivery: z
      .array(
        z.strictObject({
          state: z.enum(keysOf(deliveryStates)).meta({ description: 'Đã chuyển đến đâu' }),
          to: z.enum(keysOf(deliveryBodies)).meta({ description: 'Cơ quan nhận' }),
          ...step,
        }),
      )
      .optional()
      .meta({ description: 'Chuyển tin đến cơ quan khác' }),
  })
  .meta({ title: 'Tin tiếp nhận' })

/** That something came in, by code: no narrative, no name. */
export type Tip = z.infer<typeof tipSchema>
