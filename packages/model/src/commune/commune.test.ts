import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DataError } from '../errors.ts'
import { calendarOf, namesOn, parseCommune, publicContacts } from './commune.ts'
import { readCommune } from './read-commune.ts'

const PROFILE = fileURLToPath(new URL('../../../../content/commune.yaml', import.meta.url))
const commune = await readCommune(PROFILE)

/** The profile as a plain object, to spoil one thing in it. */
const spoiled = (change: (profile: any) => void) => {
  const profile = structuredClone(commune)
  change(profile)
  return profile
}

const messageOf = (input: unknown) => {
  try {
    parseCommune(input, 'content/commune.yaml')
  } catch (error) {
    if (error instanceof DataError) return error.message
    throw error
  }
  throw new Error('the profile was accepted')
}

describe('the commune by date', () => {
  it.each([
    ['2024-06-10', 'three-level', 'xã Bùi La Nhân', 'CÔNG AN HUYỆN ĐỨC THỌ', 'CÔNG AN XÃ BÙI LA NHÂN'],
    ['2025-02-28', 'three-level', 'xã Bùi La Nhân', 'CÔNG AN HUYỆN ĐỨC THỌ', 'CÔNG AN XÃ BÙI LA NHÂN'],
    ['2025-03-01', 'three-level', 'xã Bùi La Nhân', 'CÔNG AN TỈNH HÀ TĨNH', 'CÔNG AN XÃ BÙI LA NHÂN'],
    ['2025-06-30', 'three-level', 'xã Bùi La Nhân', 'CÔNG AN TỈNH HÀ TĨNH', 'CÔNG AN XÃ BÙI LA NHÂN'],
    ['2025-07-01', 'two-level', 'xã Đức Quang', 'CÔNG AN TỈNH HÀ TĨNH', 'CÔNG AN XÃ ĐỨC QUANG'],
    ['2026-11-09', 'two-level', 'xã Đức Quang', 'CÔNG AN TỈNH HÀ TĨNH', 'CÔNG AN XÃ ĐỨC QUANG'],
  ])('on %s stands on the %s government as %s', (date, level, fullName, superior, body) => {
    const names = namesOn(commune, date)
    expect(names).toMatchObject({ level, fullName })
    expect(names.letterheads.police).toMatchObject({ superior, body })
  })

  it('says which day it has no name for', () => {
    expect(() => namesOn(commune, '2019-12-31')).toThrow(
      '“2019-12-31” là ngày mà hồ sơ của xã không có tên nào',
    )
  })
})

describe('a profile that cannot be right', () => {
  it('names both names of a day that has two, and the day to end the first', () => {
    expect(messageOf(spoiled(({ names }) => (names[1].until = '2025-07-15')))).toContain(
      'content/commune.yaml, mục names.2.from: “2025-07-01” là ngày có hai tên cùng hiệu lực: “Bùi La Nhân” và “Đức Quang”. Cho tên “Bùi La Nhân” hết hiệu lực ngày 2025-06-30 (mục until).',
    )
  })

  it('does not let a name without an end run into the next', () => {
    expect(messageOf(spoiled(({ names }) => delete names[0].until))).toContain('có hai tên cùng hiệu lực')
  })

  it('names the days without a name', () => {
    expect(messageOf(spoiled(({ names }) => (names[1].until = '2025-06-20')))).toContain(
      'từ 21/06/2025 đến 30/06/2025 xã không có tên nào',
    )
  })

  it('names an end that comes before the beginning', () => {
    expect(messageOf(spoiled(({ names }) => (names[0].until = '2019-12-31')))).toContain(
      '“2019-12-31” là ngày trước khi tên “Bùi La Nhân” có hiệu lực (01/01/2020)',
    )
  })

  it('wants the names in the order of their dates', () => {
    expect(messageOf(spoiled(({ names }) => names.push(names.shift())))).toContain('phải xếp theo ngày')
  })

  it('wants a number series of its own for each issuer', () => {
    expect(
      messageOf(spoiled(({ issuers }) => (issuers['people-committee'].series = 'cong-an-xa'))),
    ).toContain('mục issuers.people-committee.series: “cong-an-xa” là dãy số đã dùng cho “police”')
  })

  it('names a key that is missing and one that does not exist', () => {
    expect(messageOf(spoiled((profile) => delete profile.siteUrl))).toContain('mục siteUrl: chưa có giá trị')
    expect(messageOf(spoiled((profile) => (profile.sitUrl = 'x')))).toContain(
      'mục sitUrl: là mục không có trong mẫu',
    )
  })
})

describe('contacts and calendar', () => {
  it('prints the numbers of offices, with the duty phone first where there is one', () => {
    expect(publicContacts(commune)[0]).toEqual({ label: 'Công an phản ứng nhanh', value: '113' })
    expect(publicContacts(spoiled(({ police }) => (police.dutyPhone = '0239 0000 000')))[0]).toEqual({
      label: 'Trực ban Công an xã Đức Quang',
      value: '0239 0000 000',
    })
  })

  it('takes the commune’s day of sending from the profile', () => {
    expect(calendarOf(commune).communeDueAfter).toBe(6)
    expect(() => calendarOf(spoiled(({ reporting }) => (reporting.communeDueDay = 9)))).toThrow(
      'communeDueDay',
    )
  })
})
