import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
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
  binhyen(['doctor'], { cwd: project({ ...INSTALLED, ...files }) })

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

  it('sees a register in the repository, and approvals that nobody guards', async () => {
    const cwd = project({ ...INSTALLED, 'so-theo-doi.xlsx': '' })
    execFileSync('git', ['init', '--quiet'], { cwd })
    execFileSync('git', ['add', 'so-theo-doi.xlsx'], { cwd })
    const { code, stdout } = await binhyen(['doctor'], { cwd })
    expect(stdout).toContain('✗ Kho git đang giữ sổ theo dõi: so-theo-doi.xlsx.')
    expect(stdout).toContain('• Chưa ai giữ tệp phê duyệt')
    expect(code).toBe(1)
  })

  it('says where it must be run', async () => {
    const { code, stderr } = await binhyen(['doctor'], { cwd: tmpdir() })
    expect(stderr).toContain('Đây không phải dự án của một xã')
    expect(code).toBe(2)
  })
})
