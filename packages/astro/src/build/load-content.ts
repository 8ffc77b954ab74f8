import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { AstroError } from 'astro/errors'
import type { Collection } from '../load-hook.ts'
import type { Part } from '../site/parts.ts'
import { bodyOf } from './front-matter.ts'
import { readBody } from './read-body.ts'
import { readEntry, type Entry, type Site } from './read-site.ts'

/** What `render(entry)` of astro:content shows, which knows nothing of our components. */
const USE_BODY = '<p>Dùng &lt;Body entry={entry} /&gt; của @binhyen/astro để hiện bài này.</p>'

/**
 * Puts the pages that may be published today into Astro's store: front matter as it was read and checked, text as
 * compiled parts. Nothing of an MDX file becomes a module, so none of it runs. In `astro dev` changed files follow.
 */
export function loadContent(site: Site, collection: Collection, context: LoaderContext): void {
  const { store, watcher, logger, config } = context
  const root = fileURLToPath(config.root)
  const folder = path.join(site.data.content, collection)

  const put = (entry: Entry) => {
    if (site.data.leftOut.includes(`${collection}/${entry.slug}`)) return store.delete(entry.slug)
    // A build has stopped already; in astro dev the last readable one stays while the editor mends it.
    if (!entry.data) return
    store.set({
      id: entry.slug,
      data: entry.data as unknown as Record<string, unknown>,
      body: bodyOf(entry.source).text.trim(),
      rendered: { html: USE_BODY, metadata: { parts: partsOf(entry) } },
    })
  }
  const partsOf = (entry: Entry): Part[] => {
    try {
      return compile(entry, site)
    } catch (error) {
      if (!site.data.dev) throw error
      // The editor sees on the page what the terminal says as well.
      const { message } = error as Error
      logger.error(message)
      return [`<p><b>${message.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</b></p>`]
    }
  }

  store.clear()
  for (const entry of site.entries) if (entry.collection === collection) put(entry)
  if (!watcher) return
  watcher.add(folder)
  const nameOf = (file: string): string | undefined => {
    const name = path.relative(folder, path.resolve(root, file))
    return name.endsWith('.mdx') && !name.startsWith('..') ? name : undefined
  }
  for (const event of ['add', 'change'] as const)
    watcher.on(event, (file) => {
      const name = nameOf(file)
      if (name) put(readEntry(site.data.content, collection, name))
    })
  watcher.on('unlink', (file) => {
    const name = nameOf(file)
    if (name) store.delete(name.replaceAll('\\', '/').slice(0, -'.mdx'.length))
  })
}

/** @throws AstroError that names file, line and column as far as they are known */
function compile(entry: Entry, site: Site): Part[] {
  const { text, line } = bodyOf(entry.source)
  try {
    return readBody(text)
  } catch (error) {
    const [, row, column, rest] = /^(\d+):(\d+): (.*)/s.exec((error as Error).message) ?? []
    const place = row ? `:${Number(row) + line - 1}:${column}` : ''
    throw new AstroError(
      `${path.basename(site.data.content)}/${entry.name}${place}: ${rest ?? (error as Error).message}`,
    )
  }
}
