import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, project } from './project.ts'
import { binhyen } from './run.ts'

const FILE = 'content/articles/bai-mau.mdx'

describe('binhyen zalo', () => {
  it('prints the text to paste, with the link alone on its line', async () => {
    const cwd = project({ [FILE]: article('Nội dung.') })
    const { code, stdout, stderr } = await binhyen(['zalo', FILE], { cwd })
    expect(stderr).toBe('')
    expect(stdout.split('\n')[0]).toBe('Bài mẫu')
    expect(stdout.split('\n')).toContain('https://binhyen.example/tin-bai/bai-mau/')
    expect(code).toBe(0)
  })

  it('does not hand out what may not be posted', async () => {
    const text = article('Nội dung.').replace('Tóm tắt của bài mẫu.', 'Gọi anh Mẫu 0912 345 678.')
    const { code, stdout, stderr } = await binhyen(['zalo', FILE], { cwd: project({ [FILE]: text }) })
    expect(stdout).toBe('')
    expect(stderr).toContain('personal-data/phone')
    expect(stderr).not.toContain('345 678')
    expect(code).toBe(1)
  })

  it.each([
    [
      'a missing key',
      { [FILE]: article('Nội dung.', { without: 'owner' }) },
      FILE,
      /mục owner: chưa có giá trị\. Bổ sung/,
    ],
    [
      'broken YAML',
      { [FILE]: '---\ntitle: "Bài\n---\n' },
      FILE,
      /bai-mau\.mdx, dòng \d+: viết sai quy cách YAML/,
    ],
    ['no front matter', { [FILE]: 'Nội dung.\n' }, FILE, /dòng 1: thiếu phần đầu bài/],
    [
      'a file elsewhere',
      { 'bai.mdx': article('') },
      'bai.mdx',
      /phải nằm trong articles\/, guides\/ hoặc notices\//,
    ],
    ['no file', {}, 'content/articles/khong-co.mdx', /không có tệp hoặc thư mục này/],
  ])('says what is wrong with %s', async (_, files, file, message) => {
    const { code, stdout, stderr } = await binhyen(['zalo', file], { cwd: project(files) })
    expect(stderr).toMatch(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('binhyen new', () => {
  const flags = ['--title', 'Phòng cháy: “mùa hanh”', '--summary', 'Một câu.', '--topic', 'fire-safety']
  const source = [
    '--audience',
    'everyone',
    '--source-title',
    'Trang mẫu',
    '--source-url',
    'https://mau.example/',
  ]

  it.each([
    ['article', 'articles'],
    ['guide', 'guides'],
  ])('writes a draft of a new %s that passes the checks', async (kind, folder) => {
    const cwd = project()
    const { code, stdout } = await binhyen(['new', kind, ...flags, ...source], { cwd })
    const file = path.join('content', folder, 'phong-chay-mua-hanh.mdx')
    expect(stdout).toBe(`${file}\n`)
    expect(code).toBe(0)
    expect(readFileSync(path.join(cwd, file), 'utf8')).toContain('draft: true')
    expect(await binhyen(['check', 'content'], { cwd })).toMatchObject({ code: 0 })
  })

  it('does not overwrite, and says what is missing', async () => {
    const cwd = project({ 'a.mdx': 'có sẵn' })
    const taken = await binhyen(['new', 'article', ...flags, ...source, '--out', 'a.mdx'], { cwd })
    expect(taken.stderr).toContain('tệp đã có, không ghi đè')
    expect(taken.code).toBe(2)
    expect(readFileSync(path.join(cwd, 'a.mdx'), 'utf8')).toBe('có sẵn')
    const missing = await binhyen(['new', 'notice', ...flags], { cwd })
    expect(missing.stderr).toContain('--source-title, --source-url, --notice-kind')
    expect(missing.code).toBe(2)
    expect(existsSync(path.join(cwd, 'content', 'notices'))).toBe(false)
  })
})

describe('binhyen calendar', () => {
  it('names what to post again in a month', async () => {
    const cwd = project({ [FILE]: article('').replace('topic:', 'season: [3, 12]\ntopic:') })
    const march = await binhyen(['calendar', '--month', '3'], { cwd })
    expect(march.stdout).toContain('- Bài mẫu\n      binhyen zalo content/articles/bai-mau.mdx')
    expect((await binhyen(['calendar', '--month', '4'], { cwd })).stdout).not.toContain('Bài mẫu')
    const all = await binhyen(['calendar', '--month', 'all', '--format', 'json'], { cwd })
    expect(JSON.parse(all.stdout)).toHaveLength(12)
    expect(await binhyen(['calendar', '--month', '13'], { cwd })).toMatchObject({ code: 2 })
  })
})

describe('binhyen redact', () => {
  it('masks, and refuses what may not be laundered', async () => {
    const cwd = project()
    const masked = await binhyen(['redact', '--stdin'], { cwd, input: 'Gọi 0912 345 678 nhé\n' })
    expect(masked).toMatchObject({ code: 0, stdout: 'Gọi 09xx xxx 678 nhé\n', stderr: '' })
    const refused = await binhyen(['redact', '--stdin'], { cwd, input: 'Công văn đóng dấu MẬT' })
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('state-secret/marking')
    expect(await binhyen(['redact'], { cwd })).toMatchObject({ code: 2 })
  })
})
