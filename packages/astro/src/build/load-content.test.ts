import { EventEmitter } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { describe, expect, it } from 'vitest'
import { parseOptions } from '../options.ts'
import { loadContent } from './load-content.ts'
import { readSite } from './read-site.ts'

const profile = fileURLToPath(new URL('../../../../content/commune.yaml', import.meta.url))
const page = (body: string) => `---
title: Bài mẫu
summary: Một câu mẫu
topic: other
purpose: inform
audience: [everyone]
owner: cong-an-xa
publishedOn: '2026-11-09'
sources:
  - { title: Nguồn mẫu, url: 'https://example.vn/', readOn: '2026-11-09' }
---

${body}
`

interface Stored {
  id: string
  body?: string
  rendered?: { metadata?: { parts: unknown[] } }
}

/** A site of articles in a folder with spaces, and what Astro would hold of it. */
async function siteOf(articles: Record<string, string>, dev = false) {
  const folder = mkdtempSync(path.join(tmpdir(), 'binhyen mẫu '))
  const write = (name: string, text: string) =>
    writeFileSync(path.join(folder, 'content/articles', name), text)
  cpSync(profile, path.join(folder, 'commune.yaml'))
  mkdirSync(path.join(folder, 'content/articles/cu'), { recursive: true })
  for (const [name, text] of Object.entries(articles)) write(name, text)
  const options = parseOptions({ commune: 'commune.yaml', content: 'content', today: '2026-11-23' })
  const site = await readSite(options, (file) => path.resolve(folder, file), dev)
  const stored = new Map<string, Stored>([['bài đã xóa', { id: 'bài đã xóa' }]])
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined })
  const context = {
    config: { root: pathToFileURL(`${folder}/`) },
    store: {
      clear: () => stored.clear(),
      set: (entry: Stored) => stored.set(entry.id, entry),
      delete: (id: string) => stored.delete(id),
    },
    ...(dev ? { watcher } : {}),
  } as unknown as LoaderContext
  const file = (name: string) => path.join(folder, 'content/articles', name)
  const textOf = (id: string) => stored.get(id)?.rendered?.metadata?.parts.join('')
  return { site, context, stored, watcher, write, file, textOf }
}

describe('loadContent', () => {
  it('stores every page with its words, by its path without ending', async () => {
    const { site, context, stored, textOf } = await siteOf({
      'a.mdx': page('Chữ *nghiêng*.'),
      'cu/b.mdx': page('Chữ.'),
    })
    loadContent(site, 'articles', context)
    expect([...stored.keys()]).toEqual(['a', 'cu/b'])
    expect(stored.get('a')?.body).toBe('Chữ *nghiêng*.')
    expect(textOf('a')).toBe('<p>Chữ <em>nghiêng</em>.</p>')
    loadContent(site, 'guides', context)
    expect(stored.size).toBe(0)
  })

  it('keeps out what may not be published today', async () => {
    const { site, context, stored } = await siteOf({ 'a.mdx': page('Chữ.'), 'b.mdx': page('Chữ.') })
    site.data.leftOut.push('articles/b')
    loadContent(site, 'articles', context)
    expect([...stored.keys()]).toEqual(['a'])
  })

  it('follows changes in astro dev, and shows on the page what it cannot read', async () => {
    const { site, context, stored, watcher, write, file, textOf } = await siteOf(
      { 'a.mdx': page('Cũ.') },
      true,
    )
    loadContent(site, 'articles', context)
    write('a.mdx', page('Mới.'))
    watcher.emit('change', file('a.mdx'))
    expect(textOf('a')).toBe('<p>Mới.</p>')

    write('a.mdx', page('giá <10 triệu'))
    watcher.emit('change', file('a.mdx'))
    expect(textOf('a')).toContain('articles/a.mdx:13: không đọc được bài viết')

    write('cu/c.mdx', page('Thêm.'))
    watcher.emit('add', file('cu/c.mdx'))
    expect(textOf('cu/c')).toBe('<p>Thêm.</p>')

    rmSync(file('cu/c.mdx'))
    watcher.emit('unlink', file('cu/c.mdx'))
    watcher.emit('change', file('ghi-chu.txt'))
    expect([...stored.keys()]).toEqual(['a'])
  })
})
