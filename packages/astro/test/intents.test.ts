import { readFileSync, globSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { guideSchema } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../src/build/front-matter.ts'
import { intentIndex } from '../src/search/intents.ts'
import { intentSearch } from '../src/search/match.ts'
import { dialectQuestions } from './dialect-questions.ts'
import { questions } from './questions.ts'

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../content/guides')
const guides = globSync('*.mdx', { cwd: folder })
  .sort()
  .map((file) => ({
    slug: file.replace('.mdx', ''),
    data: readFrontMatter(readFileSync(path.join(folder, file), 'utf8'), guideSchema).data!,
  }))
const index = intentIndex(
  guides.map(({ slug, data }) => ({ slug, title: data.title, synonyms: data.synonyms })),
)
const search = intentSearch(index)
const rankOf = ({ slug, question }: { slug: string; question: string }) =>
  search(question).findIndex(({ intent }) => intent.u === slug)

describe.each([
  ['asked plainly', questions],
  ['asked as in Nghệ Tĩnh, in sentences, with slips', dialectQuestions],
])('the intent index over the real guides, %s', (_, set) => {
  it('knows 120 questions, each for a guide that exists', () => {
    expect(set).toHaveLength(120)
    expect(set.filter(({ slug }) => !guides.some((guide) => guide.slug === slug))).toEqual([])
  })

  it('puts the right guide first nine times of ten, and nearly always among the first three', () => {
    const ranks = set.map(rankOf)
    const missed = set
      .map((asked, index) => ({ ...asked, rank: ranks[index], got: search(asked.question)[0]?.intent.u }))
      .filter(({ rank }) => rank !== 0)
    if (process.env['SHOW_MISSES']) console.table(missed)
    expect(ranks.filter((rank) => rank === 0).length / ranks.length).toBeGreaterThanOrEqual(0.9)
    expect(ranks.filter((rank) => rank >= 0 && rank < 3).length / ranks.length).toBeGreaterThanOrEqual(0.97)
  })
})

describe('the intent index over the real guides', () => {
  it('finds nothing in words that nobody means', () => {
    expect(search('zzzz qqqq')).toEqual([])
    expect(search('')).toEqual([])
    expect(search('công thức nấu phở bò')).toEqual([])
  })

  it('answers a key within a few milliseconds', () => {
    const start = performance.now()
    for (const { question } of questions) search(question)
    expect((performance.now() - start) / questions.length).toBeLessThan(12)
  })
})
