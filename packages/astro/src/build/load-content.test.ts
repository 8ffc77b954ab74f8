import { EventEmitter } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { describe, expect, it } from 'vitest'
import { page, readSample, sampleProject, writeContent } from '../../test/sample-project.ts'
import { loadContent } from './load-content.ts'

interface Stored {
  id: string
  body?: string
  rendered?: { metadata?: { parts: unknown[] } }
}

/** A site of articles, and what Astro would hold of it. */
async function siteOf(articles: Record<string, string>, dev = false) {
  const folder = sampleProject({})
  const write = (name: string, text: string) => writeContent(folder, `articles/${name}`, text)
  for (const [name, text] of Object.entries(articles)) write(name, text)
  const site = await readSample(folder, dev)
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
