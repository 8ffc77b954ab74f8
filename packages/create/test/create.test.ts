import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { approvalSchema, articleSchema, guideSchema, parseCommune } from '@binhyen/model'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { source } from '../scripts/versions.ts'

const BIN = fileURLToPath(new URL('./bin.ts', import.meta.url))
const WARD = ['--name', 'Phường Mẫu Đông', '--province', 'Quảng Bình', '--merged', 'Xã Mẫu A, Thị trấn Mẫu B']
const QUIET = ['--yes', '--no-install', '--no-git']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dự án '))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command as a process of its own; `path` takes the place of the search path. */
function create(args: string[], searchPath?: string) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, ['--conditions=@binhyen/source', '--no-warnings', BIN, ...args], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '', ...(searchPath !== undefined && { PATH: searchPath }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const out = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (out.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (out.stderr += text))
    child.on('close', (code) => resolve({ code, ...out }))
  })
}

const read = (...names: string[]) => readFileSync(path.join(folder, ...names), 'utf8')
const frontMatter = (text: string) => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)![1]!)

describe('create-binhyen', () => {
  it('writes a project whose profile and content the model accepts', async () => {
    const { code, stdout } = await create(['xa mau', ...WARD, ...QUIET])
    expect(code).toBe(0)
    expect(stdout).toContain('cd "xa mau"')
    expect(stdout).toContain('npm start')
    expect(readdirSync(folder)).toEqual(['xa mau'])

    const commune = parseCommune(parse(read('xa mau', 'content', 'commune.yaml')))
    expect(commune.names[0]).toMatchObject({ kind: 'phường', name: 'Mẫu Đông', province: 'tỉnh Quảng Trị' })
    const units = commune.units.map(({ id }) => id)
    for (const [kind, schema] of [
      ['guides', guideSchema],
      ['articles', articleSchema],
    ] as const) {
      const names = readdirSync(path.join(folder, 'xa mau', 'content', kind))
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) {
        const { owner } = schema.parse(frontMatter(read('xa mau', 'content', kind, name)))
        expect(units).toContain(owner)
      }
    }
    const { approvals } = parse(read('xa mau', 'content', 'approvals.yaml'))
    expect(approvalSchema.array().parse(approvals)).toEqual([])
  })

  it('pins the versions of this checkout, and brings its own Node', async () => {
    await create(['xa', ...WARD, ...QUIET])
    const { devDependencies, engines } = JSON.parse(read('xa', 'package.json'))
    expect(Object.keys(devDependencies)).toEqual([
      '@binhyen/astro',
      '@binhyen/workbench',
      'astro',
      'binhyen',
      'node',
    ])
    for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(engines.node).toBe('>=20')
    expect(readFileSync(new URL('../src/data/versions.ts', import.meta.url), 'utf8')).toBe(source)
  })

  it('fills every placeholder and keeps the ones of GitHub', async () => {
    await create(['xa', ...WARD, ...QUIET])
    const files = readdirSync(path.join(folder, 'xa'), { recursive: true, withFileTypes: true })
    const texts = files
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    expect(texts.join('\n')).not.toMatch(/(?<!\$)\{\{/)
    expect(read('xa', '.github', 'workflows', 'trang.yml')).toContain('${{ steps.dang.outputs.page_url }}')
    expect(read('xa', 'README.md')).toContain('# Phường Mẫu Đông: Zalo kết nối bình yên')
    expect(existsSync(path.join(folder, 'xa', '.gitignore'))).toBe(true)
  })

  it('shows what it would do and writes nothing', async () => {
    const { code, stdout } = await create(['thu', ...WARD, '--yes', '--dry-run'])
    expect(code).toBe(0)
    expect(stdout).toContain('chưa ghi gì')
    expect(stdout).toContain('  content/commune.yaml\n')
    expect(readdirSync(folder)).toEqual([])
  })

  it('never touches what is there', async () => {
    writeFileSync(path.join(folder, 'xa'), 'của người khác')
    const { code, stderr } = await create(['xa', ...WARD, ...QUIET])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'Lỗi: “xa” đã có sẵn; không ghi đè gì cả. Chọn tên thư mục khác, hoặc tự dời thư mục cũ đi.\n',
    )
    expect(read('xa')).toBe('của người khác')
  })

  it('does not wait for answers that nobody can give', async () => {
    const { code, stderr } = await create(['xa'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'Lỗi: Thiếu tên xã, phường. Thêm --name "Xã …", hoặc chạy trong cửa sổ lệnh để được hỏi.\n',
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it('works on a machine without git and npm, and says so', async () => {
    const { code, stderr, stdout } = await create(['xa', ...WARD, '--yes'], '')
    expect(code).toBe(0)
    expect(stderr).toContain('Chưa cài được các gói')
    expect(stderr).toContain('Máy chưa có git nên chưa tạo kho git')
    expect(stdout).toContain('npm install')
    expect(existsSync(path.join(folder, 'xa', 'content', 'commune.yaml'))).toBe(true)
  })
})
