import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchOnPhone } from './phone.ts'
import { startRegistry, type Registry } from './registry.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const PACKAGES = ['vietnamese', 'model', 'compliance', 'report', 'astro', 'cli', 'create']
const MINUTE = 60_000

let folder: string
let registry: Registry | undefined

/** The machine's own Node and npm, as a stranger has them: nothing of this checkout on the search path. */
const strangersPath = () =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(path.delimiter)

function strangersEnvironment(): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|NODE_|VITEST|PNPM_|INIT_CWD)/i.test(name),
  )
  return {
    ...Object.fromEntries(own),
    PATH: strangersPath(),
    npm_config_registry: registry?.url,
    npm_config_cache: path.join(folder, 'npm-cache'),
    npm_config_userconfig: path.join(folder, 'npmrc'),
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}

function run(
  command: string,
  args: string[],
  cwd: string,
  env: Record<string, string | undefined> = process.env,
) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

async function mustRun(
  command: string,
  args: string[],
  cwd: string,
  env?: Record<string, string | undefined>,
) {
  const { code, output } = await run(command, args, cwd, env)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`)
  return output
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'binhyen-published-'))
  await mustRun('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], ROOT)
  for (const name of PACKAGES)
    await mustRun(
      'pnpm',
      ['pack', '--pack-destination', path.join(folder, 'packed')],
      path.join(ROOT, 'packages', name),
    )
  const upstream =
    (await mustRun('npm', ['config', 'get', 'registry'], folder)).trim().split('\n').at(-1) ?? ''
  registry = await startRegistry(path.join(folder, 'registry'), upstream)
  // Verdaccio lets anybody publish here, npm still wants to have logged in.
  writeFileSync(path.join(folder, 'npmrc'), `//${new URL(registry.url).host}/:_authToken=nobody\n`)
  for (const file of readdirSync(path.join(folder, 'packed')))
    await mustRun('npm', ['publish', path.join(folder, 'packed', file)], folder, strangersEnvironment())
}, 10 * MINUTE)

afterAll(async () => {
  await registry?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 2 * MINUTE)

describe('the packages as they would be published', () => {
  it('leave no workspace protocol behind', async () => {
    mkdirSync(path.join(folder, 'opened'))
    for (const file of readdirSync(path.join(folder, 'packed'))) {
      await mustRun(
        'tar',
        ['-xzf', path.join(folder, 'packed', file), '-C', path.join(folder, 'opened')],
        folder,
      )
      const manifest = readFileSync(path.join(folder, 'opened', 'package', 'package.json'), 'utf8')
      expect(manifest, file).not.toMatch(/"(?:workspace|catalog):/)
      expect(existsSync(path.join(folder, 'opened', 'package', 'README.md')), file).toBe(true)
      rmSync(path.join(folder, 'opened', 'package'), { recursive: true })
    }
  })

  it(
    'make a commune of another province, from an empty folder, to a built and checked site and a report',
    async () => {
      const home = path.join(folder, 'nhà của người khác')
      mkdirSync(home)
      const env = strangersEnvironment()
      const created = await mustRun(
        'npm',
        ['exec', '--yes', '--', 'create-binhyen@latest', 'phuong-mau', '--name', 'Phường Mẫu Đông']
          .concat(['--province', 'Quảng Bình', '--merged', 'Xã Mẫu A, Thị trấn Mẫu B'])
          .concat(['--units', 'Tổ dân phố Mẫu 1', '--yes', '--no-git']),
        home,
        env,
      )
      expect(created).toContain('Đã tạo dự án trong “phuong-mau”.')
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

      expect(await searchOnPhone(path.join(project, 'dist'), 'dang ky tam tru')).toContain('Đăng ký tạm trú')

      const data = path.join(ROOT, 'packages', 'report', 'sample', 'dataset.json')
      await mustRun(
        'npx',
        ['binhyen', 'report', '--data', data, '--period', '2026-10', '--out', 'bao-cao.docx'],
        project,
        env,
      )
      expect(readFileSync(path.join(project, 'bao-cao.docx')).subarray(0, 2).toString()).toBe('PK')

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
