import { formatDate } from '@binhyen/vietnamese'
import type { Dataset } from '../dataset.ts'
import type { Problem } from '../errors.ts'
import { periodOf } from '../period.ts'

/** Second reports for one month, reports sent before their month began, parts larger than their whole. */
export function checkReports(dataset: Dataset): Problem[] {
  const seen = new Set<string>()
  return dataset.reports.flatMap((report, i): Problem[] => {
    const key = `${report.unit} ${report.period}`
    const problems: Problem[] = []
    if (seen.has(key)) {
      problems.push({
        key: `reports.${i}`,
        value: `${report.unit}, ${report.period}`,
        message: 'là báo cáo thứ hai của cùng đơn vị cho cùng tháng; chỉ báo cáo gửi sau cùng được tính',
        mend: 'Giữ lại một báo cáo cho mỗi đơn vị mỗi tháng.',
      })
    }
    seen.add(key)
    const { first } = periodOf(report.period, dataset.calendar)
    if (report.submittedOn < first) {
      problems.push({
        key: `reports.${i}.submittedOn`,
        value: formatDate(report.submittedOn),
        message: `là ngày gửi trước khi kỳ báo cáo bắt đầu (${formatDate(first)})`,
        mend: 'Sửa ngày gửi hoặc tháng báo cáo.',
      })
    }
    const { tips, tipsValuable, questions, questionsAnswered } = report.counters
    for (const [part, whole, name] of [
      [tipsValuable, tips, 'tipsValuable'],
      [questionsAnswered, questions, 'questionsAnswered'],
    ] as const) {
      if (part === undefined || whole === undefined || part <= whole) continue
      problems.push({
        key: `reports.${i}.counters.${name}`,
        value: String(part),
        message: `lớn hơn tổng số (${whole})`,
        mend: 'Kiểm tra lại hai số này với đơn vị.',
      })
    }
    return problems
  })
}
