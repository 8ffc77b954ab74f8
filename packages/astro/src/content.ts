import { articleSchema, guideSchema, noticeSchema } from '@binhyen/model'
import type { Loader } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import type { Collection } from './load-hook.ts'

/** Hands the work to the integration, which has read and checked every file already. */
const published = (collection: Collection): Loader => ({
  name: `binhyen:${collection}`,
  load: async (context) => {
    const load = context.config.integrations.flatMap(({ hooks }) => hooks['binhyen:load'] ?? [])[0]
    if (!load) throw new Error('astro.config.mjs: thiếu binhyen({ … }) trong integrations.')
    load(collection, context)
  },
})

/**
 * The site's collections, for src/content.config.ts:
 * @example export { collections } from '@binhyen/astro/content'
 */
export const collections = {
  articles: defineCollection({ loader: published('articles'), schema: articleSchema }),
  guides: defineCollection({ loader: published('guides'), schema: guideSchema }),
  notices: defineCollection({ loader: published('notices'), schema: noticeSchema }),
}
