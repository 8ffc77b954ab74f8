import { describe, expect, it } from 'vitest'
import { readDate, readMoment, readMonth, readNumber, readYes } from './cells.ts'

describe('readDate', () => {
  it('reads a date of Excel’s, its number, and five writings', () => {
    for (const cell of [
      new Date('2026-11-09T00:00:00Z'),
      46335,
      '46335',
      '09/11/2026',
      '9/11/2026',
      '9-11-26',
      '09.11.2026',
      '2026-11-09',
      ' ngày 09 tháng 11 năm 2026 ',
      'ngày 9 tháng 11 năm 2026'.normalize('NFD'),
      'Thứ hai, 9/11/2026',
    ]) {
      expect(readDate(cell)).toBe('2026-11-09')
    }
  })

  it('takes no date that does not exist, and no month for a day', () => {
    for (const cell of ['30/02/2026', '11/31/2026', '2026', 12, 'hôm qua', '', null, true])
      expect(readDate(cell)).toBeUndefined()
  })
})

describe('readMoment', () => {
  it('reads date and time in either order', () => {
    for (const cell of [
      new Date('2026-11-09T14:30:00Z'),
      46335.604166666664,
      '09/11/2026 14:30',
      '14:30 09/11/2026',
      '14h30 ngày 9/11/2026',
      '9-11-2026 14h30',
      '2026-11-09T14:30',
      '14 giờ 30 phút, ngày 09 tháng 11 năm 2026',
      '14:30:15 9/11/2026',
    ]) {
      expect(readMoment(cell)).toBe('2026-11-09T14:30')
    }
    expect(readMoment('8h 9/11/2026')).toBe('2026-11-09T08:00')
  })

  it('wants a time, since limits run by the hour', () => {
    for (const cell of ['09/11/2026', new Date('2026-11-09T00:00:00Z'), '25:00 09/11/2026'])
      expect(readMoment(cell)).toBeUndefined()
  })
})

describe('readMonth, readNumber, readYes', () => {
  it('read what people write', () => {
    for (const cell of [
      '2026-11',
      '11/2026',
      'Tháng 11/2026',
      'tháng 11 năm 2026',
      new Date('2026-11-01T00:00:00Z'),
    ]) {
      expect(readMonth(cell)).toBe('2026-11')
    }
    expect(readMonth('13/2026')).toBeUndefined()
    expect(['1.234', '1 234', '1234', ' 1.234 hộ', '2,5', '1.234,5', '1,234,567'].map(readNumber)).toEqual([
      1234, 1234, 1234, 1234, 2.5, 1234.5, 1234567,
    ])
    expect(['mười', '1.2.3', '', '12a'].map(readNumber)).toEqual([undefined, undefined, undefined, undefined])
    expect(['Có', 'x', 'Không', '0', 'chưa rõ'].map(readYes)).toEqual([true, true, false, false, undefined])
  })
})
