import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { iconsModule } from '../../scripts/icons.ts'
import { readFileSync } from 'node:fs'
import { apacheHeaders, iisHeaders, netlifyHeaders, nginxHeaders, SECURITY_HEADERS } from './headers.ts'
import { offlineFiles, OFFLINE_LIMIT } from './offline.ts'
import { isOverridden, ROUTES } from './routes.ts'
import { imagesModule, importsOf, slotsModule, virtualModules } from './virtual-modules.ts'
import { drawCard, titleSize, CARD_LIMIT } from './card.ts'

describe('headers', () => {
  it.each([
    ['_headers', netlifyHeaders('/')],
    ['nginx', nginxHeaders('/')],
    ['Apache', apacheHeaders('/')],
    ['IIS', iisHeaders('/')],
  ])('%s carries every one of them and no unsafe-inline', (_, text) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(text).toContain(name)
      expect(text).toContain(value)
    }
    expect(text).not.toContain('unsafe')
  })

  it.each([
    ['nginx', nginxHeaders('/'), 'add_header Cache-Control "no-cache";'],
    ['Apache', apacheHeaders('/'), 'Header set Cache-Control "no-cache"'],
    ['IIS', iisHeaders('/'), 'cacheControlMode="DisableCache"'],
  ])(
    '%s has pages asked about each time, so that an ended notice does not live on in phones',
    (_, text, line) => {
      expect(text.split(line)).toHaveLength(2)
    },
  )

  it('tell IIS of the file types of the search index, else it answers 404', () => {
    expect(iisHeaders('/')).toContain('fileExtension=".pf_index"')
  })

  it('keep to the base path', () => {
    expect(netlifyHeaders('/duc-quang/')).toMatch(/^\/duc-quang\/\*/)
    expect(nginxHeaders('/duc-quang/')).toContain('location /duc-quang/_astro/')
  })
})

describe('offlineFiles', () => {
  it('keeps guides before articles, addresses as people open them, and nothing that is not needed', () => {
    const files = [
      'tin-bai/a/index.html',
      'huong-dan/b/index.html',
      'index.html',
      'cards/site.jpg',
      '_headers',
      'g/x/index.html',
    ]
    expect(
      offlineFiles(
        files.map((name) => ({ name, bytes: 10 })),
        '/xa/',
      ).list,
    ).toEqual(['/xa/', '/xa/huong-dan/b/', '/xa/tin-bai/a/'])
  })

  it('stays within the limit', () => {
    const files = Array.from({ length: 100 }, (_, index) => ({
      name: `huong-dan/${index}/index.html`,
      bytes: 100_000,
    }))
    expect(offlineFiles(files, '/').bytes).toBeLessThanOrEqual(OFFLINE_LIMIT)
  })
})

describe('routes', () => {
  it('each have their file', () => {
    for (const { file } of ROUTES)
      expect(readFileSync(new URL(`../routes/${file}`, import.meta.url), 'utf8')).not.toBe('')
  })

  it('give way to a file of the site at the same address', () => {
    const pages = mkdtempSync(path.join(tmpdir(), 'binhyen '))
    expect(isOverridden(pages, '/gioi-thieu')).toBe(false)
    mkdirSync(path.join(pages, 'gioi-thieu'))
    writeFileSync(path.join(pages, 'gioi-thieu/index.astro'), '')
    expect(isOverridden(pages, '/gioi-thieu')).toBe(true)
    writeFileSync(path.join(pages, 'index.mdx'), '')
    expect(isOverridden(pages, '/')).toBe(true)
  })
})

describe('virtual modules', () => {
  it('answer for their own names only', () => {
    const plugin = virtualModules({ 'virtual:binhyen/x': 'export default 1' }) as unknown as {
      resolveId: (id: string) => string | undefined
      load: (id: string) => string | undefined
    }
    expect(plugin.load(plugin.resolveId('virtual:binhyen/x')!)).toBe('export default 1')
    expect(plugin.resolveId('virtual:other')).toBeUndefined()
    expect(plugin.load('virtual:binhyen/x')).toBeUndefined()
  })

  it('quote paths of Windows', () => {
    expect(importsOf(['C:\\xã\\a.css'])).toBe('import "C:\\\\xã\\\\a.css"')
    expect(slotsModule(['footer'], { footer: 'C:\\a.astro' })).toContain('"C:\\\\a.astro"')
    expect(slotsModule(['footer'], {})).toBe('export const footer = undefined')
    expect(imagesModule([{ key: 'a.jpg', file: '/x/a.jpg' }])).toContain('"a.jpg": i0')
  })
})

it('icons.ts is what scripts/icons.ts writes', () => {
  expect(readFileSync(new URL('../data/icons.ts', import.meta.url), 'utf8')).toBe(iconsModule())
})

describe('social cards', () => {
  const card = {
    title: 'Đường Thượng Ượt: ẫẩẵ ỗổộ ữửự',
    label: 'Cư trú',
    icon: 'house',
    place: 'Kết nối bình yên · xã Mẫu',
    colour: '#0b6b4a',
  } as const

  it('are JPEG within what chats accept, also with the longest title', async () => {
    const picture = await drawCard({ ...card, title: 'Ưỡ'.repeat(55) })
    expect([...picture.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
    expect(picture.length).toBeLessThanOrEqual(CARD_LIMIT)
  })

  it('are the same for the same words', async () => {
    expect((await drawCard(card)).equals(await drawCard(card))).toBe(true)
  })

  it('set long titles smaller', () => {
    expect(titleSize('x'.repeat(110))).toBeLessThan(titleSize('x'))
  })
})
