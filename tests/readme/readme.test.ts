import { spawn } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { blocksOf, promisedOutput } from './blocks.ts'
import { docsPages } from './docs-pages.ts'

const root = new URL('../../', import.meta.url)
const files = ['README.md', 'README.vi.md', ...globSync('packages/*/README.md', { cwd: root })].map((file) =>
  file.replaceAll('\\', '/'),
)
const blocks = [...files, ...docsPages(root)]
  .flatMap((file) => blocksOf(file, root))
  .map((block) => ({ ...block, name: `${block.file}:${block.line}` }))
const programs = blocks.filter(({ language, info }) => ['ts', 'js'].includes(language) && info !== 'no-run')
const consoles = blocks.filter(({ language }) => language === 'console')

/** Runs our own TypeScript as it stands in the sources. */
function node(args: string[], cwd: URL, input = '') {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, ['--conditions=@binhyen/source', '--no-warnings', ...args], {
      cwd: fileURLToPath(cwd),
      env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: undefined },
    })
    const out = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (out.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (out.stderr += text))
    child.on('close', (code) => resolve({ code, ...out }))
    child.stdin.end(input)
  })
}

describe('every program in a README and in the documentation', () => {
  it('is there: one for each library, and one for the whole', () => {
    const withProgram = new Set(programs.map(({ file }) => file))
    for (const name of ['vietnamese', 'model', 'compliance', 'report', 'astro'])
      expect(withProgram).toContain(`packages/${name}/README.md`)
    for (const file of ['README.md', 'README.vi.md']) expect(withProgram).toContain(file)
  })

  it.each(programs)('$name runs and prints what it says', async ({ text, file }) => {
    // Packages are resolved from this folder, whose package.json names them all.
    const { code, stdout, stderr } = await node(
      ['--input-type=module-typescript', '-'],
      new URL('./', import.meta.url),
      text,
    )
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const promised = promisedOutput(text)
    if (promised.length > 0) expect(stdout.trimEnd().split('\n')).toEqual(promised)
    else if (text.includes('console.log(')) expect(stdout.trim(), file).not.toBe('')
  })
})

const COMMANDS: Record<string, string> = {
  binhyen: 'packages/cli/test/bin.ts',
  'create-binhyen': 'packages/create/test/bin.ts',
}

describe('every command in a README', () => {
  it('is there for both command lines', () => {
    expect(new Set(consoles.map(({ file }) => file))).toEqual(
      new Set(['packages/cli/README.md', 'packages/create/README.md']),
    )
  })

  it.each(consoles)('$name prints what it says', async ({ text }) => {
    const [first = '', ...output] = text.trimEnd().split('\n')
    const [name = '', ...args] = wordsOf(first.replace(/^\$ /, ''))
    const bin = COMMANDS[name]
    expect(bin, `unknown command ${name}`).toBeDefined()
    const { code, stdout } = await node([fileURLToPath(new URL(bin ?? '', root)), ...args], root)
    expect(code).toBe(0)
    expect(stdout.trimEnd()).toMatch(patternOf(output))
  })
})

/** `a "b c"` → two words. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** A line with nothing but `…` stands for any lines. */
const patternOf = (lines: string[]): RegExp =>
  new RegExp(
    `^${lines.map((line) => (line === '…' ? '[\\s\\S]*?' : line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('\n')}$`,
  )

describe('links', () => {
  const links = files.flatMap((file) =>
    linksOf(file).map((link) => ({ file, link, target: new URL(link, new URL(file, root)) })),
  )

  it.each(links)('$file → $link exists', ({ target }) => {
    expect(existsSync(target)).toBe(true)
  })
})

/** Relative links and pictures of a Markdown file. */
function linksOf(file: string): string[] {
  const source = readFileSync(new URL(file, root), 'utf8')
  return [...source.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((link) => link !== '' && !/^[a-z]+:|^#/.test(link))
}
