import { describe, expect, it } from 'vitest'
import { headings } from '../../scripts/release/headings.mjs'
import { publishedPackages, readManifest } from '../../scripts/release/packages.mjs'
import { filesOf, read } from './sources.ts'

const packages = publishedPackages().map((folder) => ({ folder, ...readManifest(folder) }))
const changesets = filesOf('.changeset/*.md').filter((file) => !file.endsWith('README.md'))

describe('releases', () => {
  it('publish each package after those that it needs', () => {
    const names = packages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['@binhyen/vietnamese', 'binhyen', 'create-binhyen']))
    for (const [place, { dependencies = {} }] of packages.entries())
      for (const name of Object.keys(dependencies).filter((one) => names.includes(one)))
        expect(names.indexOf(name)).toBeLessThan(place)
  })

  it.each(packages)('$name has all that the registry shows', (manifest) => {
    const { files, license, description, keywords, engines, type, publishConfig, exports } = manifest
    expect(license).toBe('MIT')
    expect(description).toMatch(/\w.{20,}/)
    expect(keywords.length).toBeGreaterThan(1)
    expect(engines.node).toMatch(/^>=/)
    expect(type).toBe('module')
    expect(publishConfig).toEqual({ access: 'public' })
    expect(exports).toHaveProperty('./package.json')
    expect(files).toContain('CHANGELOG.md')
    expect(manifest).toHaveProperty('sideEffects')
    expect(read(`${manifest.folder}/README.md`)).toContain('```')
  })

  it.each(changesets)('%s is a sentence to the person who upgrades', (file) => {
    const [, head = '', text = ''] = read(file).split(/^---$/m)
    for (const line of head.trim().split('\n'))
      expect(packages.map(({ name }) => `'${name}'`)).toContain(line.split(': ')[0])
    expect(text.trim()).toMatch(/^[\p{Lu}`][\s\S]+[.!]$/u)
    if (/: major$/m.test(head)) expect(text, 'what he has to do').toMatch(/sửa|đổi|thay|chạy/i)
  })

  it('have changelogs whose headings say what the reader must do', () => {
    const written = `# binhyen

## 1.0.0

### Major Changes

- 0a1b2c3: Quy tắc mới chặn ảnh còn tọa độ.

### Patch Changes

- Updated dependencies [0a1b2c3]
  - @binhyen/model@1.0.0
`
    const text = headings(written)
    expect(text).toContain('### Nâng cấp lên bản này, bạn phải sửa vài chỗ\n\n- Quy tắc mới chặn')
    expect(text).toContain('### Bản này sửa lỗi; không phải sửa gì\n\n- Dùng cùng các gói:')
    expect(text).not.toMatch(/Changes|0a1b2c3/)
  })

  it('promise in writing what an upgrade may do', () => {
    const promise = read('docs/nang-cap.md')
    for (const word of ['recommended', 'next', 'binhyen doctor', 'CHANGELOG.md'])
      expect(promise).toContain(word)
    expect(read('README.vi.md')).toContain('docs/nang-cap.md')
  })
})
