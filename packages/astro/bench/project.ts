import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { timedBuild, type BuildTime } from './timed.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
export const portal = path.join(root, 'sites/portal')

/**
 * A throw-away site of as many guides as asked for, written after the real ones, inside the portal's folder so that it
 * finds the same packages.
 */
export function makeProject(pages: number, cards: boolean): { folder: string; remove: () => void } {
  const folder = path.join(portal, `.bench-${pages}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'content/guides'), { recursive: true })
  mkdirSync(path.join(folder, 'src'))
  cpSync(path.join(root, 'content/commune.yaml'), path.join(folder, 'content/commune.yaml'))
  writeFileSync(
    path.join(folder, 'src/content.config.ts'),
    "export { collections } from '@binhyen/astro/content'\n",
  )
  writeFileSync(
    path.join(folder, 'astro.config.mjs'),
    `import binhyen from '@binhyen/astro'\nexport default { integrations: [binhyen({ commune: 'content/commune.yaml', content: 'content', cards: ${cards} })] }\n`,
  )
  for (const { name, text } of guidesOf(pages)) writeFileSync(path.join(folder, 'content/guides', name), text)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** As many guides as asked for: the real ones, then variants of them. */
export function guidesOf(pages: number): { name: string; text: string }[] {
  const models = globSync('*.mdx', { cwd: path.join(root, 'content/guides') })
    .sort()
    .map((name) => ({
      slug: name.replace('.mdx', ''),
      text: readFileSync(path.join(root, 'content/guides', name), 'utf8'),
    }))
  return Array.from({ length: pages }, (_, index) => {
    const { slug, text } = models[index % models.length]!
    const round = Math.floor(index / models.length)
    return round === 0
      ? { name: `${slug}.mdx`, text }
      : { name: `${slug}-${round}.mdx`, text: variant(text, round) }
  })
}

/** Another guide after the same pattern: its own title, synonyms and words, no short link. */
function variant(text: string, round: number): string {
  const own = `${word(round)} ${word(round * 5 + 3)}`
  return text
    .replace(/^title: (.*)$/m, (_, title: string) => `title: ${title.slice(0, 90)} ${own}`)
    .replace(/^shortLink:.*\n/m, '')
    .replace(/^( {2}- [\p{L}][^:\n{}[\]'"]* [^:\n{}[\]'"]*)$/gmu, `$1 ${own}`)
}

const word = (index: number): string => WORDS[index % WORDS.length]!
// Words that no check minds: after “em” some colours are names.
const WORDS = 'xanh tím vàng trắng sáng nâu xám dày rộng hẹp mỏng ngắn đậm nhạt tươi nhẹ đen'.split(' ')

/** Builds a site; a fresh build forgets what an earlier one left. */
export function build(folder: string, { fresh = false } = {}): BuildTime {
  if (fresh)
    for (const left of ['dist', '.astro', 'node_modules'])
      rmSync(path.join(folder, left), { recursive: true, force: true })
  return timedBuild(path.join(portal, 'node_modules/astro'), folder)
}
