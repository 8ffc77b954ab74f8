import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balance, textWidth, wrap } from './text-width.ts'

const bold12 = { size: 12, bold: true }
const letters = fc.array(fc.constantFrom('CÔNG', 'AN', 'xã', 'Đức', 'Quang', 'và', 'nhân', 'dân'), {
  minLength: 1,
  maxLength: 20,
})

describe('textWidth', () => {
  it.each([
    // Points, measured in PDFs that LibreOffice 7.4 made of the documents (pdftotext -bbox).
    ['Độc lập - Tự do - Hạnh phúc', 13, 159.1],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 250.1],
  ])('of “%s” is what LibreOffice sets', (text, size, points) => {
    expect(Math.abs(textWidth(text, { size, bold: true }) / 20 - points)).toBeLessThan(0.5)
  })

  it('does not change with marks or with the way they are encoded', () => {
    expect(textWidth('Quảng ấẫẳ ễ ỹ', bold12)).toBe(textWidth('Quang aaa e y', bold12))
    expect(textWidth('ườn', bold12)).not.toBe(textWidth('uon', bold12))
    expect(textWidth('Bình Yên'.normalize('NFD'), bold12)).toBe(textWidth('Bình Yên', bold12))
  })

  it('grows with the size', () => {
    expect(textWidth('Số', { size: 26 })).toBeCloseTo(2 * textWidth('Số', { size: 13 }), -1)
  })
})

describe('wrap and balance', () => {
  it('break a long name where it can be read', () => {
    expect(balance('ỦY BAN NHÂN DÂN XÃ ĐỨC QUANG', 3900, { size: 12 })).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ ĐỨC QUANG',
    ])
    expect(balance('BAN CHỈ ĐẠO 138', 3900, bold12)).toEqual(['BAN CHỈ ĐẠO 138'])
  })

  it('lose no word, keep the number of lines and fit the width', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 1200, max: 9000 }), (words, width) => {
        const text = words.join(' ')
        const lines = balance(text, width, bold12)
        expect(lines.join(' ')).toBe(text)
        expect(lines.length).toBe(wrap(text, width, bold12).length)
        for (const line of lines) expect(textWidth(line, bold12)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
