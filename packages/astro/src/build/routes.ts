import { existsSync } from 'node:fs'
import path from 'node:path'

interface RouteFile {
  pattern: string
  file: string
}

/** Every address of the site and the file in src/routes/ that answers it. */
export const ROUTES: readonly RouteFile[] = [
  { pattern: '/', file: 'home.astro' },
  { pattern: '/404', file: 'not-found.astro' },
  { pattern: '/huong-dan', file: 'guides.astro' },
  { pattern: '/huong-dan/[slug]', file: 'guide.astro' },
  { pattern: '/huong-dan/[slug]/zalo.txt', file: 'guide-zalo.ts' },
  { pattern: '/tin-bai', file: 'articles.astro' },
  { pattern: '/tin-bai/[slug]', file: 'article.astro' },
  { pattern: '/tin-bai/[slug]/zalo.txt', file: 'article-zalo.ts' },
  { pattern: '/thong-bao', file: 'notices.astro' },
  { pattern: '/thong-bao/[slug]', file: 'notice.astro' },
  { pattern: '/tim-kiem', file: 'search.astro' },
  { pattern: '/tim-kiem/y-dinh.json', file: 'intents.ts' },
  { pattern: '/bao-tin', file: 'tip.astro' },
  { pattern: '/gioi-thieu', file: 'about.astro' },
  { pattern: '/g/[short]', file: 'short.astro' },
  { pattern: '/data/guides.json', file: 'guides-json.ts' },
  { pattern: '/rss.xml', file: 'rss.ts' },
  { pattern: '/icon.svg', file: 'icon.ts' },
  { pattern: '/robots.txt', file: 'robots.ts' },
]

const PAGE_ENDINGS = ['.astro', '.md', '.mdx', '.ts', '.js', '.html']

/** Whether the site has a file of its own for an address, which then takes the place of ours. */
export function isOverridden(pages: string, pattern: string): boolean {
  const name = pattern === '/' ? '/index' : pattern
  return [name, `${name}/index`].some((base) =>
    PAGE_ENDINGS.some((ending) => existsSync(path.join(pages, base + ending))),
  )
}
