import fc from 'fast-check'
import { periodOf } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { figure } from '../../test/figures.ts'
import { longDate, shortDate } from './dates.ts'
import { periodWords } from './period-words.ts'
import { change, count, duration, money, percent, sentence, series, written } from './wording.ts'

describe('dates', () => {
  it.each([
    // The decree's own specimens.
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2019-06-29', 'ngày 29 tháng 6 năm 2019'],
    ['2026-02-10', 'ngày 10 tháng 02 năm 2026'],
    ['2026-03-01', 'ngày 01 tháng 3 năm 2026'],
    ['2026-12-09', 'ngày 09 tháng 12 năm 2026'],
  ])('%s has zeros before days below 10 and months 1 and 2 alone', (date, long) => {
    expect(longDate(date)).toBe(long)
  })

  it('can be read back, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1990, max: 2090 }),
        (day, month, year) => {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const [, d, m, y] = /^ngày (\d\d) tháng (\d{1,2}) năm (\d{4})$/.exec(longDate(date)) ?? []
          expect([Number(d), Number(m), Number(y)]).toEqual([day, month, year])
          expect(shortDate(date)).toBe(`${d}/${m}/${y}`)
          expect(m?.startsWith('0')).toBe(month < 3)
        },
      ),
    )
  })
})

describe('numbers', () => {
  it.each([
    [0, '0'],
    [5, '05'],
    [10, '10'],
    [1.5, '1,5'],
    [1234, '1.234'],
    [1_234_567, '1.234.567'],
  ])('%d is counted as %s', (value, text) => expect(count(value)).toBe(text))

  it('are read back from what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
        expect(Number(count(value).replaceAll('.', ''))).toBe(value)
        expect(money(value)).toMatch(/^\d{1,3}(\.\d{3})* đồng$/)
      }),
    )
  })

  it.each([
    [45, '45 phút'],
    [60, '1 giờ'],
    [305, '5 giờ 5 phút'],
    [1440, '1 ngày'],
    [3000, '2 ngày 2 giờ'],
  ])('%d minutes are %s', (minutes, text) => expect(duration(minutes)).toBe(text))

  it('have a comma in percent', () => {
    expect(percent(66.66)).toBe('66,7%')
    expect(percent(100)).toBe('100%')
  })
})

describe('comparisons', () => {
  it('of a half-year and a year name one other period, of a month two', () => {
    const moved = figure(12, 10, 10)
    expect(change(moved, 'tin', periodWords(periodOf('2026-H1')))).toBe(
      ', tăng 02 tin (20%) so với cùng kỳ năm trước',
    )
    expect(change(moved, 'tin', periodWords(periodOf('2026')))).toBe(', tăng 02 tin (20%) so với năm trước')
    expect(change(moved, 'tin', periodWords(periodOf('2026-01')))).toBe(
      ', tăng 02 tin (20%) so với tháng trước, tăng 02 tin (20%) so với cùng kỳ năm trước',
    )
  })

  it('say nothing where the other period is not known', () => {
    expect(change(figure(12), 'tin', periodWords(periodOf('2026-11')))).toBe('')
  })

  it('never say growth for a fall', () => {
    const value = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(value, value, (now, before) => {
        const text = change(figure(now, before), 'tin', periodWords(periodOf('2026-11')))
        expect(text.includes('tăng')).toBe(now > before)
        expect(text.includes('giảm')).toBe(now < before)
        expect(text.includes('bằng')).toBe(now === before)
      }),
    )
  })
})

describe('sentences', () => {
  it('join with commas and “và”, with semicolons where an item has a comma', () => {
    expect(series(['a'])).toBe('a')
    expect(series(['a', 'b', 'c'])).toBe('a, b và c')
    expect(series(['phòng cháy, chữa cháy', 'ma túy'])).toBe('phòng cháy, chữa cháy; ma túy')
  })

  it('begin with a capital and end with a stop', () => {
    expect(sentence('đã xong')).toBe('Đã xong.')
    expect(sentence('Vì sao?')).toBe('Vì sao?')
  })

  it('take what officers wrote line by line, from Windows too', () => {
    expect(written('một\r\n\r\n- hai\n• ba.')).toEqual([
      { type: 'paragraph', text: 'Một.' },
      { type: 'paragraph', text: 'Hai.', style: 'dash' },
      { type: 'paragraph', text: 'Ba.', style: 'dash' },
    ])
    expect(written(undefined)).toEqual([])
  })
})
