import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application } from 'typedoc'
import { address, locales, type Locale, type Page } from './pages.ts'

const PACKAGES = fileURLToPath(new URL('../../../packages/', import.meta.url))

/** One thing that a program can import. */
interface Entry {
  /** `@binhyen/compliance/node` */
  specifier: string
  /** `api/compliance-node` */
  slug: string
  source: string
  /** Of the package as a whole. */
  description: string
}

/** Every entry of every package that is TypeScript, read from the `exports` maps. */
export function entries(): Entry[] {
  return readdirSync(PACKAGES).flatMap((folder) => {
    const { name, description, exports } = JSON.parse(
      readFileSync(path.join(PACKAGES, folder, 'package.json'), 'utf8'),
    ) as { name: string; description: string; exports: Record<string, { '@binhyen/source'?: string }> }
    return Object.entries(exports).flatMap(([key, { '@binhyen/source': source }]) => {
      if (!source) return []
      const part = key === '.' ? '' : key.slice(2)
      return {
        specifier: part ? `${name}/${part}` : name,
        slug: `api/${[folder, part].filter(Boolean).join('-')}`,
        source: path.join(PACKAGES, folder, source),
        description,
      }
    })
  })
}

/** The reference of every entry, out of types and comments. The comments are English; so is the text in both languages. */
export async function apiPages(): Promise<Page[]> {
  const all = entries()
  const texts = await markdownOf(all)
  return locales.flatMap((locale) => [
    indexPage(all, locale),
    ...all.map((entry, order): Page => ({
      slug: entry.slug,
      locale,
      title: entry.specifier,
      description: entry.description,
      order: order + 1,
      body: `${note[locale]}${readable(texts.get(entry) ?? '', entry, all, locale)}`,
    })),
  ])
}

const note: Record<Locale, string> = {
  vi: ':::note[Chỉ có tiếng Anh]\nTrang này sinh ra từ kiểu dữ liệu và chú thích trong mã nguồn, viết bằng tiếng Anh cho người lập trình.\n:::\n\n',
  en: '',
}

/** Options that TypeDoc's own types don't know. */
const ofThePlugin = {
  outputFileStrategy: 'modules',
  hidePageHeader: true,
  hidePageTitle: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  typeDeclarationVisibility: 'compact',
}

async function markdownOf(all: readonly Entry[]): Promise<Map<Entry, string>> {
  const out = mkdtempSync(path.join(tmpdir(), 'binhyen-api-'))
  try {
    const app = await Application.bootstrapWithPlugins({
      plugin: ['typedoc-plugin-markdown'],
      entryPoints: all.map(({ source }) => source),
      tsconfig: fileURLToPath(new URL('../tsconfig.api.json', import.meta.url)),
      skipErrorChecking: true,
      readme: 'none',
      excludeInternal: true,
      excludePrivate: true,
      disableSources: true,
      logLevel: 'Error',
      validation: false,
      out,
      ...ofThePlugin,
    })
    const project = await app.convert()
    if (!project) throw new Error('TypeDoc could not read the packages; run check:types to see why.')
    await app.generateOutputs(project)
    return new Map(all.map((entry) => [entry, readFileSync(path.join(out, fileOf(entry)), 'utf8')]))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** Where TypeDoc writes an entry: `model/src/index.ts` → `model/src.md`, `model/src/node.ts` → `model/src/node.md`. */
const fileOf = ({ source }: Entry): string =>
  `${path
    .relative(PACKAGES, source)
    .split(path.sep)
    .join('/')
    .replace(/\.ts$/, '')
    .replace(/\/index$/, '')}.md`

/** Links between TypeDoc's files become links between our pages; types that fill pages become short. */
function readable(text: string, entry: Entry, all: readonly Entry[], locale: Locale): string {
  const slugs = new Map(all.map((one) => [fileOf(one), one.slug]))
  const home = path.posix.dirname(fileOf(entry))
  return text
    .replace(/\]\((?!#)([^)#\s]+\.md)(#[^)]*)?\)/g, (whole, file: string, anchor: string = '') => {
      const slug = slugs.get(path.posix.join(home, file))
      return slug ? `](${address(slug, locale)}${anchor})` : whole
    })
    .replace(/```ts\nconst (\w+Schema): (Zod\w+)<[\s\S]*?```/g, '```ts\nconst $1: $2<…>\n```')
    .replace(/^\| `(?:commune|dataset)\.[^\n]*\n/gm, '')
    .replace(
      /^(\| (?:<a id="[^"]*"><\/a> )?`(commune|dataset)\??` \|) `object` \|/gm,
      (_, start: string, name: 'commune' | 'dataset') =>
        `${start} [\`${types[name]}\`](${address('api/model', locale)}#${name}) |`,
    )
}

/** TypeScript spells these out where an option holds one, because their types come from schemas. */
const types = { commune: 'Commune', dataset: 'Dataset' } as const

function indexPage(all: readonly Entry[], locale: Locale): Page {
  const heads = { vi: ['Nhập từ', 'Để làm gì'], en: ['Import from', 'For'] }[locale]
  const rows = all.map(
    ({ specifier, slug, description }) => `| [\`${specifier}\`](${address(slug, locale)}) | ${description} |`,
  )
  return {
    slug: 'api',
    locale,
    title: 'API',
    description: { vi: 'Thư viện cho người lập trình', en: 'The libraries, for programmers' }[locale],
    order: 0,
    body: `${note[locale]}| ${heads.join(' | ')} |\n| --- | --- |\n${rows.join('\n')}`,
  }
}
