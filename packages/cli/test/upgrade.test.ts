import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { binhyen } from './run.ts'

const FROZEN = fileURLToPath(new URL('./fixtures/upgrade/', import.meta.url))
const versions = readdirSync(FROZEN)

// What a commune has written with an earlier release loads with this one. Frozen at each release, never edited:
// when this test fails, the change is a major version and needs a way to move over.
describe.each(versions)('what was written with %s still loads', (version) => {
  const cwd = path.join(FROZEN, version)

  it('the profile, the approvals and the pages', async () => {
    const { stdout, code } = await binhyen(['check', 'content'], { cwd })
    expect(stdout).not.toMatch(/metadata\/(?:missing|invalid)|mdx\//)
    expect(code).toBe(0)
  })

  it('the register', async () => {
    const { stdout } = await binhyen(['register', 'check', 'so-theo-doi.xlsx'], { cwd })
    expect(stdout).toMatch(/; không có chỗ nào sai\.\n$/)
  })

  it('register and data give the same figures', async () => {
    const args = ['report', '--period', '2026-10', '--format', 'json', '--data']
    const [workbook, data] = await Promise.all([
      binhyen([...args, 'so-theo-doi.xlsx'], { cwd }),
      binhyen([...args, 'so-lieu.json'], { cwd }),
    ])
    expect(workbook.stderr).toBe('')
    expect(JSON.parse(workbook.stdout)).toEqual(JSON.parse(data.stdout))
  })
})
