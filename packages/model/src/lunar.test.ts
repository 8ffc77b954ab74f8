import { describe, expect, it } from 'vitest'
import { lunarToSolar } from './lunar.ts'

describe('lunarToSolar', () => {
  // First days of Tết as observed, 2000–2030; 2007 and 2030 differ from China's by a day.
  const tet = {
    2000: '02-05',
    2001: '01-24',
    2002: '02-12',
    2003: '02-01',
    2004: '01-22',
    2005: '02-09',
    2006: '01-29',
    2007: '02-17',
    2008: '02-07',
    2009: '01-26',
    2010: '02-14',
    2011: '02-03',
    2012: '01-23',
    2013: '02-10',
    2014: '01-31',
    2015: '02-19',
    2016: '02-08',
    2017: '01-28',
    2018: '02-16',
    2019: '02-05',
    2020: '01-25',
    2021: '02-12',
    2022: '02-01',
    2023: '01-22',
    2024: '02-10',
    2025: '01-29',
    2026: '02-17',
    2027: '02-06',
    2028: '01-26',
    2029: '02-13',
    2030: '02-02',
  }
  it('finds the first day of Tết', () => {
    for (const [year, day] of Object.entries(tet))
      expect(lunarToSolar(Number(year), 1, 1)).toBe(`${year}-${day}`)
  })

  it('finds Giỗ Tổ, the tenth of the third month, also in years with a leap month before it', () => {
    const days = {
      2020: '04-02',
      2021: '04-21',
      2022: '04-10',
      2023: '04-29',
      2024: '04-18',
      2025: '04-07',
      2026: '04-26',
    }
    for (const [year, day] of Object.entries(days))
      expect(lunarToSolar(Number(year), 3, 10)).toBe(`${year}-${day}`)
  })
})
