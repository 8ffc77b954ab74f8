import * as z from 'zod'
import { activitySchema } from './activity.ts'
import { reportingCalendarSchema } from './calendar.ts'
import { parseWith } from './errors.ts'
import { groupSchema } from './group.ts'
import { memberSchema } from './member.ts'
import { outcomeSchema } from './outcome.ts'
import { postSchema } from './post.ts'
import { procedureQuestionSchema } from './procedure-question.ts'
import { tipSchema } from './tip.ts'
import { unitReportSchema } from './unit-report.ts'
import { unitSchema } from './unit.ts'

/** Everything that a commune's register holds. */
export const datasetSchema = z
  .strictObject({
    $schema: z.string().optional(),
    version: z.literal(1),
    /** Sample data say so, and so does every report made of them. */
    sample: z.boolean().optional().meta({ description: 'Dữ liệu mẫu, không phải số liệu thật' }),
    commune: z
      .strictObject({
        name: z.string().min(1).meta({ description: 'Tên xã' }),
        province: z.string().min(1).optional().meta({ description: 'Tên tỉnh' }),
        remote: z
          .boolean()
          .optional()
          .meta({ description: 'Xã vùng sâu, vùng xa, hải đảo: chuyển tin trong 48 giờ' }),
      })
      .optional(),
    calendar: reportingCalendarSchema.optional(),
    units: z.array(unitSchema),
    members: z.array(memberSchema),
    groups: z.array(groupSchema),
    posts: z.array(postSchema),
    tips: z.array(tipSchema),
    questions: z.array(procedureQuestionSchema),
    activities: z.array(activitySchema),
    outcomes: z.array(outcomeSchema),
    reports: z.array(unitReportSchema),
  })
  .meta({ title: 'Dữ liệu sổ theo dõi' })

export type Dataset = z.infer<typeof datasetSchema>

/**
 * Reads a dataset out of parsed JSON. References between its parts are `checkDataset`'s affair.
 * @throws DataError with every problem, in Vietnamese
 */
export function parseDataset(input: unknown, file?: string): Dataset {
  return parseWith(datasetSchema, input, file)
}

/** A dataset with nothing in it. */
export function emptyDataset(): Dataset {
  return {
    version: 1,
    units: [],
    members: [],
    groups: [],
    posts: [],
    tips: [],
    questions: [],
    activities: [],
    outcomes: [],
    reports: [],
  }
}
