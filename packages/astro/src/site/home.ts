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

function rank({ data }: Entry<Guide>): number {
  const place = NEEDED_TOPICS.indexOf(data.topic)
  return place < 0 ? NEEDED_TOPICS.length : place
}

/** Guides for the front page: first one of each topic that people come for, then the next. */
export function mostNeeded(guides: readonly Entry<Guide>[]): Entry<Guide>[] {
  const turn = new Map<Entry<Guide>, number>()
  const seen = new Map<Topic, number>()
  for (const guide of guides) {
    const count = seen.get(guide.data.topic) ?? 0
    turn.set(guide, count)
    seen.set(guide.data.topic, count + 1)
  }
  return [...guides].sort((a, b) => turn.get(a)! - turn.get(b)! || rank(a) - rank(b)).slice(0, SHOWN)
}

/** Articles newest first, those written for this month before the others. */
export function inSeason(articles: readonly Entry<Article>[], today: string): Entry<Article>[] {
  const month = Number(today.slice(5, 7))
  const fits = ({ data }: Entry<Article>) => (data.season?.includes(month) ? 0 : 1)
  return [...articles].sort((a, b) => fits(a) - fits(b))
}
