import * as z from 'zod'
import { isDate, isMoment } from './dates.ts'

/** A calendar date `YYYY-MM-DD`. */
export const dateSchema = z
  .string()
  .refine(isDate, { error: 'không phải là ngày có thật, viết theo dạng 2026-11-09' })
  .meta({ description: 'Ngày, viết năm-tháng-ngày: 2026-11-09', format: 'date' })

/** A local date-time `YYYY-MM-DDTHH:mm`, Asia/Ho_Chi_Minh. */
export const momentSchema = z
  .string()
  .refine(isMoment, { error: 'không phải là ngày giờ có thật, viết theo dạng 2026-11-09T14:30' })
  .meta({ description: 'Ngày giờ Việt Nam, viết 2026-11-09T14:30' })
