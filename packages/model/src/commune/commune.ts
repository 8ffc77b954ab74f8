import { reportingCalendars } from '../calendar.ts'
import type { ReportingCalendar } from '../calendar.ts'
import { DataError, parseWith } from '../errors.ts'
import { neighbourhoodWord } from './neighbourhood-word.ts'
import { communeSchema } from './schema.ts'
import type { Commune, CommuneName } from './schema.ts'

/**
 * Checks a commune's profile (already read from YAML or JSON).
 * @throws DataError naming each key, its value, the reason and the mend, in Vietnamese.
 */
export function parseCommune(input: unknown, file?: string): Commune {
  return parseWith(communeSchema, input, file)
}

/** What the commune was called on a day, which level it stood on and whom it answered to. */
export interface NamesOn extends CommuneName {
  /** “xã Đức Quang” */
  fullName: string
  /** “Công an xã Đức Quang” */
  policeName: string
  /** “Công an xã”, “Công an phường”, without the name. */
  policeOffice: string
  /** What its parts are called: “thôn”, “tổ dân phố”, “khu phố” …; see `neighbourhoodWord`. */
  neighbourhood: string
  /** Whether there was a district between commune and province. */
  level: 'two-level' | 'three-level'
}

/**
 * The commune's name, level, superior body and letterheads on a date (of signing, never today's).
 * @throws DataError when the profile knows no name for that day.
 * @example namesOn(commune, '2024-06-10').superior // 'Công an huyện Đức Thọ'
 */
export function namesOn(commune: Commune, date: string): NamesOn {
  const found = commune.names.find(
    (name) => name.from <= date && (name.until === undefined || date <= name.until),
  )
  if (!found)
    throw new DataError([
      {
        key: 'names',
        value: date,
        message: 'là ngày mà hồ sơ của xã không có tên nào',
        mend: 'Thêm tên của xã vào thời kỳ đó trong content/commune.yaml.',
      },
    ])
  const fullName = `${found.kind} ${found.name}`
  return {
    ...found,
    fullName,
    policeName: `Công an ${fullName}`,
    policeOffice: `Công an ${found.kind}`,
    neighbourhood: neighbourhoodWord(found.kind, commune.units),
    level: found.district === undefined ? 'two-level' : 'three-level',
  }
}

/**
 * The phone numbers that may be printed: those of offices, from the profile.
 * @example publicContacts(commune)[0] // { label: 'Công an phản ứng nhanh', value: '113' }
 */
export function publicContacts(commune: Commune): { label: string; value: string }[] {
  const contacts = commune.contacts.map(({ label, value }) => ({ label, value }))
  const { dutyPhone } = commune.police
  return dutyPhone ? [{ label: `Trực ban ${commune.shorthand}`, value: dutyPhone }, ...contacts] : contacts
}

/**
 * The reporting calendar that the profile names or writes out, with the commune's own day of sending upwards.
 * @throws DataError when that day lies inside the window that the report is about.
 */
export function calendarOf(commune: Commune): ReportingCalendar {
  const { calendar, communeDueDay } = commune.reporting
  const base = typeof calendar === 'string' ? reportingCalendars[calendar] : calendar
  if (communeDueDay === undefined) return base
  const communeDueAfter = communeDueDay - (base.firstDay - 1)
  if (communeDueAfter < base.unitDueAfter)
    throw new DataError([
      {
        key: 'reporting.communeDueDay',
        value: String(communeDueDay),
        message: 'là ngày mà các đơn vị còn chưa phải gửi báo cáo',
        mend: `Ghi một ngày từ ${base.firstDay - 1 + base.unitDueAfter} đến 28.`,
      },
    ])
  return { ...base, communeDueAfter }
}
