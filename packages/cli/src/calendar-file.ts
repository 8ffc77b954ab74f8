/** One reminder on one day. */
export interface Reminder {
  /** Stays the same from one export to the next, so that a phone updates the entry instead of doubling it. */
  id: string
  /** ISO date. */
  date: string
  title: string
  text: string
}

/**
 * An iCalendar file of all-day events, each with an alarm two days before (RFC 5545). Same input, same bytes: `stamp`
 * (ISO date) takes the place of the clock.
 */
export function calendarFile(name: string, reminders: readonly Reminder[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Binh Yen//binhyen//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...reminders.flatMap((reminder) => event(reminder, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const event = ({ id, date, title, text }: Reminder, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@binhyen`,
  `DTSTAMP:${compact(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(date)}`,
  `SUMMARY:${escape(title)}`,
  `DESCRIPTION:${escape(text)}`,
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:-P2D',
  `DESCRIPTION:${escape(title)}`,
  'END:VALARM',
  'END:VEVENT',
]

const compact = (date: string) => date.replaceAll('-', '')

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

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
