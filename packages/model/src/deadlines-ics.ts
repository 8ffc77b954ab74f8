import { formatDate } from '@binhyen/vietnamese'
import type { CommuneName } from './commune/schema.ts'
import { periodName, type Deadline } from './deadlines.ts'

/**
 * Deadlines as an iCalendar file that phones subscribe to (RFC 5545): an all-day event on the last working day of each,
 * with an alarm at eight in the morning two days before, and another on the day. Same input, same bytes: `stamp` (ISO
 * date) takes the place of the clock. `kind` is what the commune is on that day: xã, phường, đặc khu.
 *
 * @example deadlinesCalendar('Hạn báo cáo', deadlinesBetween('2026-11-09', '2027-05-01'), '2026-11-09')
 */
export function deadlinesCalendar(
  name: string,
  deadlines: readonly Deadline[],
  stamp: string,
  kind: CommuneName['kind'] = 'xã',
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Binh Yen//binhyen//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    // A phone that subscribes asks again once a day.
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...deadlines.flatMap((deadline) => event(deadline, stamp, kind)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const TITLES = {
  unit: (name: string, kind: string) => `Ngày cuối: đơn vị gửi báo cáo ${name} cho Công an ${kind}`,
  commune: (name: string, kind: string) => `Ngày cuối: ${kind} gửi báo cáo ${name} lên cấp trên`,
} as const

/** From the midnight with which an all-day event begins: 8:00 two days before, 8:00 of the day. */
const ALARMS = ['-P1DT16H', 'PT8H']

function event(deadline: Deadline, stamp: string, kind: string): string[] {
  const { period, from, dueBefore, lastWorkingDay, endsOnDayOff } = deadline
  const title = TITLES[from](periodName(period), kind)
  const text = [
    `Gửi trước ngày ${formatDate(dueBefore)}; đúng ngày đó đã là muộn.`,
    ...(endsOnDayOff ? ['Ngày liền trước là ngày nghỉ, nên nhắc vào ngày làm việc cuối cùng.'] : []),
    `Số liệu từ ${formatDate(period.first)} đến hết ${formatDate(period.last)}.`,
  ].join(' ')
  return [
    'BEGIN:VEVENT',
    // Stays the same from one export to the next, so that a phone updates the entry instead of doubling it.
    `UID:${period.id}-${from}@binhyen`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(lastWorkingDay)}`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    'TRANSP:TRANSPARENT',
    ...ALARMS.flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger}`,
      `DESCRIPTION:${escape(title)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

const compact = (date: string) => date.replaceAll('-', '')

/** RFC 5545, 3.3.11; control characters but the tab have no place in a text. */
const escape = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '')

/** Lines of at most 75 bytes; what follows begins with a space. No character is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let bytes = 0
  let folded = ''
  for (const character of line) {
    const size = encoder.encode(character).length
    if (bytes + size > 75) {
      folded += '\r\n '
      bytes = 1
    }
    folded += character
    bytes += size
  }
  return folded
}
