import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchText } from './match-text.ts'

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'aăâđĐếỹ 09.,\n\u00a0',
      '\u200b',
      '\u00ad',
      '\ufe0f',
      '\u20e3',
      '\u0301',
      '\u0323',
      '🎉',
      '０',
      'Ð',
      'о',
      'Α',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})

describe('matchText', () => {
  it.each([
    ['Gọi ０９１２\u200b345 678', 'Gọi 0912345 678'],
    ['9\ufe0f\u20e31\ufe0f\u20e3', '91'],
    ['𝟎𝟗①② ٠٩', '0912 09'],
    ['Ðức Quang, Ɖức Thọ', 'Đức Quang, Đức Thọ'],
    ['Тhông bаo', 'Thông bao'],
    ['mâ\u0323t', 'mật'],
    ['can\u00adh\u200b \u202ebáo\u202c', 'canh báo'],
    ['a\u200b\u0301', 'á'],
    ['\u200bGọi', 'Gọi'],
    ['1\u00a0234', '1 234'],
  ])('%j becomes %j', (source, text) => {
    expect(matchText(source).text).toBe(text)
  })

  it('maps a range back over what was taken out', () => {
    const source = '🎉 Gọi 09\u200b12 345 678 nhé'
    const m = matchText(source)
    const start = m.text.indexOf('0912')
    expect(source.slice(...m.toSource(start, start + 12))).toBe('09\u200b12 345 678')
  })

  it('is NFC, folds to the same length, and goes there and back', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const m = matchText(source)
        expect(m.text.normalize('NFC')).toBe(m.text)
        expect(m.folded).toHaveLength(m.text.length)
        expect(matchText(m.text).text).toBe(m.text)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives ranges that lie in the source, grow with the text and cut out what was read', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const m = matchText(source)
        let before = 0
        for (let at = 0; at < m.text.length; at++) {
          if (/[\ud800-\udfff]/.test(m.text[at]!)) continue
          const [start, end] = m.toSource(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          expect(start).toBeGreaterThanOrEqual(before)
          before = start
          expect(matchText(source.slice(start, end)).text).toContain(m.text[at]!)
        }
        expect(m.toSource(m.text.length, m.text.length)).toEqual([source.length, source.length])
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves plain Vietnamese text as it is', () => {
    const text = 'Công an xã Đức Quang – “bình yên” 1.500.000 ₫…'
    expect(matchText(text).text).toBe(text)
  })
})
