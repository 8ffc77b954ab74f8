import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlinesBetween } from './deadlines.ts'
import { deadlinesCalendar } from './deadlines-ics.ts'

const unfold = (file: string) => file.replace(/\r\n /g, '')

describe('deadlinesCalendar', () => {
  const file = unfold(
    deadlinesCalendar('Hạn báo cáo', deadlinesBetween('2026-11-01', '2026-11-30'), '2026-11-01'),
  )

  it('is an iCalendar file with escaped texts', () => {
    expect(file).toContain(
      'UID:2026-11-unit@binhyen\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261109\r\n',
    )
    expect(file).toContain('DESCRIPTION:Gửi trước ngày 10/11/2026\\; đúng ngày đó đã là muộn.')
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })

  it('stands on the last working day, and says why', () => {
    expect(file).toMatch(/UID:2026-11-commune@binhyen\r\n.*\r\nDTSTART;VALUE=DATE:20261113\r\n/)
    expect(file).toContain('Ngày liền trước là ngày nghỉ')
  })

  it('never writes a line over 75 bytes, and unfolding gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const clean = text.replace(/[\r\n\\;,]/g, '')
        const folded = deadlinesCalendar(clean, [], '2026-11-01')
        expect(
          Math.max(...folded.split('\r\n').map((line) => new TextEncoder().encode(line).length)),
        ).toBeLessThan(76)
        expect(unfold(folded)).toContain(`X-WR-CALNAME:${clean}\r\n`)
      }),
    )
  })
})
