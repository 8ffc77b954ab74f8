import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { project } from './project.ts'
import { binhyen } from './run.ts'

const DATA = fileURLToPath(new URL('../../report/sample/dataset.json', import.meta.url))
const report = (cwd: string, ...args: string[]) =>
  binhyen(['report', '--data', DATA, '--period', '2026-10', ...args], { cwd })

/** The sample's October with every report in time, or with one late and one missing. */
const october = (late: boolean) => {
  const dataset = JSON.parse(readFileSync(DATA, 'utf8'))
  for (const one of dataset.reports) if (one.period === '2026-10') one.submittedOn = '2026-10-08'
  const has = new Set(
    dataset.reports.flatMap((one: { unit: string; period: string }) =>
      one.period === '2026-10' ? [one.unit] : [],
    ),
  )
  for (const { id } of dataset.units)
    if (!has.has(id))
      dataset.reports.push({ unit: id, period: '2026-10', submittedOn: '2026-10-08', counters: {} })
  const at = (unit: string) =>
    dataset.reports.findIndex(
      (one: { unit: string; period: string }) => one.unit === unit && one.period === '2026-10',
    )
  if (late) {
    dataset.reports[at('thon-mau-2')].submittedOn = '2026-10-10'
    dataset.reports.splice(at('thon-mau-3'), 1)
  }
  return JSON.stringify(dataset)
}
const remind = (cwd: string, ...args: string[]) =>
  binhyen(['report', '--reminder', '--data', 'so.json', '--period', '2026-10', ...args], { cwd })

describe('binhyen report', () => {
  it('writes a Word file, whole, and never over another one', async () => {
    const cwd = project()
    const first = await report(cwd)
    expect(first).toMatchObject({ code: 0, stdout: 'bao-cao-2026-10.docx\n' })
    const file = path.join(cwd, 'bao-cao-2026-10.docx')
    const bytes = readFileSync(file)
    expect(bytes.subarray(0, 2).toString()).toBe('PK')

    const second = await report(cwd, '--unit', 'thon-mau-1', '--out', 'bao-cao-2026-10.docx')
    expect(second.stderr).toContain('tệp đã có, không ghi đè')
    expect(second.code).toBe(2)
    expect(readFileSync(file).equals(bytes)).toBe(true)

    expect((await report(cwd, '--force')).code).toBe(0)
    expect(readFileSync(file).equals(bytes)).toBe(true)
    expect(readdirSync(cwd).sort()).toEqual(['bao-cao-2026-10.docx', 'content'])
  })

  it('prints the figures as JSON, without a file', async () => {
    const cwd = project()
    const { stdout } = await report(cwd, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, sample: true, period: { id: '2026-10' } })
    expect(readdirSync(cwd)).toEqual(['content'])
  })

  it.each([
    ['html', /<html lang="vi"/],
    ['md', /BÁO CÁO/],
  ])('prints %s', async (format, expected) => {
    expect((await report(project(), '--format', format)).stdout).toMatch(expected)
  })

  it('takes the number that was given and the name of the signer', async () => {
    const { stdout } = await report(
      project(),
      '--format',
      'md',
      '--number',
      '7',
      '--signer',
      'Đại úy Nguyễn Văn Mẫu',
    )
    expect(stdout).toContain('Số: 07/BC-CAX')
    expect(stdout).toContain('**Đại úy Nguyễn Văn Mẫu**')
    expect((await report(project(), '--number', 'bảy')).stderr).toContain(
      '“--number bảy” không phải số văn bản',
    )
  })

  it('writes the appendix as a workbook', async () => {
    const cwd = project()
    expect((await report(cwd, '--format', 'xlsx', '--out', 'thu muc/phu-luc.xlsx')).code).toBe(0)
    expect(
      readFileSync(path.join(cwd, 'thu muc', 'phu-luc.xlsx'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  it('does not send out what officers may not write', async () => {
    const cwd = project({
      'loi.yaml': 'situation: Tin do anh Nguyễn Văn Mẫu ở chợ Mẫu Cũ cung cấp, gọi 0912 345 678.\n',
      'binhyen.config.yaml':
        'customRules: [{ id: custom/market, title: Tên chợ, phrases: [chợ Mẫu Cũ], message: Ghi tên nay dùng., severity: error, reference: Quy ước mẫu }]\n',
      'sai.yaml': 'tinh-hinh: ổn định\n',
    })
    const refused = await report(cwd, '--texts', 'loi.yaml')
    expect(refused.stderr).toContain('mục “situation”')
    expect(refused.stderr).toContain('personal-data/phone')
    expect(refused.stderr).toContain('custom/market')
    expect(refused.code).toBe(1)
    const wrong = await report(cwd, '--texts', 'sai.yaml')
    expect(wrong.stderr).toContain('mục tinh-hinh: không có mục này. Các mục: basis (Căn cứ')
    expect(wrong.code).toBe(2)
    expect(readdirSync(cwd).sort()).toEqual(['binhyen.config.yaml', 'content', 'loi.yaml', 'sai.yaml'])
  })

  it('does not print what a unit may not write, and says where it stands', async () => {
    const dataset = JSON.parse(readFileSync(DATA, 'utf8'))
    const form = dataset.reports.find(
      (one: { unit: string; period: string }) => one.unit === 'thon-mau-2' && one.period === '2026-10',
    )
    form.words = { situation: 'Ổn định.', proposals: 'Khen người báo tin là ông Nguyễn Văn Mẫu.' }
    const cwd = project({ 'so.json': JSON.stringify(dataset) })
    for (const format of ['docx', 'json']) {
      const refused = await binhyen(
        ['report', '--data', 'so.json', '--period', '2026-10', '--format', format],
        { cwd },
      )
      expect(refused.stderr).toMatch(
        /Thôn Mẫu 2, báo cáo tháng 2026-10, cột “Đề xuất, kiến nghị”: .*Bỏ hẳn người đó.*informant\/identity/,
      )
      expect(refused.stderr).not.toContain('Nguyễn Văn Mẫu')
      expect(refused).toMatchObject({ code: 1, stdout: '' })
    }
    expect(readdirSync(cwd).sort()).toEqual(['content', 'so.json'])
  })

  describe('--reminder', () => {
    it('writes the letter to the units that are late or missing', async () => {
      const cwd = project({ 'so.json': october(true) })
      const { stdout } = await remind(cwd, '--format', 'md')
      expect(stdout).toContain('Có 01 đơn vị chưa gửi báo cáo: Thôn Mẫu 3')
      expect(stdout).toContain('Có 01 đơn vị gửi báo cáo chậm: Thôn Mẫu 2.')
      expect(stdout).not.toContain('Thôn Mẫu 1')
      expect(await remind(cwd)).toMatchObject({ code: 0, stdout: 'cong-van-nhac-2026-10.docx\n' })
      const bytes = readFileSync(path.join(cwd, 'cong-van-nhac-2026-10.docx'))
      expect(bytes.subarray(0, 2).toString()).toBe('PK')
    })

    it.each([
      [[], 'Không cần công văn nhắc'],
      [['--unit', 'thon-mau-1'], 'bỏ --unit và --texts'],
      [['--format', 'xlsx'], 'dùng --format docx, html hoặc md'],
    ])('with %j there is none', async (args, message) => {
      const cwd = project({ 'so.json': october(false) })
      const { code, stderr, stdout } = await remind(cwd, ...args)
      expect(stderr).toContain(message)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(readdirSync(cwd).sort()).toEqual(['content', 'so.json'])
    })
  })

  it.each([
    [['--period', '2026-10'], 'Thiếu --data'],
    [['--data', DATA], 'Thiếu --period'],
    [['--data', DATA, '--period', '2026-H2'], 'không có kỳ 6 tháng cuối năm'],
    [['--data', DATA, '--period', '2015-05'], 'Sổ có số liệu từ'],
    [['--data', DATA, '--period', '2026-10', '--signed', '2010-01-01'], 'hồ sơ của xã không có tên nào'],
    [['--data', 'khong-co.json', '--period', '2026-10'], 'không có tệp hoặc thư mục này'],
    [['--data', 'hong.json', '--period', '2026-10'], 'không phải JSON'],
    [['--data', 'trong.json', '--period', '2026-10'], 'trong.json'],
    [['--data', 'anh.png', '--period', '2026-10'], 'không đọc được loại tệp này'],
    [['--data', DATA, '--period', '2026-10', '--format', 'pdf'], 'không có lựa chọn này'],
  ])('%j ends with 2 and writes nothing', async (args, message) => {
    const cwd = project({ 'hong.json': '{', 'trong.json': '{}', 'anh.png': '' })
    const { code, stdout, stderr } = await binhyen(['report', ...args], { cwd })
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
    expect(readdirSync(cwd).sort()).toEqual(['anh.png', 'content', 'hong.json', 'trong.json'])
  })
})
