import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parseDataset, periodOf, type Dataset } from '@binhyen/model'
import { readRegister, writeRegister, writeUnitForm } from '@binhyen/report'
import { describe, expect, it } from 'vitest'
import { fillForm } from './fill-form.ts'
import { project } from './project.ts'
import { binhyen } from './run.ts'

const SAMPLE = new URL('../../report/sample/dataset.json', import.meta.url)
const sample = parseDataset(JSON.parse(readFileSync(SAMPLE, 'utf8')))

describe('binhyen register', () => {
  it('makes an empty register that is in order', async () => {
    const cwd = project()
    expect(await binhyen(['register', 'new'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'so-theo-doi.xlsx\n',
    })
    const checked = await binhyen(['register', 'check', 'so-theo-doi.xlsx'], { cwd })
    expect(checked.stdout).toMatch(/^Đã đọc 3 đơn vị, .*; không có chỗ nào sai\.\n$/)
    expect(checked.code).toBe(0)
    expect((await binhyen(['register', 'new'], { cwd })).stderr).toContain('tệp đã có, không ghi đè')
  })

  it('gives the same figures from the workbook as from the data', async () => {
    const cwd = project({ 'so.xlsx': await writeRegister(sample), 'so.json': JSON.stringify(sample) })
    const args = ['--period', '2026-10', '--format', 'json']
    const fromWorkbook = await binhyen(['report', '--data', 'so.xlsx', ...args], { cwd })
    const fromData = await binhyen(['report', '--data', 'so.json', ...args], { cwd })
    expect(fromWorkbook.stderr).toBe(fromData.stderr)
    expect(JSON.parse(fromWorkbook.stdout)).toEqual(JSON.parse(fromData.stdout))
  })

  it('merges the forms of the units and says who is missing', async () => {
    const period = periodOf('2026-11')
    const [unit] = sample.units.filter(({ kind }) => kind === 'village')
    const cwd = project({
      'so.xlsx': await writeRegister({ ...sample, reports: [] }),
      'mau/a.xlsx': await writeUnitForm(unit!, period),
      'mau/~$a.xlsx': 'khóa của Excel',
    })
    const before = readFileSync(path.join(cwd, 'so.xlsx'))
    const args = ['register', 'merge', 'so.xlsx', '--forms', 'mau', '--period', '2026-11']
    const { code, stdout, stderr } = await binhyen(args, { cwd })
    // The form is as it was sent out: its unit has not written the day yet.
    expect(stderr).toContain('a.xlsx, trang “Báo cáo tháng”, ô B6')
    expect(stderr).toContain('Không có mẫu nào dùng được')
    expect(stdout).toBe('')
    expect(code).toBe(1)
    expect(readFileSync(path.join(cwd, 'so.xlsx')).equals(before)).toBe(true)
    expect(readdirSync(cwd).sort()).toEqual(['content', 'mau', 'so.xlsx'])
  })

  it('takes filled forms in: one in time, one late, one damaged, one missing', async () => {
    const period = periodOf('2026-10')
    const [first, second, third, fourth] = sample.units.filter(({ kind }) => kind === 'village')
    const form = await writeUnitForm(first!, period)
    const visit: Dataset['activities'][number] = {
      id: 'D-1',
      date: '2026-10-01',
      unit: first!.id,
      kind: 'talk',
      title: 'Liên hệ 0912 345 678',
    }
    const cwd = project({
      'so.xlsx': await writeRegister({ ...sample, reports: [], activities: [visit] }),
      // B10 is the first counter, the number of posts.
      'mau/dung.xlsx': fillForm(form, { B6: '09/10/2026', B10: '4' }),
      'mau/hong.xlsx': form.subarray(0, 1000),
      'mau/cu.xls': 'kiểu cũ',
      'mau/~$dung.xlsx': 'đang mở',
      'mau/thôn 2/muon.xlsx': fillForm(await writeUnitForm(second!, period), { B6: '10/10/2026', B10: '2' }),
    })
    const before = readFileSync(path.join(cwd, 'so.xlsx'))
    const args = ['register', 'merge', 'so.xlsx', '--forms', 'mau', '--period', '2026-10']
    const { code, stdout, stderr } = await binhyen(args, { cwd })
    // Worth a word, but nothing is lost by it.
    expect(stderr).toContain('Lưu ý: so.xlsx, trang “Hoạt động”, ô G2: “09…78” có số điện thoại')
    expect(stderr).toContain('hong.xlsx')
    expect(stderr).toContain('cu.xls: không phải .xlsx nên không đọc')
    expect(stderr).not.toContain('~$')
    expect(stdout).toContain('so-da-gop.xlsx\nĐã gộp 2 mẫu.\n')
    expect(stdout).toContain(`Gửi muộn: ${second!.name}.\n`)
    const missing = /Chưa gửi: (.*)\.\n/.exec(stdout)?.[1]?.split(', ')
    expect(missing).toEqual(expect.arrayContaining([third!.name, fourth!.name]))
    expect(missing).not.toContain(first!.name)
    expect(code).toBe(1)
    expect(readFileSync(path.join(cwd, 'so.xlsx')).equals(before)).toBe(true)
    const { dataset } = await readRegister(readFileSync(path.join(cwd, 'so-da-gop.xlsx')))
    expect(
      dataset.reports.map(({ unit, submittedOn, counters }) => [unit, submittedOn, counters.posts]),
    ).toEqual([
      [first!.id, '2026-10-09', 4],
      [second!.id, '2026-10-10', 2],
    ])
  })

  it('writes one form for every unit that owes a report', async () => {
    const cwd = project()
    const args = ['register', 'new', '--unit', 'all', '--period', '2026-11', '--out', 'mau']
    expect((await binhyen(args, { cwd })).code).toBe(0)
    expect(readdirSync(path.join(cwd, 'mau'))).toEqual([
      'bao-cao-mttq-xa-2026-11.xlsx',
      'bao-cao-ubnd-xa-2026-11.xlsx',
    ])
  })

  it('writes no form at all when one of them is there already', async () => {
    const cwd = project({ 'mau/bao-cao-ubnd-xa-2026-11.xlsx': 'đã điền' })
    const args = ['register', 'new', '--unit', 'all', '--period', '2026-11', '--out', 'mau']
    const { code, stdout, stderr } = await binhyen(args, { cwd })
    expect(stderr).toContain('tệp đã có, không ghi đè')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(readdirSync(path.join(cwd, 'mau'))).toEqual(['bao-cao-ubnd-xa-2026-11.xlsx'])
    expect((await binhyen([...args, '--force'], { cwd })).code).toBe(0)
  })

  it.each([
    [['check', 'gia.xlsx'], 'gia.xlsx: tệp không phải là sổ Excel (.xlsx)'],
    [['check', 'khong-co.xlsx'], 'khong-co.xlsx: không có tệp hoặc thư mục này'],
    [['check', 'cu.xls'], 'lưu thành .xlsx'],
    [['check'], 'Chưa có tên tệp'],
    [['merge', 'gia.xlsx'], 'Cần sổ, thư mục mẫu và kỳ'],
    [['merge', 'so.xlsx', '--forms', 'trong', '--period', '2026-11'], 'không có tệp .xlsx nào'],
    [['new', '--unit', 'thon-la', '--period', '2026-11'], 'hồ sơ của xã không có đơn vị này'],
    [['new', '--unit', 'all'], 'Mẫu của đơn vị cần --period'],
    [['new', '--unit', 'all', '--period', '2026'], 'mẫu của đơn vị là mẫu tháng'],
  ])('register %j ends with 2', async (args, message) => {
    const cwd = project({
      'gia.xlsx': 'không phải Excel',
      'cu.xls': '',
      'trong/.giu-cho': '',
      'so.xlsx': await writeRegister(sample),
    })
    const { code, stdout, stderr } = await binhyen(['register', ...args], { cwd })
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

const report = (unit: string, submittedOn: string) => ({ unit, submittedOn, period: '2026-10', counters: {} })

describe('binhyen deadlines --data', () => {
  it('says who has not reported and who was late', async () => {
    const [first, second] = sample.units.filter(({ kind }) => kind === 'village')
    const reports = [report(first!.id, '2026-10-09'), report(second!.id, '2026-10-10')]
    const police = sample.units.find(({ kind }) => kind === 'police')
    const tips: Dataset['tips'] = [
      {
        id: 'T-9001',
        receivedAt: '2026-10-30T08:00',
        channel: 'in-person',
        receivedBy: police!.id,
        informant: { code: 'NCT-0012' },
        class: 'denunciation',
        handling: [],
      },
    ]
    const cwd = project({ 'so.json': JSON.stringify({ ...sample, reports, tips, outcomes: [] }) })
    const { stdout } = await binhyen(['deadlines', '--from', '2026-11-01', '--data', 'so.json'], { cwd })
    expect(stdout).toContain('Tháng 10/2026, hạn 10/10/2026:\n')
    expect(stdout).toMatch(new RegExp(`Gửi muộn: ${second!.name}\n`))
    const missing = /Chưa gửi: (.*)\n/.exec(stdout)?.[1] ?? ''
    expect(missing).not.toContain(first!.name)
    expect(missing).not.toBe('không có')
    expect(stdout).toContain(
      'chưa chuyển Cơ quan điều tra:\n  T-9001: trước 08:00 ngày 31/10/2026 (ĐÃ QUÁ HẠN)\n',
    )
    expect(stdout).not.toContain('NCT')
  })
})
