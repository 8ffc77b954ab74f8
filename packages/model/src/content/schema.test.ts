import { describe, expect, it } from 'vitest'
import { parseWith } from '../errors.ts'
import { articleSchema, guideSchema, noticeSchema } from './schema.ts'

const article = {
  title: 'Bài mẫu',
  summary: 'Một câu tóm tắt.',
  topic: 'online-fraud',
  purpose: 'warn',
  audience: ['everyone'],
  owner: 'cong-an-xa',
  publishedOn: '2026-11-09',
  sources: [{ title: 'Nguồn mẫu', url: 'https://binhyen.example', readOn: '2026-11-09' }],
}

const messageOf = (
  schema: typeof articleSchema | typeof guideSchema | typeof noticeSchema,
  input: unknown,
) => {
  try {
    parseWith(schema, input, 'content/articles/bai-mau.mdx')
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the front matter was accepted')
}

describe('front matter', () => {
  it('takes a whole one, also where YAML made a date of a date', () => {
    const read = articleSchema.parse({ ...article, publishedOn: new Date('2026-11-09T00:00:00Z') })
    expect(read).toMatchObject({ publishedOn: '2026-11-09', approvals: [], draft: false, toVerify: [] })
  })

  it('names the file and the key that is missing', () => {
    const { owner: _, ...without } = article
    expect(messageOf(articleSchema, without)).toMatch(
      /^content\/articles\/bai-mau\.mdx, mục owner: chưa có giá trị\. Bổ sung /,
    )
  })

  it('names a wrong topic and the ones to choose from', () => {
    expect(messageOf(articleSchema, { ...article, topic: 'lua-dao' })).toContain(
      'mục topic: “lua-dao” không có trong danh mục. Chọn một trong: policy-law, crime-prevention',
    )
  })

  it('names a date that does not exist, a summary that is too long and a source without a date', () => {
    expect(messageOf(articleSchema, { ...article, publishedOn: '2026-02-30' })).toContain(
      '“2026-02-30” không phải là ngày',
    )
    expect(messageOf(articleSchema, { ...article, summary: 'a'.repeat(161) })).toContain(
      'quá dài, nhiều nhất 160',
    )
    const source = { title: 'Nguồn mẫu', url: 'https://binhyen.example' }
    expect(messageOf(articleSchema, { ...article, sources: [source] })).toContain('mục sources.0.readOn')
  })

  it('wants a wanted notice to name the decision it repeats', () => {
    const notice = { ...article, kind: 'wanted', expiresOn: '2026-12-09' }
    expect(messageOf(noticeSchema, notice)).toContain('mục reference: chưa có')
    expect(noticeSchema.parse({ ...notice, model: true }).model).toBe(true)
  })
})
