import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Part } from './labelled.ts'

const root = new URL('../../../../', import.meta.url)

/**
 * Prose without anything to find, one text a file. Tuned on: this commune's own pages and `prose/tuned/`; only measured
 * on: `prose/measured/`.
 */
export function cleanTexts(part: Part): string[] {
  const prose = texts(new URL(`prose/${part}/`, import.meta.url), /\.txt$/)
  if (part === 'measured') return prose
  const pages = ['articles', 'guides', 'notices'].flatMap((folder) =>
    texts(new URL(`content/${folder}/`, root), /\.mdx$/),
  )
  return [...pages.map((page) => page.replace(/^---[\s\S]*?\n---\n/, '')), ...prose]
}

function texts(folder: URL, name: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
}
