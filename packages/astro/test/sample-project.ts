import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSite } from '../src/build/read-site.ts'
import { parseOptions } from '../src/options.ts'

const profile = fileURLToPath(new URL('../../../content/commune.yaml', import.meta.url))
const FRONT = `---
title: Bài mẫu
summary: Một câu mẫu
topic: other
purpose: inform
audience: [everyone]
owner: cong-an-xa
publishedOn: '2026-11-09'
sources:
  - { title: Nguồn mẫu, url: 'https://example.vn/', readOn: '2026-11-09' }
`
/** An article that a build takes; `more` is further front matter, each line ended. */
export const page = (body: string, more = ''): string => `${FRONT}${more}---\n\n${body}\n`

/** Writes a project with this repository's profile; its path has spaces, as Windows users have them. */
export function sampleProject(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'binhyen mẫu '))
  cpSync(profile, path.join(folder, 'commune.yaml'))
  for (const [name, text] of Object.entries(files)) writeContent(folder, name, text)
  return folder
}

/** Writes a content file of a sample project: 'articles/a.mdx'. */
export function writeContent(folder: string, name: string, text: string): void {
  const file = path.join(folder, 'content', name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Reads a sample project as the integration does, on 23 November 2026. */
export const readSample = (folder: string, dev = false) =>
  readSite(
    parseOptions({ commune: 'commune.yaml', content: 'content', today: '2026-11-23' }),
    (file) => path.resolve(folder, file),
    dev,
  )
