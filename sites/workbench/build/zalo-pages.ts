import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { check, type CheckOptions } from '@binhyen/compliance/text'
import {
  addDays,
  articleSchema,
  guideSchema,
  parseWith,
  publishingCalendar,
  synonymText,
  topics,
  zaloText,
  type Approval,
  type Article,
  type Commune,
  type Guide,
} from '@binhyen/model'
import { frontMatterOf, parseYaml } from '@binhyen/model/yaml'
import { fold } from '@binhyen/vietnamese'
import type { DatedText, ZaloData, ZaloPage } from '../src/zalo/data.ts'

const SECTIONS = [
  { folder: 'guides', schema: guideSchema, address: 'huong-dan', kind: 'guide' },
  { folder: 'articles', schema: articleSchema, address: 'tin-bai', kind: 'article' },
] as const

interface Source {
  kind: ZaloPage['kind']
  slug: string
  address: string
  page: Article | Guide
}

/** What the texts are checked with beside profile, approvals and day. */
interface Options extends Omit<CheckOptions, 'kind'> {
  commune: Commune
  approvals: readonly Approval[]
  /** ISO date of the build. */
  today: string
}

/**
 * What may be posted of the portal's guides and articles, as the portal's own `zalo.txt` has it, and what to post again
 * in which month.
 * @throws DataError naming file, key and mend where a page can't be read
 */
export function zaloData(content: string, options: Options): ZaloData {
  const sources = SECTIONS.flatMap((section) => readSection(content, section))
  return {
    sampleAddress: new URL(options.commune.siteUrl).hostname.endsWith('.example'),
    pages: sources
      .map((source) => zaloPage(source, options))
      .sort((a, b) => a.title.localeCompare(b.title, 'vi')),
    months: publishingCalendar(
      sources.map(({ slug, kind, page: { title, season } }) => ({ slug: `${kind}/${slug}`, title, season })),
    ).map(({ month, occasions, pages }) => ({ month, occasions, ids: pages.map(({ slug }) => slug) })),
  }
}

function readSection(
  content: string,
  { folder, schema, address, kind }: (typeof SECTIONS)[number],
): Source[] {
  if (!existsSync(path.join(content, folder))) return []
  return readdirSync(path.join(content, folder))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const file = path.join(content, folder, name)
      const head = frontMatterOf(readFileSync(file, 'utf8')) ?? ''
      const slug = name.slice(0, -'.mdx'.length)
      return {
        kind,
        slug,
        address: `${address}/${slug}/`,
        page: parseWith(schema, parseYaml(head, file), file),
      }
    })
    .filter(({ page }) => !page.draft)
}

function zaloPage({ kind, slug, address, page }: Source, options: Options): ZaloPage {
  const { commune, today } = options
  const link = new URL(commune.base + (page.shortLink ? `g/${page.shortLink}/` : address), commune.siteUrl)
    .href
  const texts = datedTexts(page, today, (date) => zaloText(page, { url: link, commune, date }))
  const synonyms = 'synonyms' in page ? page.synonyms.map(synonymText) : []
  return {
    id: `${kind}/${slug}`,
    kind,
    title: page.title,
    topic: topics[page.topic],
    link,
    texts,
    keys: fold([page.title, page.summary, topics[page.topic], ...synonyms].join(' ')),
    problems: [...new Set(texts.flatMap(({ from, text }) => problemsOf(text, { ...options, today: from })))],
  }
}

/** A text says what is true of a day; where a fee begins or ends later on it says something else from then on. */
export function datedTexts(
  page: Article | Guide,
  today: string,
  textOn: (date: string) => string,
): DatedText[] {
  const fees = 'procedure' in page ? page.procedure.fees : []
  const turns = fees.flatMap(({ from, until }) => [
    ...(from ? [from] : []),
    ...(until ? [addDays(until, 1)] : []),
  ])
  const dates = [today, ...new Set(turns.filter((date) => date > today))].sort()
  return dates
    .map((from) => ({ from, text: textOn(from) }))
    .filter(({ text }, at, all) => at === 0 || text !== all[at - 1]?.text)
}

const problemsOf = (text: string, options: Options): string[] =>
  check(text, { ...options, kind: 'post', date: options.today })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)
