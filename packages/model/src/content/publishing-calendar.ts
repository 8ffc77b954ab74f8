import { OCCASIONS } from '../data/occasions.ts'

/** A page that may be posted again. */
export interface SeasonalPage {
  slug: string
  title: string
  season?: readonly number[] | undefined
}

export interface MonthPlan<P extends SeasonalPage = SeasonalPage> {
  /** 1 to 12 */
  month: number
  occasions: string[]
  pages: P[]
}

/**
 * What to post again when: for each month its occasions and the pages whose front matter names it in `season`.
 * @example publishingCalendar(pages)[9].occasions // October: ['… 04/10: Ngày toàn dân phòng cháy, chữa cháy']
 */
export function publishingCalendar<P extends SeasonalPage>(pages: readonly P[]): MonthPlan<P>[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    return {
      month,
      occasions: OCCASIONS.filter(({ months }) => (months as readonly number[]).includes(month)).map(
        ({ label }) => label,
      ),
      pages: pages
        .filter(({ season }) => season?.includes(month))
        .sort((a, b) => a.title.localeCompare(b.title, 'vi')),
    }
  })
}
