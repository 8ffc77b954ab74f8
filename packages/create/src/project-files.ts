import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answers } from './answers.ts'
import { VERSIONS } from './data/versions.ts'
import { profileYaml } from './profile.ts'
import { slugify } from './text.ts'
import { version } from './version.ts'
import type { ProjectFiles } from './write-project.ts'

const TEMPLATE = fileURLToPath(new URL('../template/', import.meta.url))

/** Every file of a new project, in the order of their names. `today` (ISO date) is printed in the README. */
export async function projectFiles(answers: Answers, today: string): Promise<ProjectFiles> {
  const files = new Map<string, string>()
  for (const name of await readdir(TEMPLATE, { recursive: true })) {
    const text = await readText(path.join(TEMPLATE, name))
    if (text !== undefined) files.set(placeOf(name), fill(text, placeholders(answers, today)))
  }
  files.set('content/commune.yaml', profileYaml(answers))
  files.set('package.json', `${JSON.stringify(packageJson(answers), null, 2)}\n`)
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return undefined
    throw error
  }
}

/** npm leaves dot files out of a package, so they wait as `_name` in the template. */
const placeOf = (name: string): string =>
  name
    .split(path.sep)
    .map((part) =>
      part.replace(/^_(?=gitignore|gitattributes|editorconfig|vscode|github|githooks|npmrc)/, '.'),
    )
    .join('/')

const placeholders = ({ commune, province }: Answers, today: string): Record<string, string> => ({
  commune: `${commune.level} ${commune.name}`,
  province: `${province.kind} ${province.name}`,
  kind: commune.level.toLowerCase(),
  police: `Công an ${commune.level.toLowerCase()} ${commune.name}`,
  today: today.replace(/(\d+)-(\d+)-(\d+)/, '$3/$2/$1'),
  month: today.slice(0, 7),
  version: version(),
})

/** `{{name}}` → its value; GitHub's own `${{ … }}` stays. */
const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/(?<!\$)\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`Template names {{${name}}}, which nobody fills`)
    return value
  })

const packageJson = ({ commune, province }: Answers) => ({
  name: slugify(`${commune.level} ${commune.name}`),
  version: '0.0.0',
  private: true,
  description: `Trang thông tin, kiểm tra và báo cáo của ${commune.level} ${commune.name}, ${province.kind} ${province.name}`,
  type: 'module',
  scripts: {
    start: 'npm test && binhyen start',
    dev: 'astro dev',
    check: 'binhyen check content',
    build: 'astro build',
    desk: 'binhyen desk && node ban-lam-viec/may-chu.mjs',
    test: 'npm run check && npm run build',
    doctor: 'binhyen doctor',
  },
  devDependencies: VERSIONS,
  engines: { node: '>=20' },
  // What may run a script when it is installed: the project's own Node, and Astro's bundler.
  allowScripts: { node: true, esbuild: true },
})
