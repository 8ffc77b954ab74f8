// oxlint-disable-next-line typescript/triple-slash-reference -- the site that imports this file knows the virtual modules by it
/// <reference path="./virtual.d.ts" />
import path from 'node:path'
import { articleSchema, guideSchema, noticeSchema } from '@binhyen/model'
import { glob, type Loader } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import site from 'virtual:binhyen/site'

/** Astro's own loader, less the pages that may not be published today. */
function published(collection: 'articles' | 'guides' | 'notices'): Loader {
  const files = glob({
    base: path.join(site.content, collection),
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  })
  return {
    name: `binhyen:${collection}`,
    load: async (context) => {
      await files.load(context)
      for (const id of context.store.keys())
        if (site.leftOut.includes(`${collection}/${id}`)) context.store.delete(id)
    },
  }
}

/**
 * The site's collections, for src/content.config.ts:
 * @example export { collections } from '@binhyen/astro/content'
 */
export const collections = {
  articles: defineCollection({ loader: published('articles'), schema: articleSchema }),
  guides: defineCollection({ loader: published('guides'), schema: guideSchema }),
  notices: defineCollection({ loader: published('notices'), schema: noticeSchema }),
}
