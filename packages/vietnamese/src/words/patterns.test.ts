import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchText } from '../match-text.ts'
import { firstWords } from './first-words.ts'
import { patternFinder } from './patterns.ts'

describe('firstWords', () => {
  it.each([
    [/(?:tai khoan|stk) so(?![a-z])/, ['tai khoan', 'stk so'], false],
    [/(?:tai khoan|stk) so/, ['tai khoan', 'stk'], false],
    [/(?<![a-z0-9])(?:so )?[0-9]{1,4}(?:\/[0-9]+)? ngo(?![a-z])/, ['so'], true],
    [/khong (?:duoc )?(?:dang|dua)\b/, ['khong duoc', 'khong dang', 'khong dua'], false],
    [/s\.?n[ :]/, ['s n', 'sn'], false],
    [/sn[ .]{0,2}[0-9]/, ['sn'], true],
    [/\b(?=(truoc\s+day|tu\s+ngay)\b)/, ['truoc day', 'tu ngay'], false],
    [/ ?(?:nguyen|tran) [a-z]/, ['nguyen', 'tran'], false],
    [/(?<!\p{L})cũ(?!\p{L})|nguyên (?:là|Trưởng) /iu, ['cu', 'nguyen la', 'nguyen truong'], false],
    [/dieu \d+|3 do|(?<!sinh )19[0-7]\d/, ['dieu'], true],
    [/[Tt]uyet m[ậa]t\b|[ốo] /, ['tuyet mat', 'o'], false],
  ] as const)('of %s', (pattern, words, digit) => {
    const found = firstWords(pattern.source)
    expect([...found.words].sort()).toEqual([...words].sort())
    expect(found.digit).toBe(digit)
  })

  it.each([/so/, /xa[a-z]+ /, /\/\d{4}/, /[a-z]{2} 1/, /.*x /])('refuses %s', (pattern) => {
    expect(() => firstWords(pattern.source)).toThrow(TypeError)
  })
})

describe('patternFinder', () => {
  const pattern =
    /(?<![a-z0-9])(?:ngo|so nha|nha so|sn)[ .:]{0,2}[0-9]{1,3}(?![0-9])|(?<![0-9/])[0-9]{1,2}\/[0-9]{4}/
  const piece = fc.constantFrom(
    'ngõ',
    'số nhà',
    'Nhà số',
    'SN',
    'ngon',
    ' ',
    ' ',
    '.',
    ':',
    '/',
    '12',
    '2024',
    '7',
    ', ',
  )

  it('finds what matchAll finds', () => {
    const find = patternFinder(pattern)
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const m = matchText(pieces.join(''))
        const found = find(m).map(({ 0: written, index }) => [index, written])
        const all = [...m.folded.matchAll(new RegExp(pattern, 'g'))]
        expect(found).toEqual(all.map(({ 0: written, index }) => [index, written]))
      }),
      { numRuns: 500 },
    )
  })

  it('gives overlapping matches where asked, and reads marks', () => {
    const m = matchText('Công an huyện cũ, căn cứ cũ')
    expect(patternFinder(/(?=(an huyen|huyen cu))/, { every: true })(m)).toHaveLength(2)
    expect(patternFinder(/cũ(?!\p{L})/u, { on: 'text' })(m).map(({ index }) => index)).toEqual([14, 25])
  })
})
