import { OCCASIONS } from '../data/occasions.ts'

/** A page that may be posted again. */
export interface SeasonalPage {
  /** Its address within its section. */
  slug: string
  /** Its title. */
  title: string
  /** Months (1 to 12) in which to post it again. */
  season?: readonly number[] | undefined
}

/** A month's occasions and the pages to post again. */
export interface MonthPlan<P extends SeasonalPage = SeasonalPage> {
  /** 1 to 12 */
  month: number
  /** Vietnamese: days and seasons to speak of. */
  occasions: string[]
  /** The pages whose `season` names the month. */
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
