import * as z from 'zod'

/**
 * A reporting calendar: where the windows begin and how long after their last day a report is due. Windows follow
 * each other without gap or overlap, twelve months make a year.
 */
export const reportingCalendarSchema = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Mã của lịch báo cáo' }),
    name: z.string().min(1).meta({ description: 'Tên gọi của lịch báo cáo' }),
    firstDay: z.int().min(1).max(28).meta({ description: 'Ngày trong tháng mà kỳ bắt đầu' }),
    startsIn: z
      .enum(['previous-month', 'same-month'])
      .meta({ description: 'Kỳ tháng bắt đầu từ tháng trước hay từ chính tháng đó' }),
    unitDueAfter: z
      .int()
      .min(1)
      .max(31)
      .meta({ description: 'Đơn vị gửi trước ngày thứ mấy sau ngày cuối kỳ (1 là ngay hôm sau)' }),
    communeDueAfter: z
      .int()
      .min(1)
      .max(60)
      .meta({ description: 'Xã gửi cấp trên trước ngày thứ mấy sau ngày cuối kỳ' }),
  })
  .meta({ title: 'Lịch báo cáo' })

/** When a reporting window begins and when the reports on it are due. */
export type ReportingCalendar = z.infer<typeof reportingCalendarSchema>

/**
 * The calendars that ship. The plan of the model wants units' reports before the 10th; the commune's own day, “theo
 * quy định”, is set to the 15th until the office confirms it. Nghị định 09/2019/NĐ-CP, Điều 12 ends a month on the
 * 14th and a year on 14/12, and leaves the day of sending to the body that asks.
 */
export const reportingCalendars = {
  plan: {
    id: 'plan',
    name: 'Theo kế hoạch mô hình (từ ngày 10 tháng trước đến ngày 09)',
    firstDay: 10,
    startsIn: 'previous-month',
    unitDueAfter: 1,
    communeDueAfter: 6,
  },
  month: {
    id: 'month',
    name: 'Theo tháng dương lịch',
    firstDay: 1,
    startsIn: 'same-month',
    unitDueAfter: 5,
    communeDueAfter: 10,
  },
  'nd-09-2019': {
    id: 'nd-09-2019',
    name: 'Theo Nghị định 09/2019/NĐ-CP (từ ngày 15 tháng trước đến ngày 14)',
    firstDay: 15,
    startsIn: 'previous-month',
    unitDueAfter: 1,
    communeDueAfter: 6,
  },
} as const satisfies Record<string, ReportingCalendar>
