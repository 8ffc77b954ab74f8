import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, project } from './project.ts'
import { binhyen } from './run.ts'

const packageJson = (devDependencies: Record<string, string>) => JSON.stringify({ devDependencies })
const PINNED = { binhyen: '0.1.0', '@binhyen/astro': '0.1.0', node: '24.21.0' }
const INSTALLED = {
  'package.json': packageJson(PINNED),
  'node_modules/binhyen/package.json': '{"version":"0.1.0"}',
  'node_modules/@binhyen/astro/package.json': '{"version":"0.1.0"}',
  'astro.config.mjs': '',
  'content/articles/bai-mau.mdx': article('Nội dung.'),
}
const doctor = (files: Record<string, string>) =>
  binhyen(['doctor', '--offline'], { cwd: project({ ...INSTALLED, ...files }) })

describe('binhyen doctor', () => {
  it('finds a sound project sound, and says what is still to be confirmed', async () => {
    const { code, stdout } = await doctor({})
    expect(stdout).toContain('✓ Hồ sơ: xã Đức Quang, cấp trên là Công an tỉnh Hà Tĩnh.')
    expect(stdout).toContain('• Chưa có số trực ban')
    expect(stdout).toContain('✓ @binhyen/astro 0.1.0.')
    expect(stdout).toContain('\n0 lỗi phải sửa, ')
    expect(code).toBe(0)
  })

  it.each([
    [
      { 'package.json': packageJson({ ...PINNED, binhyen: '0.2.0' }) },
      '✗ binhyen đang cài bản 0.1.0, package.json ghi 0.2.0.',
    ],
    [{ 'package.json': packageJson({ '@binhyen/astro': '0.1.0' }) }, '✗ package.json chưa có binhyen.'],
    [{ 'package.json': '{' }, '✗ Không có package.json đọc được.'],
    [
      { 'content/articles/bai-mau.mdx': article('Gọi 0912 345 678.') },
      '✗ Có lỗi trong 1 bài: content/articles/bai-mau.mdx.',
    ],
    [{ 'content/commune.yaml': 'model: Mẫu\n' }, '✗ '],
    [{ 'content/approvals.yaml': 'approvals: một\n' }, 'approvals.yaml'],
  ])('names what is wrong and how to mend it (%#)', async (files, message) => {
    const { code, stdout } = await doctor(files)
    expect(stdout).toContain(message)
    expect(stdout).toContain('Cách sửa: ')
    expect(code).toBe(1)
  })

  it('says each mistake of the profile once, by the file as seen from the project', async () => {
    const { stdout } = await doctor({ 'content/commune.yaml': 'model: Mẫu\nmodell: Mẫu\n' })
    expect(stdout.match(/✗ content\/commune\.yaml, mục modell:/g)).toHaveLength(1)
  })

  it('sees a register in the repository, and approvals that nobody guards', async () => {
    const cwd = project({ ...INSTALLED, 'so-theo-doi.xlsx': '' })
    execFileSync('git', ['init', '--quiet'], { cwd })
    execFileSync('git', ['add', 'so-theo-doi.xlsx'], { cwd })
    const { code, stdout } = await binhyen(['doctor', '--offline'], { cwd })
    expect(stdout).toContain('✗ Kho git đang giữ sổ theo dõi: so-theo-doi.xlsx.')
    expect(stdout).toContain('• Chưa ai giữ tệp phê duyệt')
    expect(code).toBe(1)
  })

  it('says where it must be run', async () => {
    const { code, stderr } = await binhyen(['doctor', '--offline'], { cwd: tmpdir() })
    expect(stderr).toContain('Đây không phải dự án của một xã')
    expect(code).toBe(2)
  })

  it.each([
    [
      { '.github/workflows/trang.yml': 'run: npx binhyen check content\nuses: actions/checkout@v4\n' },
      'ghim mã',
    ],
    [
      { '.github/workflows/trang.yml': '# create-binhyen 0.0.1\nrun: npx binhyen check content\n' },
      'bản 0.0.1',
    ],
    [
      { '.vscode/settings.json': '{ "yaml.schemas": { "./mau/gone.schema.json": "a" } }' },
      './mau/gone.schema.json',
    ],
    [{ 'dist/index.html': '' }, 'thiếu cấu hình máy chủ: nginx.conf, web.config, .htaccess, _headers'],
    [{}, 'Kho chưa tự kiểm tra bài'],
    [
      { 'content/articles/bai-mau.mdx': article('Theo Nghị định 26/2020/NĐ-CP.') },
      '• Viện dẫn văn bản đã hết hiệu lực: content/articles/bai-mau.mdx.',
    ],
    [
      {
        'content/articles/bai-mau.mdx': article('Nội dung.').replace(
          'sources:',
          'toVerify:\n  - Điều mẫu\nsources:',
        ),
      },
      '• Còn điều phải hỏi lại trong 1 bài',
    ],
  ])('advises on what is old or missing around the content (%#)', async (files, message) => {
    const { code, stdout } = await doctor(files)
    expect(stdout).toContain(message)
    expect(code).toBe(0)
  })

  it('gives programs the same as JSON', async () => {
    const cwd = project(INSTALLED)
    const { stdout } = await binhyen(['doctor', '--offline', '--json'], { cwd })
    for (const one of JSON.parse(stdout)) {
      expect(['fine', 'advice', 'problem']).toContain(one.state)
      expect(Boolean(one.mend)).toBe(one.state !== 'fine')
    }
  })

  it('asks the registry that npm is set to for newer versions', async () => {
    const registry = createServer((request, response) => {
      const name = decodeURIComponent(request.url ?? '').slice(1)
      response.setHeader('content-type', 'application/json')
      const versions = Object.fromEntries(['0.1.0', '0.10.0'].map((version) => [version, { name, version }]))
      response.end(JSON.stringify({ name, 'dist-tags': { latest: '0.10.0' }, versions }))
    })
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`
    const cwd = project(INSTALLED)
    const env = { npm_config_registry: url, npm_config_cache: path.join(cwd, 'npm-cache') }
    const { stdout, code } = await binhyen(['doctor'], { cwd, env })
    expect(stdout).toContain('• Có bản mới: binhyen 0.10.0 (đang dùng 0.1.0), @binhyen/astro 0.10.0')
    expect(stdout).toContain('binhyen@0.10.0 @binhyen/astro@0.10.0')
    expect(code).toBe(0)

    registry.closeAllConnections()
    await new Promise((resolve) => registry.close(resolve))
    const offline = await binhyen(['doctor'], {
      cwd,
      env: { ...env, npm_config_cache: path.join(cwd, 'other') },
    })
    expect(offline.stdout).toContain('• Chưa hỏi được npm xem có bản mới không')
    expect(offline.code).toBe(0)
  })
})
