import * as z from 'zod'
import { dateSchema } from './date-schemas.ts'
import { codeSchema } from './unit.ts'
import { keysOf } from './vocabulary.ts'

/** Kinds of group and their Vietnamese names. */
export const groupKinds = {
  commune: 'Cấp xã',
  village: 'Thôn',
  thematic: 'Chuyên đề',
} as const

/** Code of a kind of group. */
export type GroupKind = keyof typeof groupKinds

/** A Zalo group; its members and households are counted on days, the newest count holds until the next. */
export const groupSchema = z
  .strictObject({
    id: codeSchema.meta({ description: 'Mã nhóm' }),
    name: z.string().min(1).meta({ description: 'Tên nhóm' }),
    unit: codeSchema.meta({ description: 'Mã đơn vị phụ trách' }),
    kind: z.enum(keysOf(groupKinds)).meta({ description: 'Loại nhóm' }),
    openedOn: dateSchema.meta({ description: 'Ngày lập nhóm' }),
    closedOn: dateSchema.optional().meta({ description: 'Ngày giải thể nhóm' }),
    counts: z
      .array(
        z.strictObject({
          date: dateSchema,
          members: z.int().min(0).meta({ description: 'Số thành viên' }),
          households: z.int().min(0).optional().meta({ description: 'Số hộ có người tham gia' }),
        }),
      )
      .meta({ description: 'Số thành viên, số hộ theo ngày đếm' }),
  })
  .meta({ title: 'Nhóm Zalo' })

/** A Zalo group: whose, of which kind, how many members. */
export type Group = z.infer<typeof groupSchema>
