import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { binhyen } from './run.ts'

describe('binhyen deadlines', () => {
  it('knows the deadlines of the plan without any profile', async () => {
    const { code, stdout } = await binhyen(['deadlines', '--from', '2026-11-09', '--until', '10/12/2026'], {
      cwd: tmpdir(),
    })
    expect(code).toBe(0)
    const lines = stdout.split('\n')
    expect(lines[1]).toMatch(
      /^Tháng 11\/2026 +10\/10\/2026 – 09\/11\/2026 +10\/11\/2026 \(hôm nay là ngày cuối\) +15\/11\/2026 \(còn 5 ngày\)$/,
    )
    expect(lines[3]).toMatch(/^Năm 2026 +10\/12\/2025 – 09\/12\/2026/)
    expect(stdout).toContain('Tháng 11/2026, xã gửi trước 15/11/2026: ngày làm việc cuối cùng là 13/11/2026')
  })

  it('keeps a period whose second deadline is still to come', async () => {
    const { stdout } = await binhyen(['deadlines', '--from', '2026-11-12', '--until', '2026-11-30'])
    expect(stdout).toContain('10/11/2026 (đã qua)')
  })

  it('gives JSON for programs and a calendar for phones', async () => {
    const args = ['deadlines', '--from', '2027-06-01', '--until', '2027-06-30']
    const { stdout } = await binhyen([...args, '--format', 'json'])
    expect(JSON.parse(stdout).map((period: { id: string }) => period.id)).toEqual(['2027-06', '2027-H1'])
    const calendar = await binhyen([...args, '--format', 'ics'])
    expect(calendar.stdout).toContain(
      'UID:2027-H1-unit@binhyen\r\nDTSTAMP:20270601T000000Z\r\nDTSTART;VALUE=DATE:20270609',
    )
    expect(calendar.stderr).toBe('')
  })
})
