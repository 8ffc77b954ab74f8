import type { Period } from '@binhyen/model'
import { shortDate } from './dates.ts'

export interface PeriodWords {
  /** `tháng 11 năm 2026`, `6 tháng đầu năm 2026`, `năm 2026` */
  name: string
  /** `sơ kết`, `tổng kết`, nothing for a month. */
  act: string
  /** `từ ngày 10/10/2026 đến ngày 09/11/2026` */
  window: string
  /** What it is compared with first, and second if that is another period. */
  previous: string
  lastYear?: string
  /** `trong tháng`, `trong 6 tháng đầu năm`, `trong năm` */
  within: string
  /** The period to come: `tháng 12 năm 2026`, `6 tháng cuối năm 2026`, `năm 2027` */
  next: string
}

export function periodWords(period: Period): PeriodWords {
  const window = `từ ngày ${shortDate(period.first)} đến ngày ${shortDate(period.last)}`
  const { year, month = 1 } = period
  switch (period.kind) {
    case 'month':
      return {
        name: `${monthName(month)} năm ${year}`,
        act: '',
        window,
        previous: 'tháng trước',
        lastYear: 'cùng kỳ năm trước',
        within: 'trong tháng',
        next: month === 12 ? `${monthName(1)} năm ${year + 1}` : `${monthName(month + 1)} năm ${year}`,
      }
    case 'half-year':
      return {
        name: `6 tháng đầu năm ${year}`,
        act: 'sơ kết',
        window,
        previous: 'cùng kỳ năm trước',
        within: 'trong 6 tháng đầu năm',
        next: `6 tháng cuối năm ${year}`,
      }
    case 'year':
      return {
        name: `năm ${year}`,
        act: 'tổng kết',
        window,
        previous: 'năm trước',
        within: 'trong năm',
        next: `năm ${year + 1}`,
      }
  }
}

/** `tháng 02`, `tháng 11`: a zero before months 1 and 2, as in a date. */
export const monthName = (month: number) => `tháng ${month < 3 ? `0${month}` : month}`
