import * as z from 'zod'
import { dateSchema } from './date-schemas.ts'
import { codeSchema } from './unit.ts'
import { keysOf } from './vocabulary.ts'

/** How questions end, with Vietnamese names. */
export const questionResults = {
  answered: 'Đã trả lời',
  referred: 'Chuyển nơi khác',
  pending: 'Chưa trả lời',
} as const

/** Code of how a question ended. */
export type QuestionResult = keyof typeof questionResults

/** Questions about procedures, several alike may share a row. */
export const procedureQuestionSchema = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Mã dòng' }),
    date: dateSchema.meta({ description: 'Ngày hỏi' }),
    unit: codeSchema.meta({ description: 'Mã đơn vị trả lời' }),
    procedure: z.string().min(1).meta({ description: 'Tên thủ tục' }),
    count: z.int().min(1).optional().meta({ description: 'Số lượt hỏi; mặc định 1' }),
    result: z.enum(keysOf(questionResults)).meta({ description: 'Kết quả' }),
  })
  .meta({ title: 'Hỏi đáp thủ tục' })

/** That somebody asked about a procedure, and how it ended. */
export type ProcedureQuestion = z.infer<typeof procedureQuestionSchema>
