import { articleSchema, guideSchema, noticeSchema } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { frontMatterKeys } from '../data/front-matter-keys.ts'
import { check } from '../index.ts'
import { readMdx } from './mdx.ts'

const page = (yaml: string, body = 'Chữ.') => `---\n${yaml}\n---\n\n${body}\n`
const rulesAt = (source: string) =>
  check(source, { kind: 'article', today: '2026-11-23' }).findings.map(
    ({ ruleId, loc }) => `${ruleId} ${loc.start.line}:${loc.start.column}`,
  )

/** Every name of a property in a JSON Schema. */
function keysOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const properties = 'properties' in node ? Object.keys(node.properties as object) : []
  return [...properties, ...Object.values(node).flatMap(keysOf)]
}

describe('front matter', () => {
  it('knows every key of the schemas, and no other', () => {
    const keys = [articleSchema, guideSchema, noticeSchema].flatMap((schema) =>
      keysOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
    )
    expect([...frontMatterKeys].sort()).toEqual([...new Set(keys)].sort())
  })

  it('is read value by value; of keys those that are none of ours', () => {
    const { segments } = readMdx(
      page('title: Một bài\na-0912345678: x\nsources:\n  - { url: https://a.vn/ }'),
    )
    expect(segments.map(({ name, text }) => [name, text])).toEqual([
      ['title', 'Một bài'],
      ['(key)', 'a-0912345678'],
      ['a-0912345678', 'x'],
      ['sources.0.url', 'https://a.vn/'],
      ['text', 'Chữ.'],
    ])
    expect(rulesAt(page('a-0912345678: x'))).toContain('personal-data/phone 2:3')
  })

  it('ends at a line of its own, not at a value that ends in dashes', () => {
    expect(rulesAt(page('title: Một ---\nsummary: Gọi 0912 345 678'))).toContain('personal-data/phone 3:14')
  })

  it('leaves the places of the body where they are, also behind a byte order mark and Windows line ends', () => {
    const source = page('title: Một', 'Gọi **0912** 345 678.\n\n<Note title="0912 345 679">x</Note>')
    const found = ['personal-data/phone 5:7', 'personal-data/phone 7:14']
    expect(rulesAt(source).filter((place) => place.includes('phone'))).toEqual(found)
    expect(rulesAt(source.replaceAll('\n', '\r\n')).filter((place) => place.includes('phone'))).toEqual(found)
    expect(rulesAt(`\uFEFF${source}`).some((place) => place.includes('phone 5:7'))).toBe(true)
    expect(rulesAt(page('title: Một', 'giá <10'))).toContain('mdx/parse-error 5:6')
  })
})
