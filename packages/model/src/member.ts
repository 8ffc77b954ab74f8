import * as z from 'zod'
import { dateSchema } from './date-schemas.ts'
import { codeSchema } from './unit.ts'
import { keysOf } from './vocabulary.ts'

/** Tasks and their Vietnamese names. */
export const memberRoles = {
  lead: 'Phụ trách',
  admin: 'Quản trị nhóm',
  approver: 'Duyệt tin',
  editor: 'Biên tập',
  reporter: 'Làm báo cáo',
} as const

/** Code of a task. */
export type MemberRole = keyof typeof memberRoles

/** A person with a task in the model. Residents in a group are a number, never a list. */
export const memberSchema = z
  .strictObject({
    id: codeSchema.meta({ description: 'Mã thành viên' }),
    name: z.string().min(1).meta({ description: 'Họ và tên người được phân công' }),
    unit: codeSchema.meta({ description: 'Mã đơn vị' }),
    roles: z
      .array(z.enum(keysOf(memberRoles)))
      .min(1)
      .meta({ description: 'Nhiệm vụ' }),
    joinedOn: dateSchema.meta({ description: 'Ngày nhận nhiệm vụ' }),
    leftOn: dateSchema.optional().meta({ description: 'Ngày thôi nhiệm vụ' }),
  })
  .meta({ title: 'Thành viên' })

/** A person with a task in the model; never a list of residents. */
export type Member = z.infer<typeof memberSchema>
