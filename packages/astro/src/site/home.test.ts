import type { Article, Guide } from '@binhyen/model'
import { expect, it } from 'vitest'
import type { Entry } from './entries.ts'
import { inSeason, mostNeeded } from './home.ts'

const guide = (id: string, topic: string) => ({ id, data: { topic } }) as Entry<Guide>
const article = (id: string, season?: number[]) => ({ id, data: { season } }) as Entry<Article>

it('the front page shows what the commune names first, then one guide of each topic, none twice', () => {
  const guides = [
    guide('a', 'identity'),
    guide('b', 'residence'),
    guide('c', 'residence'),
    guide('d', 'other'),
  ]
  expect(mostNeeded(guides, ['c', 'khong-co']).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd'])
})

it('what was written for this month comes first, and the rest keeps its order', () => {
  const articles = [article('a'), article('b', [1, 12]), article('c', [6])]
  expect(inSeason(articles, '2026-12-05').map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})
