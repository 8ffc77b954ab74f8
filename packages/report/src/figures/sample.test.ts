import { readFileSync } from 'node:fs'
import { parseDataset, periodOf } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { sampleText } from '../../sample/make.ts'
import { computeFigures } from './compute.ts'

const text = readFileSync(new URL('../../sample/dataset.json', import.meta.url), 'utf8')
const dataset = parseDataset(JSON.parse(text))

describe('the sample dataset', () => {
  it('is what its generator writes', () => {
    expect(text).toBe(sampleText())
  })

  it('says that it is a sample, and so do its figures', () => {
    expect(dataset.sample).toBe(true)
    expect(computeFigures(dataset, periodOf('2026-10')).sample).toBe(true)
  })

  it('has something to compare with in its last full month, half-year and year', () => {
    for (const id of ['2026-10', '2026-H1', '2025']) {
      const { counters } = computeFigures(dataset, periodOf(id))
      expect(counters.posts.value).toBeGreaterThan(0)
      expect(counters.posts.previous.difference).not.toBeNull()
      expect(counters.tips.lastYear.percent).not.toBeNull()
    }
  })
})
