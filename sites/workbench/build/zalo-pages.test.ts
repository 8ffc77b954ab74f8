import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { feesOn, guideSchema, parseWith } from '@binhyen/model'
import { readCommune } from '@binhyen/model/node'
import { parseYaml } from '@binhyen/model/yaml'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textOn } from '../src/zalo/data.ts'
import { findPages } from '../src/zalo/find-pages.ts'
import { datedTexts, zaloData } from './zalo-pages.ts'

const content = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../content')
const commune = await readCommune(path.join(content, 'commune.yaml'))
const data = zaloData(content, { commune, approvals: [], today: '2026-11-25' })

describe('zaloData', () => {
  it('has every guide and article, each with a text that may be posted and its link on a line of its own', () => {
    expect(data.pages.filter(({ kind }) => kind === 'guide').length).toBeGreaterThan(20)
    expect(data.pages.filter(({ kind }) => kind === 'article').length).toBeGreaterThan(20)
    for (const { id, problems, texts, link } of data.pages) {
      expect([id, problems]).toEqual([id, []])
      for (const { text } of texts) expect(text.split('\n')).toContain(link)
    }
  })

  it('tells for each month what to post again, by pages that are there', () => {
    expect(data.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    const ids = new Set(data.pages.map(({ id }) => id))
    expect(data.months.flatMap((month) => month.ids).filter((id) => !ids.has(id))).toEqual([])
    expect(data.months.every((month) => month.ids.length > 0)).toBe(true)
  })

  it('is found without marks and by what residents say', () => {
    const found = findPages(data.pages, 'tam tru').map(({ id }) => id)
    expect(found).toContain('guide/dang-ky-tam-tru')
    expect(findPages(data.pages, 'Tạm  TRÚ').map(({ id }) => id)).toEqual(found)
    expect(findPages(data.pages, 'khong co tu nay')).toEqual([])
    expect(findPages(data.pages, '  ')).toEqual(data.pages)
  })
})

describe('a text with a date', () => {
  const file = path.join(content, 'guides/dang-ky-tam-tru.mdx')
  const head = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))![1]!
  const guide = parseWith(guideSchema, parseYaml(head, file), file)

  it('changes on the day after a fee ends', () => {
    const free = { label: 'Nộp hồ sơ', counter: 0, until: '2027-02-28', source: guide.sources[0]!.url }
    const listed = { label: 'Nộp hồ sơ', counter: 15_000, from: '2027-03-01', source: guide.sources[0]!.url }
    const page = { ...guide, procedure: { ...guide.procedure, fees: [free, listed] } }
    const said = (date: string) =>
      feesOn(page.procedure.fees, date)
        .map(({ counter }) => counter)
        .join()
    const texts = datedTexts(page, '2026-11-25', said)
    expect(texts).toEqual([
      { from: '2026-11-25', text: '0' },
      { from: '2027-03-01', text: '15000' },
    ])
    const shown = { ...data.pages[0]!, texts }
    expect(textOn(shown, '2027-02-28')).toBe('0')
    expect(textOn(shown, '2027-03-01')).toBe('15000')
    expect(textOn(shown, '2020-01-01')).toBe('0')
  })
})
