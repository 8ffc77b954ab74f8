import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../../../', import.meta.url)

/** Prose without anything to find: this commune's own pages, the plan, and the official prose beside this file. */
export function cleanTexts(): string[] {
  const pages = ['articles', 'guides', 'notices'].flatMap((folder) =>
    texts(new URL(`content/${folder}/`, root), /\.mdx$/),
  )
  const bodies = pages.map((page) => page.replace(/^---[\s\S]*?\n---\n/, ''))
  return [...bodies, ...texts(new URL('prose/', import.meta.url), /\.txt$/)]
}

function texts(folder: URL, name: RegExp): string[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
}
