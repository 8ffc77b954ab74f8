import { noticeKinds, type Article, type Guide, type Notice } from '@binhyen/model'
import { getCollection } from 'astro:content'
import site from 'virtual:binhyen/site'

/** A page of content, as routes handle it. */
export interface Entry<Data> {
  id: string
  data: Data
  body?: string
  rendered?: { metadata?: Record<string, unknown> }
}

// Inside this package the site's own collection types are not known.
const all = async <Data>(name: string): Promise<Entry<Data>[]> =>
  site.collections.includes(name) ? ((await getCollection(name as never)) as unknown as Entry<Data>[]) : []

const newest = (a: Entry<{ publishedOn: string }>, b: Entry<{ publishedOn: string }>) =>
  b.data.publishedOn.localeCompare(a.data.publishedOn) || a.id.localeCompare(b.id)

const byTitle = new Intl.Collator('vi')

/** All guides, A–Z as Vietnamese sorts. */
export const guides = async (): Promise<Entry<Guide>[]> =>
  (await all<Guide>('guides')).sort((a, b) => byTitle.compare(a.data.title, b.data.title))

/** All articles, newest first. */
export const articles = async (): Promise<Entry<Article>[]> => (await all<Article>('articles')).sort(newest)

/** All notices with a page, newest first: also the expired ones and the patterns. */
export const notices = async (): Promise<Entry<Notice>[]> => (await all<Notice>('notices')).sort(newest)

export const isExpired = (notice: Notice): boolean => notice.expiresOn < site.today

/** The notices that stand in lists today. */
export const currentNotices = async (): Promise<Entry<Notice>[]> =>
  (await notices()).filter(({ data }) => !data.model && !isExpired(data))

export const noticeKind = (notice: Notice): string => noticeKinds[notice.kind]
