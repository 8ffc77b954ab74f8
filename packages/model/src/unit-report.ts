import * as z from 'zod'
import { dateSchema } from './date-schemas.ts'
import { codeSchema } from './unit.ts'
import { keysOf } from './vocabulary.ts'

/** What a unit tells in its monthly form; each has a twin that the register's rows give. */
export const unitCounters = {
  posts: 'Số tin, bài đã đăng',
  talks: 'Số buổi tuyên truyền trực tiếp',
  attendance: 'Số lượt người dự tuyên truyền',
  questions: 'Số lượt hỏi thủ tục',
  questionsAnswered: 'Số lượt hỏi đã trả lời',
  tips: 'Số tin tiếp nhận từ người dân',
  tipsValuable: 'Số tin có giá trị',
  securityCases: 'Số vụ việc về an ninh, trật tự được giải quyết',
  mediations: 'Số mâu thuẫn, tranh chấp hòa giải thành',
} as const

/** Code of a number that units report. */
export type UnitCounter = keyof typeof unitCounters

const counter = z.int().min(0).optional()
const words = z.string().optional()

/** A unit's monthly report: figures and, where it has something to say, words. An empty figure is not known. */
export const unitReportSchema = z
  .strictObject({
    unit: codeSchema.meta({ description: 'Mã đơn vị' }),
    period: z
      .string()
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'phải là một tháng, viết như 2026-11' })
      .meta({ description: 'Tháng báo cáo, ví dụ 2026-11' }),
    submittedOn: dateSchema.meta({ description: 'Ngày gửi' }),
    counters: z
      .strictObject(
        Object.fromEntries(
          keysOf(unitCounters).map((key) => [key, counter.meta({ description: unitCounters[key] })]),
        ) as Record<UnitCounter, typeof counter>,
      )
      .meta({ description: 'Số liệu' }),
    words: z
      .strictObject({
        situation: words.meta({ description: 'Tình hình' }),
        strengths: words.meta({ description: 'Ưu điểm' }),
        weaknesses: words.meta({ description: 'Tồn tại, hạn chế' }),
        proposals: words.meta({ description: 'Đề xuất, kiến nghị' }),
      })
      .optional()
      .meta({ description: 'Tình hình, ưu điểm, hạn chế, đề xuất' }),
  })
  .meta({ title: 'Báo cáo của đơn vị' })

/** A unit's figures and words of one month. */
export type UnitReport = z.infer<typeof unitReportSchema>
