import { readFileSync } from 'node:fs'
import path from 'node:path'
import { check } from '@binhyen/compliance'
import { isDate, synonymText, ZALO_TEXT_LIMIT, zaloText } from '@binhyen/model'
import { fold } from '@binhyen/vietnamese'
import { describe, expect, it } from 'vitest'
import { lawTable } from '../../packages/compliance/src/data/laws-in-force.ts'
import { GENERATED } from './generated.ts'
import { approvals, articles, commune, CONTENT, guides, notices, pages, TODAY, workedOn } from './pages.ts'
import { WANTED_ARTICLES, WANTED_GUIDES } from './wanted.ts'

const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug)
const checked = { commune, approvals, date: TODAY, today: TODAY }
const DOCUMENT = /\d+(?:\.\d+)?\/\d{4}\/[A-ZĐ][A-ZĐ0-9a-z&-]*[A-ZĐ0-9]/g

describe('the collection', () => {
  it('has every guide and article that residents were promised', () => {
    expect(slugs(guides)).toEqual(expect.arrayContaining([...WANTED_GUIDES]))
    expect(slugs(articles)).toEqual(expect.arrayContaining([...WANTED_ARTICLES]))
  })

  it('marks every notice that was made to copy from as a model', () => {
    expect(notices.filter(({ data }) => data.model).map(({ data }) => data.kind)).toEqual(
      expect.arrayContaining(['schedule', 'missing-person', 'wanted', 'review', 'warning']),
    )
    for (const { slug, data } of notices) expect(slug.startsWith('mau-')).toBe(data.model)
  })

  it('gives no short link twice', () => {
    const links = pages.flatMap(({ data }) => data.shortLink ?? [])
    expect(links).toHaveLength(new Set(links).size)
  })

  it('names only approvals that exist, and owners from the profile', () => {
    const ids = approvals.map(({ id }) => id)
    const units = commune.units.map(({ id }) => id)
    for (const { data } of pages) {
      expect(ids).toEqual(expect.arrayContaining(data.approvals))
      expect(units).toContain(data.owner)
    }
  })
})

describe.each(pages.map((page) => [page.file, page] as const))('%s', (_, page) => {
  it('has nothing that may not be published', () => {
    const { findings } = check(page.source, { ...checked, kind: page.kind })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has sources with an address and a date, read no later than the page was worked on', () => {
    for (const { url, readOn } of page.data.sources) {
      expect(new URL(url).protocol).toBe('https:')
      expect(isDate(readOn)).toBe(true)
      expect(readOn <= workedOn(page)).toBe(true)
    }
  })

  it('cites only documents that the law table knows', () => {
    const known = new Set(lawTable.map(({ number }) => number))
    const cited = page.source.match(DOCUMENT) ?? []
    expect([...new Set(cited)].filter((number) => !known.has(number))).toEqual([])
    for (const { document, amendedBy = [] } of page.data.legalBasis)
      for (const name of [document, ...amendedBy]) expect(name).toMatch(DOCUMENT)
  })

  it('keeps addresses out of the prose', () => {
    expect(page.body).not.toMatch(/https?:\/\/|www\.|\]\(/)
  })

  it('makes a text for the group: short, with the link alone on its line, and clean', () => {
    const url = new URL(page.address, commune.siteUrl).href
    const text = zaloText(page.data, { url, commune, date: TODAY })
    expect(text.length).toBeLessThanOrEqual(ZALO_TEXT_LIMIT)
    expect(text.split('\n')).toContain(url)
    const { findings } = check(text, { ...checked, kind: 'post' })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe.each(guides.map((guide) => [guide.file, guide] as const))('%s', (_, { slug, data }) => {
  it('has eight synonyms or more that differ after folding', () => {
    const folded = data.synonyms.map((synonym) => fold(synonymText(synonym)))
    expect(folded).toHaveLength(new Set(folded).size)
    expect(folded.length).toBeGreaterThanOrEqual(8)
  })

  it('leads on to guides that exist, and not to itself', () => {
    expect(slugs(guides)).toEqual(expect.arrayContaining(data.related))
    expect(data.related).not.toContain(slug)
  })

  it('is due for review after it was reviewed', () => {
    expect(data.reviewDueOn > data.reviewedOn).toBe(true)
  })
})

it('declares a synonym of two guides in both, each with its own order', () => {
  const owners = new Map<string, { slug: string; order: number | undefined }[]>()
  for (const { slug, data } of guides)
    for (const synonym of data.synonyms) {
      const key = fold(synonymText(synonym))
      const order = typeof synonym === 'string' ? undefined : synonym.order
      owners.set(key, [...(owners.get(key) ?? []), { slug, order }])
    }
  for (const [text, list] of owners) {
    const orders = list.map(({ order }) => order)
    const expected = list.length === 1 ? [undefined] : list.map((_, index) => index + 1)
    expect({ text, orders: orders.sort() }).toEqual({ text, orders: expected })
  }
})

it.each(Object.entries(GENERATED))('content/%s is what the pages say today', async (name, make) => {
  const stored = readFileSync(path.join(CONTENT, name), 'utf8').replaceAll('\r\n', '\n')
  expect(stored).toBe(await make())
})
