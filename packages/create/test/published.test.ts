import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskName, outputOf, searchOnPhone } from './in-browser.ts'
import { nodeOf } from './nodes.ts'
import { startRegistry, type Registry } from './registry.ts'
import { budgets, bundleSize } from './sizes.ts'
import { addressesOf, mustRun, run, strangersEnvironment } from './stranger.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const MINUTE = 60_000

let folder: string
let registry: Registry | undefined
/** As the release workflow gets them from scripts/release/pack.mjs, in the order of publishing. */
let packed: { name: string; file: string }[]

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'binhyen-published-'))
  const built = [
    'run',
    'build',
    '--filter=./packages/*',
    '--filter=@binhyen/workbench',
    '--output-logs=errors-only',
  ]
  await mustRun('turbo', built, ROOT)
  const order = await mustRun(
    'node',
    [path.join(ROOT, 'scripts/release/pack.mjs'), path.join(folder, 'packed')],
    ROOT,
    {
      ...process.env,
      GITHUB_REPOSITORY: 'mau/binhyen',
    },
  )
  packed = order
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([id = '', file = '']) => ({
      name: id.slice(0, id.lastIndexOf('@')),
      file: path.join(folder, 'packed', file),
    }))
  const upstream =
    (await mustRun('npm', ['config', 'get', 'registry'], folder)).trim().split('\n').at(-1) ?? ''
  registry = await startRegistry(path.join(folder, 'registry'), upstream)
  // Verdaccio lets anybody publish here, npm still wants to have logged in.
  writeFileSync(path.join(folder, 'npmrc'), `//${new URL(registry.url).host}/:_authToken=nobody\n`)
  const env = strangersEnvironment(folder, registry.url)
  await Promise.all(packed.map(({ file }) => mustRun('npm', ['publish', file], folder, env)))
}, 10 * MINUTE)

afterAll(async () => {
  await registry?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 2 * MINUTE)

describe('the packages as they would be published', () => {
  it('leave no workspace protocol behind, and bring licence, README and the repository they come from', async () => {
    for (const { name, file } of packed) {
      const opened = path.join(folder, 'opened', name)
      mkdirSync(opened, { recursive: true })
      await mustRun('tar', ['-xzf', file, '-C', opened], folder)
      const inside = (...names: string[]) => path.join(opened, 'package', ...names)
      const manifest = readFileSync(inside('package.json'), 'utf8')
      expect(manifest, name).not.toMatch(/"(?:workspace|catalog):/)
      expect(JSON.parse(manifest).repository.url).toBe('git+https://github.com/mau/binhyen.git')
      for (const needed of ['README.md', 'LICENSE']) expect(existsSync(inside(needed)), name).toBe(true)
      const changelog = path.join(ROOT, JSON.parse(manifest).repository.directory, 'CHANGELOG.md')
      expect(existsSync(inside('CHANGELOG.md')), name).toBe(existsSync(changelog))
    }
  })

  it('keep to their budgets, in the registry and in a browser, and no bundler warns of them', async () => {
    expect(packed.map(({ name }) => name).sort()).toEqual(Object.keys(budgets.packed).sort())
    for (const { name, file } of packed)
      expect(statSync(file).size, `tarball of ${name}`).toBeLessThanOrEqual(budgets.packed[name] ?? 0)
    for (const [entry, budget] of Object.entries(budgets.bundles)) {
      const { size, warnings } = await bundleSize(entry, path.join(ROOT, 'packages/cli'))
      expect(size, `${entry} in a browser`).toBeLessThanOrEqual(budget)
      expect(warnings, entry).toEqual([])
    }
  })

  it(
    'make a commune of another province, from an empty folder, to a built and checked site and a report',
    async () => {
      const home = path.join(folder, 'nhà của người khác')
      mkdirSync(home)
      const old = await nodeOf(20)
      if ('missing' in old) console.warn(old.missing)
      const env = strangersEnvironment(folder, registry?.url, 'node' in old ? old.node : undefined)
      if ('node' in old) expect(await mustRun('node', ['--version'], home, env)).toMatch(/^v20\./)
      const created = await mustRun(
        'npm',
        ['exec', '--yes', '--', 'create-binhyen@latest', 'phuong-mau', '--name', 'Phường Mẫu Đông']
          .concat(['--province', 'Quảng Bình', '--merged', 'Xã Mẫu A, Thị trấn Mẫu B'])
          .concat(['--units', 'Tổ dân phố Mẫu 1', '--yes', '--no-git']),
        home,
        env,
      )
      expect(created).toContain('Đã tạo dự án trong “phuong-mau”.')
      expect(created).not.toContain('EBADENGINE')
      const project = path.join(home, 'phuong-mau')
      expect(existsSync(path.join(project, 'so-theo-doi.xlsx'))).toBe(true)

      const tested = await mustRun('npm', ['test'], project, env)
      expect(tested).toContain('Không có lỗi trong 3 tệp')
      const page = readFileSync(
        path.join(project, 'dist', 'huong-dan', 'dang-ky-tam-tru', 'index.html'),
        'utf8',
      )
      expect(page).toContain('<h1')
      expect(page).toContain('Đăng ký tạm trú')
      expect(readFileSync(path.join(project, 'dist', 'index.html'), 'utf8')).toContain('Mẫu Đông')
      expect(wordsOfXa(path.join(project, 'dist'))).toEqual([])

      expect(await searchOnPhone(path.join(project, 'dist'), 'dang ky tam tru')).toContain('Đăng ký tạm trú')

      const data = path.join(ROOT, 'packages', 'report', 'sample', 'dataset.json')
      await mustRun(
        'npx',
        ['binhyen', 'report', '--data', data, '--period', '2026-10', '--out', 'bao-cao.docx'],
        project,
        env,
      )
      expect(readFileSync(path.join(project, 'bao-cao.docx')).subarray(0, 2).toString()).toBe('PK')

      const addresses = await addressesOf('npx', ['binhyen', 'start'], project, env)
      expect(addresses).toHaveLength(2)
      expect(addresses.map(({ status }) => status)).toEqual([200, 200])
      expect(addresses.map(({ title }) => title)).toEqual([
        expect.stringContaining('Mẫu Đông'),
        expect.stringContaining('Bàn làm việc'),
      ])
      expect(await deskName(path.join(project, 'ban-lam-viec'))).toContain('phường Mẫu Đông')

      const examined = await mustRun('npm', ['run', 'doctor'], project, env)
      expect(examined).toContain('✓ Hồ sơ: phường Mẫu Đông, cấp trên là Công an tỉnh Quảng Trị.')
      expect(examined).toContain('\n0 lỗi phải sửa')

      // A real-looking phone number stops it, with file and rule.
      const guide = path.join(project, 'content', 'guides', 'dang-ky-tam-tru.mdx')
      writeFileSync(guide, `${readFileSync(guide, 'utf8')}\nGọi anh Mẫu 0912 345 678.\n`)
      const stopped = await run('npm', ['test'], project, env)
      expect(stopped.code).not.toBe(0)
      expect(stopped.output).toContain('content/guides/dang-ky-tam-tru.mdx')
      expect(stopped.output).toContain('personal-data/phone')
    },
    10 * MINUTE,
  )
})

/** Places in a phường's pages that speak of it as of a xã. “Công an xã, phường” speaks of all. */
const wordsOfXa = (dist: string): string[] =>
  globSync('**/*.{html,txt,xml}', { cwd: dist }).flatMap((name) => {
    const text = readFileSync(path.join(dist, name), 'utf8')
    const found =
      text.match(/.{0,30}(?:Công an xã(?!, phường)|[Cc]ác thôn|(?:của|tin) xã(?!,)).{0,20}/gu) ?? []
    return found.map((words) => `${name}: ${words}`)
  })

/** What a programmer writes first, and what it must say wherever it runs. */
const PROGRAM = `import { check } from '@binhyen/compliance'
const { findings } = check('Gọi số 0912 345 678.', { kind: 'post', today: '2026-11-09' })
const line = findings.map(({ ruleId, masked }) => ruleId + ' ' + masked).join()
`
const SAYS = /^personal-data\/phone [\d•*x\s.]+$/

describe("import { check } from '@binhyen/compliance'", () => {
  let own: string

  beforeAll(async () => {
    own = path.join(folder, 'chương trình')
    mkdirSync(own)
    writeFileSync(path.join(own, 'package.json'), '{"private":true,"type":"module"}')
    const install = ['install', '--no-fund', '--prefer-offline', '@binhyen/compliance']
    await mustRun('npm', install, own, strangersEnvironment(folder, registry?.url))
    writeFileSync(path.join(own, 'program.js'), `${PROGRAM}console.log(line)\n`)
    writeFileSync(
      path.join(own, 'page.js'),
      `${PROGRAM}document.querySelector('output').textContent = line\n`,
    )
    writeFileSync(path.join(own, 'index.html'), page('/page.js'))
  }, 2 * MINUTE)

  it.for([22, 24, 26])('works in Node %i', { timeout: 5 * MINUTE }, async (major, { skip }) => {
    const found = await nodeOf(major)
    if ('missing' in found) {
      console.warn(found.missing)
      return skip(found.missing)
    }
    const output = await mustRun(found.node, ['program.js'], own, strangersEnvironment(folder, undefined))
    expect(output.trim()).toMatch(SAYS)
  })

  it('works in a page built by Vite', async () => {
    const { build, version } = await import('vite')
    expect(version).toMatch(/^8\./)
    const warnings: string[] = []
    await build({
      root: own,
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: 'vite-dist',
        chunkSizeWarningLimit: 1000, // the Markdown parser and its law tables; budgets are in sizes.json
        rolldownOptions: { onwarn: ({ message }) => void warnings.push(message) },
      },
    })
    expect(warnings).toEqual([])
    expect(await outputOf(path.join(own, 'vite-dist'))).toMatch(SAYS)
  })

  it('works bundled by esbuild, as a plain module script from a static server', async () => {
    const { build } = await import('esbuild')
    const { warnings } = await build({
      absWorkingDir: own,
      entryPoints: ['page.js'],
      bundle: true,
      minify: true,
      format: 'esm',
      outfile: 'static/check.js',
      logLevel: 'silent',
    })
    expect(warnings).toEqual([])
    writeFileSync(path.join(own, 'static', 'index.html'), page('check.js'))
    expect(await outputOf(path.join(own, 'static'))).toMatch(SAYS)
  })
})

const page = (script: string) =>
  `<!doctype html><meta charset="utf-8"><output></output><script type="module" src="${script}"></script>`
