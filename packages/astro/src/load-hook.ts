import type { LoaderContext } from 'astro/loaders'

export type Collection = 'articles' | 'guides' | 'notices'

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Fills one of the site's collections; called by the loaders of `@binhyen/astro/content`. */
      'binhyen:load'?: (collection: Collection, context: LoaderContext) => void
    }
  }
}
