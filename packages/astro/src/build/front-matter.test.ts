import { articleSchema } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { readFrontMatter } from './front-matter.ts'

const good = `---
title: Bài mẫu
summary: Một câu
topic: other
purpose: inform
audience: [everyone]
owner: cong-an-xa
publishedOn: 2026-11-09
sources:
  - title: Nguồn mẫu
    url: https://example.vn/
    readOn: '2026-11-09'
---

Nội dung.
`

describe('readFrontMatter', () => {
  it('reads a good one, also with Windows line ends and a byte order mark', () => {
    expect(readFrontMatter(good, articleSchema).data?.publishedOn).toBe('2026-11-09')
    expect(readFrontMatter(`\uFEFF${good.replaceAll('\n', '\r\n')}`, articleSchema).data?.title).toBe(
      'Bài mẫu',
    )
  })

  it('names line, key, value and mend of a wrong value', () => {
    const { data, problems } = readFrontMatter(good.replace('topic: other', 'topic: khac'), articleSchema)
    expect(data).toBeUndefined()
    expect(problems).toEqual([expect.objectContaining({ line: 4, key: 'topic', value: 'khac' })])
    expect(problems[0]!.mend).toContain('other')
  })

  it('finds the line of a key inside a list', () => {
    const { problems } = readFrontMatter(good.replace('https://example.vn/', 'example'), articleSchema)
    expect(problems[0]).toMatchObject({ line: 11, key: 'sources.0.url' })
  })

  it('says what a missing key is called', () => {
    const { problems } = readFrontMatter(good.replace('title: Bài mẫu\n', ''), articleSchema)
    expect(problems.map(({ key }) => key)).toEqual(['title'])
  })

  it('does not fall over broken YAML or a text without front matter', () => {
    expect(
      readFrontMatter(good.replace('summary: Một câu', 'summary: [Một câu'), articleSchema).problems[0]!.line,
    ).toBeGreaterThan(1)
    expect(readFrontMatter('Chỉ có chữ.', articleSchema).problems).toHaveLength(1)
  })
})
