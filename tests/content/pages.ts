import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { articleSchema, guideSchema, noticeSchema, parseWith } from '@binhyen/model'
import { readApprovals, readCommune } from '@binhyen/model/node'
import type { Article, Guide, Notice } from '@binhyen/model'
import { parse } from 'yaml'

export const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url))

interface PageOf<Kind, Data> {
  kind: Kind
  slug: string
  /** Path from the content folder. */
  file: string
  /** Where the site shows it. */
  address: string
  source: string
  body: string
  data: Data
}
export type GuidePage = PageOf<'guide', Guide>
export type ArticlePage = PageOf<'article', Article>
export type NoticePage = PageOf<'notice', Notice>
export type Page = GuidePage | ArticlePage | NoticePage

const read = <Kind extends Page['kind'], Data>(
  kind: Kind,
  section: string,
  schema: Parameters<typeof parseWith>[0],
): PageOf<Kind, Data>[] =>
  globSync(`${kind}s/*.mdx`, { cwd: CONTENT })
    .map((found) => found.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const source = readFileSync(path.join(CONTENT, file), 'utf8').replaceAll('\r\n', '\n')
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []
      const slug = path.basename(file, '.mdx')
      return {
        kind,
        slug,
        file,
        address: `/${section}/${slug}/`,
        source,
        body,
        data: parseWith(schema, parse(front), file) as Data,
      }
    })

export const guides = read<'guide', Guide>('guide', 'huong-dan', guideSchema)
export const articles = read<'article', Article>('article', 'tin-bai', articleSchema)
export const notices = read<'notice', Notice>('notice', 'thong-bao', noticeSchema)
export const pages: Page[] = [...guides, ...articles, ...notices]
/** The last day on which somebody worked on a page. */
export const workedOn = ({ data }: Page): string =>
  [
    data.publishedOn,
    ...('reviewedOn' in data && data.reviewedOn ? [data.reviewedOn] : []),
    ...data.updates.map(({ date }) => date),
  ].reduce((a, b) => (a > b ? a : b))

/** The day on which these tests judge: the last work on any page, so that no clock can make them fail. */
export const TODAY = pages.map(workedOn).reduce((a, b) => (a > b ? a : b))
export const commune = await readCommune(path.join(CONTENT, 'commune.yaml'))
export const approvals = await readApprovals(path.join(CONTENT, 'approvals.yaml'))
