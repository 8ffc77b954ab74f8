import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DataError } from '@binhyen/model'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCache } from './cache.ts'
import { checkFiles } from './check-files.ts'
import { configJsonSchema } from './config.ts'
import { loadConfig } from './load-config.ts'
import { kindOf, loadProject } from './project.ts'

let root = ''
const put = async (name: string, text: string | Uint8Array): Promise<void> => {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true })
  await writeFile(path.join(root, name), text)
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'binhyen compliance '))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const today = '2026-11-23'

describe('checkFiles', () => {
  it('reads folders, tells the kind by the folder, and leaves ignored files alone', async () => {
    await put('content/articles/a.mdx', 'Gọi 0912 345 678.')
    await put('content/articles/nhap/b.mdx', 'Gọi 0912 345 678.')
    await put('node_modules/x/c.mdx', 'Gọi 0912 345 678.')
    await put('posts/d.txt', '**Gọi** 0912 345 678.')
    await put(
      'binhyen.config.yaml',
      'ignore: [content/articles/nhap/**]\nrules:\n  post/markdown: { post: error }\n',
    )
    const files = await checkFiles(['.'], { project: await loadProject(root), today })
    expect(files.map((file) => file.path)).toEqual(['content/articles/a.mdx', 'posts/d.txt'])
    expect(files[0]?.result.findings.map(({ ruleId }) => ruleId)).toContain('metadata/missing')
    expect(files[1]?.result.findings.find(({ ruleId }) => ruleId === 'post/markdown')?.severity).toBe('error')
  })

  it.each([
    ['{"rules": {"state-secret/marking": "off"}}', /state-secret\/marking luôn là error/],
    ['{"rules": {"state-secret/*": "warning"}}', /không tắt hay hạ mức được/],
    ['{"rules": {"informant/identity": {"post": "error", "article": "info"}}}', /informant\/identity/],
    [
      '{"folders": [{"path": "posts", "rules": {"informant/*": "off"}}]}',
      /informant\/identity luôn là error/,
    ],
    ['{"rules": {"law/*": "error"}}', /cao nhất là warning/],
  ])('refuses what a locked rule would not obey: %s', async (config, reason) => {
    await put('binhyen.config.json', config)
    await expect(loadProject(root)).rejects.toThrow(reason)
  })

  it('takes what a locked rule is anyway', async () => {
    await put('posts/a.txt', 'TUYỆT MẬT')
    await put('binhyen.config.json', '{"rules": {"state-secret/*": "error", "law/*": "warning"}}')
    const [file] = await checkFiles(['posts'], { project: await loadProject(root), today })
    expect(file?.result.findings).toMatchObject([{ ruleId: 'state-secret/marking', severity: 'error' }])
  })

  it('finds words of a rule written in the configuration', async () => {
    await put('posts/a.txt', 'Mời họp tại duong so muoi.')
    await put(
      'binhyen.config.yaml',
      'customRules:\n  - { id: custom/road, title: Tên đường cũ, phrases: [đường số mười], message: "“{masked}” là tên cũ.", reference: Nghị quyết của xã }\n',
    )
    const [file] = await checkFiles(['posts/a.txt'], { project: await loadProject(root), today })
    expect(file?.result.findings.map(({ message }) => message)).toContain('“duong so muoi” là tên cũ.')
  })

  it('looks into pictures', async () => {
    await put('content/a.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xfe, 0, 4, 0x61, 0x62, 0xff, 0xda))
    const [file] = await checkFiles(['content'], { project: await loadProject(root), today })
    expect(file?.result.findings).toMatchObject([{ ruleId: 'image/metadata', messageId: 'text' }])
  })

  it('says which file can’t be read, and why', async () => {
    await put('posts/a.txt', Uint8Array.of(0xc4, 0x90, 0xff))
    const project = await loadProject(root)
    await expect(checkFiles(['khong-co'], { project })).rejects.toThrow(/khong-co.*Không có tệp/)
    await expect(checkFiles(['posts'], { project })).rejects.toThrow(/posts\/a\.txt.*UTF-8/)
  })
})

describe('the cache', () => {
  it('gives the same result without reading the text again, and keeps no text', async () => {
    await put('posts/a.txt', 'Gọi 0912 345 678.')
    const file = path.join(root, '.binhyen/cache.json')
    const project = await loadProject(root)
    const first = await checkFiles(['posts'], { project, today, cache: await openCache(file, today) })
    const again = await checkFiles(['posts'], { project, today, cache: await openCache(file, today) })
    expect(again).toEqual(first)
    expect(await readFile(file, 'utf8')).not.toMatch(/345/)
  })

  it('forgets what is of another day or other settings', async () => {
    const file = path.join(root, 'cache.json')
    const cache = await openCache(file, today)
    const options = { kind: 'post', today } as const
    cache.write('a', options, { findings: [], approved: [] })
    await cache.save()
    expect((await openCache(file, today)).read('a', options)).toBeDefined()
    expect(
      (await openCache(file, today)).read('a', { ...options, rules: { 'post/length': 'off' } }),
    ).toBeUndefined()
    expect((await openCache(file, '2026-11-24')).read('a', options)).toBeUndefined()
    await writeFile(file, '{broken')
    expect((await openCache(file, today)).read('a', options)).toBeUndefined()
  })
})

describe('the configuration', () => {
  it('has a schema for editors', async () => {
    await expect(`${JSON.stringify(configJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../binhyen.config.schema.json',
    )
  })

  it('says which key is wrong and how to write it', async () => {
    await put('binhyen.config.yaml', 'rules:\n  post/length: nang\n')
    await expect(loadConfig(root)).rejects.toThrow(DataError)
    await expect(loadConfig(root)).rejects.toThrow(/binhyen\.config\.yaml.*post\/length.*nang/)
  })

  it('says which rule there is none of', async () => {
    await put('binhyen.config.yaml', 'rules: { style/sensatonal: off }\n')
    await expect(loadConfig(root)).rejects.toThrow(
      'binhyen.config.yaml, mục rules.style/sensatonal: là mục không có trong mẫu. Xóa mục này đi hoặc sửa lại tên mục cho đúng. Có lẽ là: style/sensational: off',
    )
    await put('binhyen.config.yaml', 'folders: [{ path: tin, rules: { styles/*: off } }]\n')
    await expect(loadConfig(root)).rejects.toThrow('folders.0.rules.styles/*')
    await put(
      'binhyen.config.yaml',
      'rules: { custom/a: off, style/*: info }\ncustomRules: [{ id: custom/a, title: A, phrases: [a], message: A, reference: A }]\n',
    )
    expect((await loadConfig(root)).rules).toEqual({ 'custom/a': 'off', 'style/*': 'info' })
  })

  it('names the line that is no YAML, and the severities there are', async () => {
    await put('binhyen.config.yaml', 'rules:\n  style/*: [off\n')
    await expect(loadConfig(root)).rejects.toThrow(/binhyen\.config\.yaml, dòng \d: viết sai quy cách YAML/)
    await put('binhyen.config.yaml', 'rules: { style/*: loud }\n')
    await expect(loadConfig(root)).rejects.toThrow('Chọn một trong: off, info, warning, error.')
  })

  it('refuses two at once, and one that is broken', async () => {
    await put('binhyen.config.yaml', 'ignore: []\n')
    await put('binhyen.config.json', '{')
    await expect(loadConfig(root)).rejects.toThrow(/hai tệp cấu hình/)
    await rm(path.join(root, 'binhyen.config.yaml'))
    await expect(loadConfig(root)).rejects.toThrow(/Không đọc được/)
  })

  it('lets a folder say the kind', async () => {
    await put('binhyen.config.yaml', 'folders: [{ path: tin, kind: notice }]\n')
    const project = await loadProject(root)
    expect(kindOf(path.join(root, 'tin/a.mdx'), project)).toBe('notice')
    expect(kindOf(path.join(root, 'content/guides/a.mdx'), project)).toBe('guide')
    expect(kindOf(path.join(root, 'a.txt'), project)).toBe('post')
  })
})
