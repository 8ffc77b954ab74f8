import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import type { Collection } from '../load-hook.ts'
import type { Part } from '../site/parts.ts'
import { bodyOf } from './front-matter.ts'
import { readEntry, slugOf, type Entry, type Site } from './read-site.ts'

/** What `render(entry)` of astro:content shows, which knows nothing of our components. */
const USE_BODY = '<p>Dùng &lt;Body entry={entry} /&gt; của @binhyen/astro để hiện bài này.</p>'

/**
 * Puts the pages that may be published today into Astro's store: front matter as it was read and checked, text as
 * compiled parts. Nothing of an MDX file becomes a module, so none of it runs. In `astro dev` changed files follow.
 */
export function loadContent(site: Site, collection: Collection, context: LoaderContext): void {
  const { store, watcher, config } = context
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
      rendered: { html: USE_BODY, metadata: { parts: entry.parts ?? unreadable(entry) } },
    })
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
    if (name) store.delete(slugOf(name))
  })
}

/** In astro dev an editor sees on the page what the terminal says as well. */
const unreadable = ({ name, problems }: Entry): Part[] =>
  problems.map(
    ({ line, message }) =>
      `<p><b>${`${name}:${line}: ${message}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</b></p>`,
  )
