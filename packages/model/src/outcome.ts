import * as z from 'zod'
import { dateSchema } from './date-schemas.ts'
import { codeSchema } from './unit.ts'
import { keysOf } from './vocabulary.ts'

/** Kinds of outcome and their Vietnamese names. */
export const outcomeKinds = {
  'security-case': 'Vụ việc về an ninh, trật tự được giải quyết',
  'criminal-case': 'Vụ hình sự giúp làm rõ',
  'administrative-penalty': 'Xử phạt vi phạm hành chính',
  mediation: 'Mâu thuẫn, tranh chấp hòa giải thành',
  'person-found': 'Tìm được người',
  'property-found': 'Tìm được, trả lại tài sản',
  'weapons-surrendered': 'Vận động giao nộp vũ khí, công cụ hỗ trợ',
  'fireworks-surrendered': 'Vận động giao nộp pháo',
  'fraud-prevented': 'Ngăn chặn lừa đảo',
} as const

/** Code of a kind of outcome. */
export type OutcomeKind = keyof typeof outcomeKinds

/** What came of it, as numbers with a date. */
export const outcomeSchema = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Mã kết quả' }),
    date: dateSchema.meta({ description: 'Ngày có kết quả' }),
    unit: codeSchema.meta({ description: 'Mã đơn vị' }),
    kind: z.enum(keysOf(outcomeKinds)).meta({ description: 'Loại kết quả' }),
    cases: z.int().min(0).meta({ description: 'Số vụ' }),
    persons: z.int().min(0).optional().meta({ description: 'Số đối tượng, số người' }),
    amount: z.int().min(0).optional().meta({ description: 'Số tiền, đồng' }),
    quantity: z
      .number()
      .min(0)
      .optional()
      .meta({ description: 'Số lượng: khẩu, cái với vũ khí; kg với pháo' }),
    tip: z.string().min(1).optional().meta({ description: 'Mã tin dẫn đến kết quả' }),
  })
  .meta({ title: 'Kết quả' })

/** A result that the report counts: how many, of which class, when. */
export type Outcome = z.infer<typeof outcomeSchema>
