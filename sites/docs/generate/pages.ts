import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

/** A page of the site, before it has an address. */
export interface Page {
  /** Address without the language: `rules/personal-data/phone`. */
  slug: string
  locale: Locale
  title: string
  description: string
  body: string
  /** Where it stands in a list that Starlight makes from a folder. */
  order?: number
}

const DOCS = fileURLToPath(new URL('../src/content/docs/', import.meta.url))

/** Folders that only generated pages live in; git ignores them. */
export const GENERATED = ['rules', 'commands', 'keys', 'api'] as const

/** The address of a page in its language. */
export const address = (slug: string, locale: Locale): string =>
  locale === 'vi' ? `/${slug}/` : `/en/${slug}/`

/** Writes pages anew; what an earlier run left is gone. */
export function writePages(pages: readonly Page[]): void {
  for (const folder of GENERATED)
    for (const home of ['', 'en']) rmSync(path.join(DOCS, home, folder), { recursive: true, force: true })
  for (const page of pages) {
    const file = path.join(DOCS, page.locale === 'vi' ? '' : 'en', `${page.slug}.md`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, textOf(page))
  }
}

const textOf = ({ title, description, body, order }: Page): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    'editUrl: false',
    ...(order === undefined ? [] : ['sidebar:', `  order: ${order}`]),
    '---',
    '',
    body.trim(),
    '',
  ].join('\n')
