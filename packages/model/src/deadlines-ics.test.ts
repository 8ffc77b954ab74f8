import fc from 'fast-check'
import ICAL from 'ical.js'
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

  it('is what another program reads by RFC 5545: all-day events that wake their reader in office hours', () => {
    const deadlines = deadlinesBetween('2026-01-01', '2026-12-31')
    const calendar = new ICAL.Component(ICAL.parse(deadlinesCalendar('Hạn báo cáo', deadlines, '2026-01-01')))
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      deadlines.map(({ lastWorkingDay }) => lastWorkingDay),
    )
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(deadlines.length)
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true)
      expect(event.duration.toSeconds()).toBe(86_400)
      expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-01-01T00:00:00Z')
      const triggers = event.component
        .getAllSubcomponents('valarm')
        .map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString())
      // Counted from midnight: at eight in the morning two days before, and of the day itself.
      expect(triggers).toEqual(['-P1DT16H', 'PT8H'])
    }
    expect(events[0]?.description).toContain('Gửi trước ngày 10/01/2026; đúng ngày đó đã là muộn.')
  })

  it('has the bytes that RFC 5545 wants: CRLF alone, no control characters, each part closed', () => {
    const raw = deadlinesCalendar('A\u0000\tB\nC', deadlinesBetween('2026-01-01', '2026-03-31'), '2026-01-01')
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[^\P{Cc}\t]/u)
    const open: string[] = []
    for (const line of unfold(raw).split('\r\n').filter(Boolean)) {
      expect(line).toMatch(/^[A-Z-]+(?:;[A-Z-]+=[^:;]+)*:/)
      const [, edge, part] = /^(BEGIN|END):(.*)$/.exec(line) ?? []
      if (edge === 'BEGIN') open.push(part!)
      if (edge === 'END') expect(open.pop()).toBe(part)
    }
    expect(open).toEqual([])
    expect(unfold(raw)).toContain('X-WR-CALNAME:A\tB\\nC')
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
