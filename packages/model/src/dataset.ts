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
    $schema: z.string().optional().meta({ description: 'Địa chỉ mẫu JSON, để trình soạn thảo gợi ý' }),
    version: z.literal(1).meta({ description: 'Phiên bản của mẫu dữ liệu' }),
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
      .optional()
      .meta({ description: 'Xã, phường, đặc khu giữ sổ' }),
    calendar: reportingCalendarSchema
      .optional()
      .meta({ description: 'Lịch báo cáo; bỏ trống thì theo kế hoạch mô hình' }),
    units: z.array(unitSchema).meta({ description: 'Các đơn vị' }),
    members: z.array(memberSchema).meta({ description: 'Thành viên có nhiệm vụ trong mô hình' }),
    groups: z.array(groupSchema).meta({ description: 'Các nhóm Zalo' }),
    posts: z.array(postSchema).meta({ description: 'Tin, bài đã đăng' }),
    tips: z.array(tipSchema).meta({ description: 'Tin tiếp nhận từ người dân, không nội dung, không tên' }),
    questions: z.array(procedureQuestionSchema).meta({ description: 'Lượt hỏi thủ tục' }),
    activities: z.array(activitySchema).meta({ description: 'Hoạt động' }),
    outcomes: z.array(outcomeSchema).meta({ description: 'Kết quả' }),
    reports: z.array(unitReportSchema).meta({ description: 'Báo cáo tháng của các đơn vị' }),
  })
  .meta({ title: 'Dữ liệu sổ theo dõi' })

/** All that a register holds. */
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
