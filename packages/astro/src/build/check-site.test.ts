import type { AstroIntegrationLogger } from 'astro'
import { describe, expect, it } from 'vitest'
import { page, readSample, sampleProject, writeContent } from '../../test/sample-project.ts'
import { checkSite } from './check-site.ts'
import { cardsOf } from './cards.ts'

const notice = (expiresOn: string, more = '') =>
  page('Chữ.', `kind: schedule\nexpiresOn: '${expiresOn}'\n${more}`)

const siteOf = (files: Record<string, string>) => readSample(sampleProject(files))

function quietLogger() {
  const said: string[] = []
  const logger = { warn: (text: string) => said.push(text), error: (text: string) => said.push(text) }
  return { said, logger: logger as unknown as AstroIntegrationLogger }
}

const buildError = async (files: Record<string, string>): Promise<string> => {
  try {
    checkSite(await siteOf(files), { stop: true, logger: quietLogger().logger })
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe('checkSite', () => {
  it('stops a build for a private phone number, and says where without repeating it', async () => {
    const message = await buildError({ 'articles/a.mdx': page('Gọi số 0912 345 678 nhé.') })
    expect(message).toMatch(/content\/articles\/a\.mdx:13:8 \[personal-data\/phone\]/)
    expect(message).not.toContain('0912 345 678')
  })

  it('refuses code before any of it runs', async () => {
    const message = await buildError({
      'articles/a.mdx': page("import fs from 'node:fs'\n\n{fs.rmSync('x')}"),
    })
    expect(message).toContain('mdx/unsafe-syntax')
  })

  it('names the line of a wrong value of the front matter', async () => {
    const message = await buildError({
      'articles/a.mdx': page('Chữ.').replace('topic: other', 'topic: khac'),
    })
    expect(message).toMatch(/content\/articles\/a\.mdx:4:\d+/)
  })

  it('refuses a component that nobody knows', async () => {
    expect(await buildError({ 'articles/a.mdx': page('<Banner>Chữ</Banner>') })).toMatch(
      /mdx\/unknown-component/,
    )
  })

  it('says once where a text cannot be read, in the words of the checker', async () => {
    const message = await buildError({ 'articles/a.mdx': page('Chữ.\n\ngiá <10 triệu') })
    expect(message).toMatch(/^Nội dung có 1 lỗi/)
    expect(message).toMatch(/content\/articles\/a\.mdx:15:\d+ \[mdx\/parse-error\]/)
  })

  it('names the line that shows a picture which is not there', async () => {
    const message = await buildError({
      'articles/a.mdx': page('<Figure src="articles/bep.jpg" alt="Bếp" />\n\n![Bếp](bep%20ga.jpg)'),
      'articles/b.mdx': page('Chữ.', 'cover: { src: articles/nha.jpg, alt: Nhà }\n'),
      'articles/nha.jpg': '',
      'notices/cu.mdx': notice('2026-11-22', 'cover: { src: da-xoa.jpg, alt: Ảnh }\n'),
    })
    expect(message).toMatch(/^Nội dung có 2 lỗi/)
    expect(message).toMatch(/articles\/a\.mdx:13:1 \[image\/missing\] .*articles\/bep\.jpg/)
    expect(message).toMatch(/articles\/a\.mdx:15:1 \[image\/missing\] .*bep ga\.jpg/)
  })

  it('only tells in astro dev', async () => {
    const { said, logger } = quietLogger()
    const site = await siteOf({ 'articles/a.mdx': page('Gọi số 0912 345 678 nhé.') })
    expect(checkSite(site, { stop: false, logger }).length).toBeGreaterThan(0)
    expect(said.join()).toContain('personal-data/phone')
  })

  it('looks again only at what has changed since', async () => {
    const { logger } = quietLogger()
    const known = new WeakMap()
    const folder = sampleProject({
      'articles/a.mdx': page('Gọi số 0912 345 678 nhé.'),
      'articles/b.mdx': page('Gọi số 0912 345 679 nhé.'),
    })
    const site = await readSample(folder)
    const before = checkSite(site, { stop: false, logger, known })
    writeContent(folder, 'articles/b.mdx', page('Chữ.\n\nGọi số 0912 345 679 nhé.'))
    const fresh = await readSample(folder, true)
    expect(fresh.entries[0]).toBe(site.entries[0])
    const after = checkSite(fresh, { stop: false, logger, known })
    expect(after[0]).toBe(before[0])
    expect(after.map(({ name, line }) => `${name}:${line}`)).toEqual([
      'content/articles/a.mdx:13',
      'content/articles/b.mdx:15',
    ])
  })

  it('leaves out a page whose approval has run out, and builds the rest', async () => {
    const { said, logger } = quietLogger()
    const site = await siteOf({
      'approvals.yaml': `approvals:
  - id: mau-1
    rule: personal-data/phone
    value: '0912 345 678'
    files: [articles/a.mdx]
    role: police-head
    reason: Số mẫu của tài liệu, không phải số thật
    from: '2026-01-01'
    until: '2026-06-30'
`,
      'articles/a.mdx': page('Gọi số 0912 345 678 nhé.', 'approvals: [mau-1]\n'),
      'articles/b.mdx': page('Chữ.'),
    })
    checkSite(site, { stop: true, logger })
    expect(site.data.leftOut).toEqual(['articles/a'])
    expect(said.join()).toContain('hết hạn')
    expect([...cardsOf(site).keys()]).toEqual(['site', 'articles/b'])
  })

  it('leaves drafts out of a build', async () => {
    const site = await siteOf({ 'articles/a.mdx': page('Chữ.', 'draft: true\n') })
    checkSite(site, { stop: true, logger: quietLogger().logger })
    expect(site.data.leftOut).toEqual(['articles/a'])
  })

  it('keeps expired notices and patterns out of sitemap and cards', async () => {
    const site = await siteOf({
      'notices/cu.mdx': notice('2026-11-22'),
      'notices/moi.mdx': notice('2026-11-23'),
      'notices/mau.mdx': notice('2030-01-01', 'model: true\n'),
    })
    expect(['cu', 'moi', 'mau'].map((slug) => site.unlisted(`/thong-bao/${slug}/`))).toEqual([
      true,
      false,
      true,
    ])
    expect([...cardsOf(site).keys()]).toEqual(['site', 'notices/moi'])
  })
})
