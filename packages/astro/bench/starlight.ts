import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { peers } from './peers.ts'
import { timedBuild, type BuildTime } from './timed.ts'

/**
 * The same guides as pages of Starlight: what our page draws out of the front matter stands as lists in Markdown.
 * @param guides folder with our guides, as `makeProject` wrote them
 */
export function buildStarlight(guides: string): BuildTime {
  const folder = path.join(peers, '.site')
  const docs = path.join(folder, 'src/content/docs')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(docs, { recursive: true })
  writeFileSync(
    path.join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight'
export default { site: 'https://binhyen.example', integrations: [starlight({ title: 'Kết nối bình yên', defaultLocale: 'root', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })] }
`,
  )
  writeFileSync(
    path.join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  )
  for (const name of globSync('*.mdx', { cwd: guides }))
    writeFileSync(
      path.join(docs, name.replace(/\.mdx$/, '.md')),
      asMarkdown(readFileSync(path.join(guides, name), 'utf8')),
    )
  return timedBuild(path.join(peers, 'node_modules/astro'), folder)
}

const LISTED = ['who', 'documents', 'steps', 'mistakes', 'toVerify'] as const

/** A guide's front matter as headings and lists, and its body without our components. */
export function asMarkdown(guide: string): string {
  const [, yaml = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(guide.replaceAll('\r\n', '\n')) ?? []
  const page = parse(yaml) as Record<string, unknown> & { title: string; summary: string }
  const procedure = (page['procedure'] ?? {}) as Record<string, unknown>
  const parts = LISTED.flatMap((key) => {
    const items = (procedure[key] ?? page[key]) as unknown[] | undefined
    return items ? [`## ${key}`, items.map((item) => `- ${lineOf(item)}`).join('\n')] : []
  })
  const facts = ['where', 'duration', 'result'].map((key) => `**${key}**: ${lineOf(procedure[key] ?? '')}`)
  const fees = (procedure['fees'] as unknown[] | undefined)?.map((fee) => `- ${lineOf(fee)}`) ?? []
  const prose = body.replace(/<\/?[A-Z]\w*[^>]*>/g, '').trim()
  return `---\ntitle: ${JSON.stringify(page.title)}\ndescription: ${JSON.stringify(page.summary)}\n---\n\n${[page.summary, ...facts, ...parts, ...(fees.length > 0 ? ['## fees', fees.join('\n')] : []), prose].join('\n\n')}\n`
}

const lineOf = (item: unknown): string =>
  typeof item === 'object' && item !== null
    ? Object.values(item).map(lineOf).join(', ')
    : String(item).replace(/[<>{}]/g, ' ')
