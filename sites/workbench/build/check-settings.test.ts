import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { checkSettings } from './check-settings.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'cau hinh '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('holds the defaults where there is no configuration', async () => {
  expect(await checkSettings(folder)).toEqual({
    preset: 'recommended',
    publicValues: [],
    rules: { post: {}, article: {}, guide: {}, notice: {} },
  })
})

it('gives each kind of text the severities that the configuration sets', async () => {
  writeFileSync(
    path.join(folder, 'binhyen.config.yaml'),
    [
      'preset: next',
      "publicContacts: ['0912 345 678']",
      'rules:',
      '  style/sensational: off',
      '  style/long-sentence: { post: error }',
    ].join('\n'),
  )
  const { preset, publicValues, rules } = await checkSettings(folder)
  expect([preset, publicValues]).toEqual(['next', ['0912 345 678']])
  expect(rules.post).toEqual({ 'style/sensational': 'off', 'style/long-sentence': 'error' })
  expect(rules.guide).toEqual({ 'style/sensational': 'off' })
})

it('says which key can’t be used', async () => {
  writeFileSync(path.join(folder, 'binhyen.config.yaml'), 'rules:\n  post/length: nang\n')
  await expect(checkSettings(folder)).rejects.toThrow(/binhyen\.config\.yaml.*post\/length/)
})
