import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  articleSchema,
  dayInVietnam,
  guideSchema,
  namesOn,
  noticeSchema,
  type Approval,
  type Article,
  type Commune,
  type Guide,
  type Notice,
} from '@binhyen/model'
import { readApprovals, readCommune } from '@binhyen/model/node'
import { parse } from 'yaml'
import { stringsSchema, type Options } from '../options.ts'
import type { SiteData } from '../site/site-data.ts'
import type { Part } from '../site/parts.ts'
import { strings } from '../strings.ts'
import { compileBody } from './compile-body.ts'
import { readFrontMatter, type PlacedProblem } from './front-matter.ts'

interface EntryOf<Kind, Collection, Data> {
  kind: Kind
  collection: Collection
  slug: string
  /** Whole path on disk. */
  file: string
  /** Path inside the content folder, with forward slashes: 'articles/phao-no.mdx'. */
  name: string
  source: string
  data: Data | undefined
  /** The text, compiled; undefined when it can't be read. */
  parts: Part[] | undefined
  problems: PlacedProblem[]
}
export type Entry =
  | EntryOf<'article', 'articles', Article>
  | EntryOf<'guide', 'guides', Guide>
  | EntryOf<'notice', 'notices', Notice>

/** All that the build knows before Astro compiles anything. */
export interface Site {
  data: SiteData
  commune: Commune
  approvals: Approval[]
  entries: Entry[]
  images: { key: string; file: string }[]
  /** Files whose change means reading all of this again. */
  watch: string[]
  /** Whether an address stays out of the sitemap. */
  unlisted: (address: string) => boolean
}

const SCHEMAS = { articles: articleSchema, guides: guideSchema, notices: noticeSchema } as const
const KINDS = { articles: 'article', guides: 'guide', notices: 'notice' } as const
export const SECTIONS = { articles: '/tin-bai/', guides: '/huong-dan/', notices: '/thong-bao/' } as const

/** Reads the profile, the approvals, the words and every content file. */
export async function readSite(
  options: Options,
  from: (file: string) => string,
  dev: boolean,
): Promise<Site> {
  const communeFile = from(options.commune)
  const content = from(options.content)
  const approvalsFile = path.join(content, 'approvals.yaml')
  const commune = await readCommune(communeFile)
  const approvals = existsSync(approvalsFile) ? await readApprovals(approvalsFile) : []
  const today = options.today ?? dayInVietnam(new Date())
  const { kind, fullName, policeName, policeOffice, neighbourhood, province, formedFrom } = namesOn(
    commune,
    today,
  )
  const entries = readEntries(content)
  const data: SiteData = {
    siteUrl: commune.siteUrl,
    base: commune.base,
    today,
    names: { kind, fullName, policeName, policeOffice, neighbourhood, province, formedFrom },
    formerNames: commune.names.map((name) => `${name.kind} ${name.name}`).filter((name) => name !== fullName),
    commune,
    strings: { ...strings, callPolice: `Gọi ${policeOffice}`, ...readStrings(options.strings, from) },
    content,
    collections: [...new Set(entries.map((entry) => entry.collection))],
    leftOut: [],
    needed: options.needed,
    offline: options.offline,
    cards: options.cards,
    dev,
  }
  return {
    data,
    commune,
    approvals,
    entries,
    images: pictures(content),
    watch: [communeFile, approvalsFile],
    unlisted: (address) => isUnlisted(address.slice(data.base.length - 1), entries, today),
  }
}

/** Expired notices, patterns to copy from, short links and the search page are no pages to be found. */
function isUnlisted(address: string, entries: readonly Entry[], today: string): boolean {
  if (/^\/(g|tim-kiem|404)\//.test(address)) return true
  return entries.some(
    (entry) =>
      entry.kind === 'notice' &&
      address === `${SECTIONS.notices}${entry.slug}/` &&
      (entry.data === undefined || entry.data.model || entry.data.expiresOn < today),
  )
}

function readEntries(content: string): Entry[] {
  return (['guides', 'articles', 'notices'] as const).flatMap((collection) =>
    globSync('**/*.mdx', { cwd: path.join(content, collection) })
      .sort()
      .map((found) => readEntry(content, collection, found)),
  )
}

/** A page's address below its collection, by the path of its file there; Windows writes that with backslashes. */
export const slugOf = (found: string): string => found.replaceAll('\\', '/').slice(0, -'.mdx'.length)

/** By file, as last read: in astro dev everything is looked at again after each change, and one file has changed. */
const lastRead = new Map<string, Entry>()

/** Reads one content file by its path inside its collection's folder; an unchanged file gives the same entry. */
export function readEntry(content: string, collection: Entry['collection'], found: string): Entry {
  const file = path.join(content, collection, found)
  const source = readFileSync(file, 'utf8')
  const last = lastRead.get(file)
  if (last?.source === source) return last
  const name = `${collection}/${found.replaceAll('\\', '/')}`
  const { data, problems } = readFrontMatter(source, SCHEMAS[collection])
  const body = compileBody(source)
  const entry = {
    kind: KINDS[collection],
    collection,
    slug: slugOf(found),
    file,
    name,
    source,
    data,
    parts: body.parts,
    problems: [...problems, ...body.problems],
  } as Entry
  lastRead.set(file, entry)
  return entry
}

const pictures = (content: string) =>
  globSync('**/*.{jpg,jpeg,png,webp,avif,svg}', { cwd: content }).map((found) => ({
    key: found.replaceAll('\\', '/'),
    file: path.join(content, found),
  }))

function readStrings(given: Options['strings'], from: (file: string) => string) {
  if (typeof given !== 'string') return given ?? {}
  const result = stringsSchema.safeParse(parse(readFileSync(from(given), 'utf8')))
  if (result.success) return result.data
  const keys = result.error.issues.map(
    (issue) => issue.path.join('.') || String('keys' in issue && issue.keys),
  )
  throw new Error(
    `${given}: có mục không dùng được: ${keys.join(', ')}. Các mục có: ${Object.keys(strings).join(', ')}.`,
  )
}
