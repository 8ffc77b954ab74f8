import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const unfold = (file: string) => file.replace(/\r\n /g, '')

describe('calendarFile', () => {
  it('is an iCalendar file with escaped texts', () => {
    const file = calendarFile(
      'Hạn báo cáo',
      [{ id: '2026-11-unit', date: '2026-11-09', title: 'Gửi báo cáo; tháng 11', text: 'Một,\nhai' }],
      '2026-11-01',
    )
    expect(file).toContain(
      'UID:2026-11-unit@binhyen\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261109\r\n',
    )
    expect(file).toContain('SUMMARY:Gửi báo cáo\\; tháng 11\r\n')
    expect(file).toContain('DESCRIPTION:Một\\,\\nhai\r\n')
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })

  it('never writes a line over 75 bytes, and unfolding gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const clean = text.replace(/[\r\n\\;,]/g, '')
        const file = calendarFile(clean, [], '2026-11-01')
        expect(
          Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length)),
        ).toBeLessThan(76)
        expect(unfold(file)).toContain(`X-WR-CALNAME:${clean}\r\n`)
      }),
    )
  })
})
