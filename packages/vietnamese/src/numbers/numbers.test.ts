import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { formatDate, formatNumber } from '../format.ts'
import { matchText } from '../match-text.ts'
import { findDates } from './find-dates.ts'
import { numberToWords } from './number-to-words.ts'
import { parseVietnameseDate } from './parse-date.ts'
import { parseVietnameseNumber } from './parse-number.ts'

const dates = (text: string) => findDates(matchText(text)).map(({ value, valid }) => `${value} ${valid}`)

describe('numberToWords', () => {
  it.each([
    [0, 'không'],
    [10, 'mười'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [1234, 'một nghìn hai trăm ba mươi tư'],
    [2005, 'hai nghìn không trăm linh năm'],
    [1_000_000, 'một triệu'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [2_000_000_000, 'hai tỷ'],
    [1_000_000_000_000, 'một nghìn tỷ'],
    [-7, 'âm bảy'],
    [1.5, 'một phẩy năm'],
    [2.25, 'hai phẩy hai mươi lăm'],
    [0.05, 'không phẩy không năm'],
  ])('%d is %s', (value, words) => {
    expect(numberToWords(value)).toBe(words)
  })
  it('refuses what is no exact number', () => {
    expect(() => numberToWords(Number.NaN)).toThrow(RangeError)
    expect(() => numberToWords(2 ** 60)).toThrow(RangeError)
  })
})

describe('parseVietnameseNumber', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1 234', 1234],
    ['1234', 1234],
    ['1.234.567', 1234567],
    ['12,345', 12.345],
    ['-5', -5],
    ['âm năm', -5],
    ['hai mươi mốt', 21],
    ['mười', 10],
    ['mot nghin hai tram ba muoi tu', 1234],
    ['hai nghìn không trăm linh năm', 2005],
    ['hai ngàn lẻ năm', 2005],
    ['1,5 triệu', 1_500_000],
    ['2tr5', 2_500_000],
    ['500k', 500_000],
    ['nửa triệu', 500_000],
    ['một triệu rưỡi', 1_500_000],
    ['trăm rưỡi', 150],
    ['1 tỷ 2', 1_200_000_000],
    ['một nghìn tỷ', 1e12],
    ['ba chục', 30],
    ['hai phẩy hai năm', 2.25],
    ['hai phẩy năm triệu', 2_500_000],
  ])('%j is %d', (text, value) => {
    expect(parseVietnameseNumber(text)).toBe(value)
  })
  it.each([
    '',
    'năm người',
    '1.5',
    '1,2,3',
    'triệu',
    'hai ba',
    '1.23.456',
    'mươi nghìn triệu',
    'linh năm',
    '12 34',
  ])('%j is no number', (text) => {
    expect(parseVietnameseNumber(text)).toBeUndefined()
  })
  it('reads what numberToWords and formatNumber write, marked or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (value) => {
        expect(parseVietnameseNumber(numberToWords(value))).toBe(value)
        expect(parseVietnameseNumber(fold(numberToWords(value)))).toBe(value)
        expect(parseVietnameseNumber(formatNumber(value))).toBe(value)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (thousandths) => {
        const value = thousandths / 1000
        expect(parseVietnameseNumber(formatNumber(value))).toBe(value)
      }),
    )
  })
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseVietnameseNumber(text)
        expect(value === undefined || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})

describe('parseVietnameseDate', () => {
  it.each([
    '05/9/2026',
    '5-9-2026',
    '05.09.2026',
    '5/9/26',
    'ngày 05 tháng 9 năm 2026',
    'ngay 5 thang 9 nam 2026',
    '2026-09-05',
    'mồng 5 tháng chín năm 2026',
    'ngày năm tháng chín năm hai nghìn không trăm hai mươi sáu',
  ])('reads %j', (text) => {
    expect(parseVietnameseDate(text)).toBe('2026-09-05')
  })
  it('takes the year that it is given', () => {
    expect(parseVietnameseDate('5/9', 2026)).toBe('2026-09-05')
    expect(parseVietnameseDate('mồng 1 tháng giêng', 2026)).toBe('2026-01-01')
    expect(parseVietnameseDate('5/9')).toBeUndefined()
  })
  it.each(['31/4/2026', '29/2/2026', '0/9/2026', '5/13/2026', '15/8/2026 âm lịch', 'hôm nay', ''])(
    '%j is no date',
    (text) => {
      expect(parseVietnameseDate(text)).toBeUndefined()
    },
  )
  it('reads what formatDate writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          expect(parseVietnameseDate(formatDate(iso))).toBe(iso)
          const [year, month, day] = iso.split('-').map(Number)
          expect(
            parseVietnameseDate(
              `ngày ${numberToWords(day!)} tháng ${numberToWords(month!)} năm ${numberToWords(year!)}`,
            ),
          ).toBe(iso)
        },
      ),
    )
  })
  it('leaves alone what is no ISO date', () => {
    expect(formatDate('hôm nay')).toBe('hôm nay')
  })
})

describe('findDates', () => {
  it('finds dates in a text', () => {
    expect(dates('Từ ngày 05/9/2026 đến hết ngày 10 tháng 10 năm 2026, ghi 2026-11-09.')).toEqual([
      '2026-09-05 true',
      '2026-10-10 true',
      '2026-11-09 true',
    ])
    expect(dates('ngày 31/4/2026')).toEqual(['ngày 31/4/2026 false'])
  })
  it.each(['Nghị định 144/2021/NĐ-CP', '0912.345.678', 'tỷ lệ 5/9', '12/5/7/2026'])(
    'leaves %j alone',
    (text) => {
      expect(dates(text)).toEqual([])
    },
  )
})
