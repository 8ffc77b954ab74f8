/** What the build puts into `data/zalo.json`. */
export interface ZaloData {
  /** Whether the site's address is still the one of the sample. */
  sampleAddress: boolean
  pages: ZaloPage[]
  /** January to December. */
  months: MonthOfPages[]
}

export interface ZaloPage {
  id: string
  kind: 'guide' | 'article'
  title: string
  /** In words. */
  topic: string
  /** Whole address, short where the page has a short one. */
  link: string
  /** In the order of their dates; the first holds from the day of the build. */
  texts: DatedText[]
  /** Folded words to find the page by: title, summary, topic, what residents call it. */
  keys: string
  /** Why its text may not be posted, in words. */
  problems: string[]
}

export interface DatedText {
  /** ISO date from which it is right. */
  from: string
  text: string
}

export interface MonthOfPages {
  /** 1 to 12. */
  month: number
  occasions: string[]
  ids: string[]
}

/** The text that is right on a day. */
export const textOn = ({ texts }: ZaloPage, date: string): string =>
  (texts.findLast(({ from }) => from <= date) ?? texts[0])?.text ?? ''
