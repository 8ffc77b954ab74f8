import * as z from 'zod'
import { DATE_ERROR, DATE_META, isDate, isMoment } from './dates.ts'

/** A calendar date `YYYY-MM-DD`. */
export const dateSchema = z.string().refine(isDate, { error: DATE_ERROR }).meta(DATE_META)

/** A local date-time `YYYY-MM-DDTHH:mm`, Asia/Ho_Chi_Minh. */
export const momentSchema = z
  .string()
  .refine(isMoment, { error: 'không phải là ngày giờ có thật, viết theo dạng 2026-11-09T14:30' })
  .meta({ description: 'Ngày giờ Việt Nam, viết 2026-11-09T14:30' })
