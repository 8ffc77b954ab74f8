import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { project } from './project.ts'
import { binhyen } from './run.ts'

const profileText = readFileSync(new URL('../../../content/commune.yaml', import.meta.url), 'utf8')

describe('wrong use gets a Vietnamese sentence and code 2', () => {
  it.each([
    [['chek'], '“binhyen” không có lệnh “chek”. Có phải ý là “binhyen check”?'],
    [['xyzxyzxyz'], '“binhyen” không có lệnh “xyzxyzxyz”. Có các lệnh: '],
    [['--format', 'json'], 'Ghi tên lệnh trước tùy chọn “--format”'],
    [['deadlines', '--fron', '2026-11-09'], 'không có tùy chọn “--fron”. Có phải ý là “--from”?'],
    [['deadlines', '--from'], '“--from” cần một giá trị, ví dụ: --from 2026-11-01'],
    [['deadlines', '--from', '--format', 'json'], '“--from” cần một giá trị'],
    [['deadlines', '--from', '31/02/2026'], '“--from 31/02/2026” không phải một ngày'],
    [['deadlines', '--format', 'docx'], 'không có lựa chọn này. Chọn một trong: pretty, json, ics.'],
    [['deadlines', 'content'], 'Thừa “content”'],
    [['start', '--port', '80a'], '--port “80a” không phải cổng'],
    [
      ['report', '--data', 'so.xlsx', '--period', '2026-10', '--out', 'bao-cao.pdf'],
      '“--out bao-cao.pdf”: tệp sẽ ghi là tệp .docx. Đặt tên có đuôi .docx.',
    ],
    [
      ['report', '--data', 'so.xlsx', '--period', '2026-10', '--out', 'a.html'],
      '“--out a.html”: tên là tệp .html mà dạng là docx. Thêm --format html.',
    ],
  ])('binhyen %j', async (args, message) => {
    const { code, stdout, stderr } = await binhyen(args)
    expect(stderr).toContain(`Lỗi: `)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/Xem cách dùng: binhyen .*--help\n$/)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('names a file of the project as seen from where one stands', async () => {
    const cwd = project({ 'content/commune.yaml': 'model: Mẫu\n' })
    const { code, stderr } = await binhyen(['check', 'content'], { cwd })
    expect(stderr).toMatch(/^Lỗi: content[\\/]commune\.yaml, mục /)
    expect(code).toBe(2)
  })

  it('names the file, the key and the mend of a profile with two names on one day', async () => {
    const wrong = profileText.replace("until: '2025-02-28'", "until: '2025-03-31'")
    const file = path.join(project({ 'ho-so.yaml': wrong }), 'ho-so.yaml')
    const { code, stdout, stderr } = await binhyen(['deadlines', '--commune', file])
    expect(stderr).toContain(file)
    expect(stderr).toContain('names.1.from')
    expect(stderr).toContain('“Bùi La Nhân”')
    expect(stderr).toContain('hai tên cùng hiệu lực')
    expect(stderr).toContain('2025-02-28 (mục until)')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it.each([
    ['rong.json', '', 'rong.json: tệp rỗng. Xuất lại'],
    ['hong.json', '{\n  Nguyễn Văn Mẫu\n', 'hong.json, dòng 2: không phải JSON'],
    ['rong.xlsx', '', 'rong.xlsx: tệp rỗng, không phải là sổ Excel (.xlsx)'],
    ['so.xlsx', 'Mã nhóm,Tên nhóm', 'so.xlsx: tệp không phải là sổ Excel (.xlsx)'],
  ])('says what is wrong with %s, and quotes nobody', async (name, text, message) => {
    const cwd = project({ [name]: text, 'content/commune.yaml': profileText })
    const { code, stdout, stderr } = await binhyen(['report', '--data', name, '--period', '2026-10'], { cwd })
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('Nguyễn')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it.each([
    [
      ['report', '--data', 'so.json', '--period', '2026-13'],
      '“--period 2026-13” không phải là tên một kỳ báo cáo. Viết tháng như 2026-11',
    ],
    [
      ['register', 'new', '--unit', 'all', '--period', '2026-H2'],
      '“--period 2026-H2” không có kỳ 6 tháng cuối năm',
    ],
  ])('names the flag of a period that there is not: %j', async (args, message) => {
    const data = readFileSync(new URL('../../report/sample/dataset.json', import.meta.url), 'utf8')
    const cwd = project({ 'so.json': data, 'content/commune.yaml': profileText })
    const { code, stderr } = await binhyen(args, { cwd })
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })

  it.each([[], ['--force']])('writes no file in the place of a folder %j', async (...flags) => {
    const cwd = project({ 'content/commune.yaml': profileText })
    const { code, stderr } = await binhyen(['register', 'new', '--out', 'content', ...flags], { cwd })
    expect(stderr).toContain('content: đây là thư mục, không phải tệp. Hãy ghi cả tên tệp sau --out.')
    expect(code).toBe(2)
  })

  it('gives a register no name of another kind', async () => {
    const cwd = project({ 'content/commune.yaml': profileText })
    const { code, stderr } = await binhyen(['register', 'new', '--out', 'so.xls'], { cwd })
    expect(stderr).toContain('“--out so.xls”: tệp sẽ ghi là tệp .xlsx')
    expect(code).toBe(2)
    expect((await binhyen(['register', 'new', '--out', 'so 12.11'], { cwd })).code).toBe(0)
  })

  it('serves no site that was not built, and says how to build it', async () => {
    const { code, stderr } = await binhyen(['start'], { cwd: project() })
    expect(stderr).toContain('Chưa có trang đã dựng (dist/index.html). Dựng trước: npm run build')
    expect(code).toBe(2)
  })

  it('says so when the profile is not there', async () => {
    const { code, stderr } = await binhyen(['deadlines', '--commune', 'khong-co.yaml'])
    expect(stderr).toContain('khong-co.yaml')
    expect(stderr).toContain('không đọc được tệp này')
    expect(code).toBe(2)
  })
})

describe('help', () => {
  it('is Vietnamese, goes to standard output and lists every command', async () => {
    const { code, stdout, stderr } = await binhyen(['--help'])
    expect(stdout).toMatch(/Cách dùng:\n {2}binhyen LỆNH \[tùy chọn\]/)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it('of a command shows its options and examples', async () => {
    const { stdout } = await binhyen(['deadlines', '--help'])
    expect(stdout).toContain('--from 2026-11-01')
    expect(stdout).toContain('Ví dụ:\n  binhyen deadlines\n')
  })

  it('is shown when nothing is asked, as misuse', async () => {
    const { code, stdout, stderr } = await binhyen([])
    expect(stderr).toContain('Lệnh:')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('prints the version', async () => {
    expect((await binhyen(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
