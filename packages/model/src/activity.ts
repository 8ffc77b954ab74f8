import * as z from 'zod'
import { dateSchema } from './date-schemas.ts'
import { codeSchema } from './unit.ts'
import { keysOf } from './vocabulary.ts'

/** Kinds of activity and their Vietnamese names. */
export const activityKinds = {
  talk: 'Buổi tuyên truyền trực tiếp',
  mediation: 'Buổi hòa giải',
  'advisory-document': 'Văn bản tham mưu, chỉ đạo',
  inspection: 'Kiểm tra, đôn đốc',
  training: 'Tập huấn, hướng dẫn',
} as const

/** Code of a kind of activity. */
export type ActivityKind = keyof typeof activityKinds

/** Something done outside the groups. */
export const activitySchema = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Mã hoạt động' }),
    date: dateSchema.meta({ description: 'Ngày' }),
    unit: codeSchema.meta({ description: 'Mã đơn vị' }),
    kind: z.enum(keysOf(activityKinds)).meta({ description: 'Loại hoạt động' }),
    count: z.int().min(1).optional().meta({ description: 'Số buổi, số văn bản; mặc định 1' }),
    attendance: z.int().min(0).optional().meta({ description: 'Số lượt người dự; để trống nếu không biết' }),
    title: z.string().optional().meta({ description: 'Nội dung' }),
  })
  .meta({ title: 'Hoạt động' })

/** A meeting, talk or rescue that the report counts. */
export type Activity = z.infer<typeof activitySchema>
