import type { Article, Guide, Topic } from '@binhyen/model'
import type { Entry } from './entries.ts'

/** What residents come to the commune police for most, in this order. */
const NEEDED_TOPICS: readonly Topic[] = [
  'residence',
  'identity',
  'crime-prevention',
  'vehicles-licences',
  'foreigners',
]
const SHOWN = 6

/** Guides for the front page: those the commune names, then one of each topic that people come for. */
export function mostNeeded(guides: readonly Entry<Guide>[], named: readonly string[]): Entry<Guide>[] {
  const first = named.flatMap((slug) => guides.find(({ id }) => id === slug) ?? [])
  const next = NEEDED_TOPICS.flatMap((topic) => guides.find(({ data }) => data.topic === topic) ?? [])
  return [...new Set([...first, ...next, ...guides])].slice(0, SHOWN)
}

/** Articles newest first, those written for this month before the others. */
export function inSeason(articles: readonly Entry<Article>[], today: string): Entry<Article>[] {
  const month = Number(today.slice(5, 7))
  const fits = ({ data }: Entry<Article>) => (data.season?.includes(month) ? 0 : 1)
  return [...articles].sort((a, b) => fits(a) - fits(b))
}
