import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { newDataset } from './commune/new-dataset.ts'
import { approvalsFromYaml, communeFromYaml } from './from-yaml.ts'

const content = (name: string) => readFileSync(new URL(`../../../content/${name}`, import.meta.url), 'utf8')

describe('what a browser opens', () => {
  it('reads a profile out of text, as Windows writes it', () => {
    const text = `\uFEFF${content('commune.yaml').replaceAll('\n', '\r\n')}`
    expect(communeFromYaml(text, 'commune.yaml').shorthand).toBe('Công an xã Đức Quang')
  })

  it('names the file, the key and the mend of a wrong one', () => {
    const wrong = content('commune.yaml').replace(/^model:.*$/m, 'model: 3')
    expect(() => communeFromYaml(wrong, 'sai.yaml')).toThrow(/^sai\.yaml, mục model: “3” không đúng kiểu/)
    expect(() => communeFromYaml('a: [', 'sai.yaml')).toThrow('sai.yaml, dòng 1: viết sai quy cách YAML')
  })

  it('reads approvals', () => {
    expect(approvalsFromYaml('approvals: []\n')).toEqual([])
  })
})

describe('newDataset', () => {
  const commune = communeFromYaml(content('commune.yaml'))

  it('bears the name of the day, the calendar and the units, and no rows', () => {
    expect(newDataset(commune, '2025-05-01')).toMatchObject({
      commune: { name: 'xã Bùi La Nhân', province: 'tỉnh Hà Tĩnh' },
      calendar: { id: 'plan' },
      units: commune.units,
      posts: [],
    })
    expect(newDataset(commune, '2026-11-25').commune?.name).toBe('xã Đức Quang')
  })

  it('says that a remote commune is one: its limit is 48 hours', () => {
    expect(newDataset(commune, '2026-11-25').commune?.remote).toBeUndefined()
    expect(newDataset({ ...commune, remote: true }, '2026-11-25').commune?.remote).toBe(true)
  })
})
