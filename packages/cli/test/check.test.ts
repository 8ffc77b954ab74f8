import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, project } from './project.ts'
import { binhyen } from './run.ts'

const FILE = 'content/articles/bai-mau.mdx'
const checkArticle = (text: string) => binhyen(['check', 'content'], { cwd: project({ [FILE]: text }) })

describe('binhyen check', () => {
  it('passes a clean folder', async () => {
    const { code, stdout, stderr } = await checkArticle(article('Bà con khóa bình gas trước khi ngủ.'))
    expect(stdout).toBe('Không có lỗi trong 1 tệp\n')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it('stops a real-looking phone number: file, line, rule, law and mend, and never the number', async () => {
    const { code, stdout, stderr } = await checkArticle(article('Liên hệ anh Mẫu, 0912 345 678.'))
    expect(stdout).toContain(`${FILE}:17:18`)
    expect(stdout).toContain('personal-data/phone')
    expect(stdout).toMatch(/Căn cứ: .+\/QH15|Căn cứ: .+NĐ-CP/)
    expect(stdout + stderr).not.toMatch(/345[ .]?678|0912 345/)
    expect(stderr).toBe('Chưa đăng được: sửa các lỗi ở trên rồi kiểm tra lại.\n')
    expect(code).toBe(1)
  })

  it('says where a broken MDX file breaks, and still reads it as text', async () => {
    const { code, stdout } = await checkArticle(article('Giá <10 triệu.\n\nGọi 0912 345 678.'))
    expect(stdout).toContain('mdx/parse-error')
    expect(stdout).toContain(`${FILE}:17:`)
    expect(stdout).toContain('personal-data/phone')
    expect(code).toBe(1)
  })

  it('names the missing key of the front matter', async () => {
    const { code, stdout } = await checkArticle(article('Nội dung.', { without: 'owner' }))
    expect(stdout).toContain('metadata/missing')
    expect(stdout).toContain('owner')
    expect(code).toBe(1)
  })

  it('fails on what is overdue only when asked', async () => {
    const old = article('Nội dung.').replace('2099-12-31', '2026-11-10')
    const cwd = project({ [FILE]: old })
    expect(await binhyen(['check', 'content'], { cwd })).toMatchObject({ code: 0 })
    const { code, stdout } = await binhyen(['check', 'content', '--freshness'], { cwd })
    expect(stdout).toContain('metadata/review-due')
    expect(code).toBe(1)
  })

  it('with --freshness also sees what will be overdue within 30 days', async () => {
    const inTwentyDays = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    const notice = article('Nội dung.')
      .replace(/^review.*\n/gm, '')
      .replace('topic:', `kind: schedule\nexpiresOn: '${inTwentyDays}'\ntopic:`)
    const cwd = project({ 'content/notices/lich-mau.mdx': notice })
    expect(await binhyen(['check', 'content'], { cwd })).toMatchObject({ code: 0 })
    const { code, stdout } = await binhyen(['check', 'content', '--freshness'], { cwd })
    expect(stdout).toContain('Trong 30 ngày tới: ')
    expect(stdout).toContain('metadata/notice-expired')
    expect(code).toBe(1)
  })

  it('with --freshness also names a law that has ended, and looks at all content by itself', async () => {
    const cwd = project({ [FILE]: article('Bà con dùng mẫu theo Thông tư 55/2021/TT-BCA.') })
    expect(await binhyen(['check', 'content'], { cwd })).toMatchObject({ code: 0 })
    const { code, stdout } = await binhyen(['check', '--freshness'], { cwd })
    expect(stdout).toContain('law/superseded-document')
    expect(code).toBe(1)
  })

  it('names an unknown component', async () => {
    const { code, stdout } = await checkArticle(article('<Khung>Nội dung.</Khung>'))
    expect(stdout).toContain('mdx/unknown-component')
    expect(stdout).toContain('Khung')
    expect(code).toBe(1)
  })

  it('stops at a profile with two names on one day', async () => {
    const { readFileSync } = await import('node:fs')
    const profile = readFileSync(new URL('../../../content/commune.yaml', import.meta.url), 'utf8')
    const cwd = project({
      [FILE]: article('Nội dung.'),
      'content/commune.yaml': profile.replace("until: '2025-06-30'", "until: '2025-07-01'"),
    })
    const { code, stdout, stderr } = await binhyen(['check', 'content'], { cwd })
    expect(stderr).toContain('names.2.from')
    expect(stderr).toContain('có hai tên cùng hiệu lực: “Bùi La Nhân” và “Đức Quang”')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('checks what is piped in by the severities of its kind in the configuration', async () => {
    const cwd = project({
      'binhyen.config.yaml': "rules:\n  'personal-data/phone':\n    post: warning\n",
    })
    const input = 'Gọi 0912 345 678 để biết thêm.'
    expect(await binhyen(['check', '--stdin', '--kind', 'post'], { cwd, input })).toMatchObject({ code: 0 })
    expect(await binhyen(['check', '--stdin', '--kind', 'article'], { cwd, input })).toMatchObject({
      code: 1,
    })
  })

  it('reads a post from standard input', async () => {
    const post = 'Ai nhặt được ví xin gọi 0912345678'
    const cwd = project()
    expect(await binhyen(['check', '--stdin', '--kind', 'post'], { cwd, input: post })).toMatchObject({
      code: 1,
    })
    const utf16 = Buffer.from(`\ufeff${post}`, 'utf16le')
    expect(await binhyen(['check', '--stdin'], { cwd, input: utf16 })).toMatchObject({ code: 1 })
    expect(await binhyen(['check', '--stdin'], { cwd, input: 'Sáng mai họp thôn lúc 7 giờ.' })).toMatchObject(
      {
        code: 0,
      },
    )
  })

  it.each([
    ['json', /"ruleId": ?"personal-data\/phone"/],
    ['sarif', /"version": ?"2\.1\.0"/],
    ['github', /^::error file=content\/articles\/bai-mau\.mdx,line=17/m],
    ['junit', /<testsuite/],
    ['markdown', /personal-data\/phone/],
  ])('writes %s, masked', async (format, expected) => {
    const cwd = project({ [FILE]: article('Gọi 0912 345 678.') })
    const { code, stdout, stderr } = await binhyen(['check', 'content', '--format', format], { cwd })
    expect(stdout).toMatch(expected)
    expect(stdout).not.toContain('345 678')
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })

  it('explains what it saw', async () => {
    const cwd = project({ [FILE]: article('Gọi 0912 345 678.') })
    const { stdout } = await binhyen(['check', FILE, '--explain'], { cwd })
    expect(stdout).toContain('nhận ra nhờ:')
  })

  it('judges laws and names by the day that a text speaks of', async () => {
    const cwd = project({ [FILE]: article('Lên Công an huyện.') })
    const args = ['check', '--stdin', '--kind', 'post']
    const input = 'Lên Công an huyện.'
    expect((await binhyen(args, { cwd, input })).stdout).toContain('law/abolished-body')
    expect((await binhyen([...args, '--date', '15/01/2024'], { cwd, input })).stdout).not.toContain('law/')
    expect((await binhyen(['check', 'content', '--date', '2024-01-15'], { cwd })).stdout).not.toContain(
      'law/',
    )
    expect((await binhyen([...args, '--date', '32/01/2024'], { cwd, input })).code).toBe(2)
  })

  it('checks only what changed since a revision, new files included', async () => {
    const cwd = project({ [FILE]: article('Gọi 0912 345 678.') })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Mẫu', '-c', 'user.email=mau@mau.example', ...args], { cwd })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '-m', 'Mẫu')
    const args = ['check', 'content', '--changed-since', 'HEAD']
    const unchanged = await binhyen(args, { cwd })
    expect(unchanged).toMatchObject({ code: 0, stdout: '' })
    expect(unchanged.stderr).toContain('Không có bài nào thay đổi so với HEAD.')

    const { writeFileSync } = await import('node:fs')
    writeFileSync(path.join(cwd, 'content/articles/bai-moi.mdx'), article('Nội dung mới.'))
    expect((await binhyen(args, { cwd })).stdout).toBe('Không có lỗi trong 1 tệp\n')

    const wrong = await binhyen(['check', 'content', '--changed-since', 'khong-co'], { cwd })
    expect(wrong.stderr).toContain('kho git không có mốc này')
    expect(wrong.code).toBe(2)
  })

  it.each([
    [['check'], 'Chưa có gì để kiểm tra'],
    [['check', 'khong-co'], 'Không có tệp hay thư mục này'],
    [['check', 'trong'], 'không có bài nào để kiểm tra'],
    [['check', 'anh.txt'], 'không phải chữ Unicode (UTF-8)'],
    [['check', 'content', '--stdin'], 'Chỉ chọn một'],
    [['check', 'content', '--kind', 'tin'], 'Chọn một trong: post, article, guide, notice.'],
  ])('%j is wrong use or unreadable input', async (args, message) => {
    const cwd = project({ 'trong/.giu-cho': '', 'anh.txt': new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) })
    const { code, stdout, stderr } = await binhyen(args, { cwd })
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('leaves no trace in the folder', async () => {
    const cwd = project({ [FILE]: article('Nội dung.') })
    await binhyen(['check', 'content'], { cwd })
    expect(readdirSync(cwd)).toEqual(['content'])
  })
})
