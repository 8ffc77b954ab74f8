import type { Problem } from '@binhyen/model'
import type { Report } from './report.ts'

/** Whose reports are put together into whose. */
const BELOW = { commune: 'unit', province: 'commune', country: 'commune' } as const

/** What would be counted twice, or does not belong together: levels, kinds of period, one report given twice. */
export function checkReports(
  reports: readonly Report[],
  by: keyof typeof BELOW,
  periods: readonly string[],
): Problem[] {
  const problems: Problem[] = []
  if (reports.length === 0) {
    problems.push({
      message: 'không có báo cáo nào để tổng hợp',
      mend: 'Chọn thư mục có các tệp báo cáo JSON.',
    })
  }
  const lengths = new Set(periods.map((period) => (period.includes('H1') ? 'half-year' : period.length)))
  if (lengths.size > 1) {
    problems.push({
      key: 'periods',
      value: periods.join(', '),
      message: 'lẫn báo cáo tháng, 6 tháng và năm, cộng lại sẽ đếm hai lần',
      mend: 'Tổng hợp riêng từng loại kỳ.',
    })
  }
  const seen = new Set<string>()
  for (const [i, report] of reports.entries()) {
    if (report.level !== BELOW[by]) {
      problems.push({
        key: `${i}.level`,
        value: report.level,
        message: `không phải báo cáo của cấp cần tổng hợp (${report.name})`,
        mend: `Chỉ đưa vào báo cáo cấp ${BELOW[by]}.`,
      })
    }
    for (const period of report.periods) {
      const key = `${report.id} ${period}`
      if (seen.has(key)) {
        problems.push({
          key: `${i}`,
          value: `${report.name}, ${period}`,
          message: 'là báo cáo đưa vào hai lần',
          mend: 'Giữ lại một báo cáo cho mỗi nơi mỗi kỳ.',
        })
      }
      seen.add(key)
    }
  }
  return problems
}
