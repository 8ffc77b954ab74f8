import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as vietnamese from './index.ts'
import { matchText } from './match-text.ts'
import type { MatchText } from './match-text.ts'
import type { Recognised } from './recognisers/recognised.ts'

const finders = Object.entries(vietnamese).filter(([name]) => name.startsWith('find')) as [
  string,
  (m: MatchText) => Recognised[],
][]

/** Pieces that recognisers look for, so that random texts are full of near misses. */
const pieces = [
  ...'0123456789 .,-/()+@:\n',
  '0912345678',
  '0912 345 678',
  '+84',
  '042189003217',
  '038A',
  '38A-123.45',
  '38-MĐ1 123.45',
  'TM-12-34',
  'C1234567',
  'không',
  'một',
  'hai',
  'ba',
  'bon',
  'năm',
  'O',
  'l',
  'biển số ',
  'stk ',
  'CMND ',
  'hộ chiếu ',
  'MST ',
  'BHYT DN4',
  'sinh ngày ',
  '05/9/1984',
  'SN ',
  'số nhà ',
  'thôn Mẫu 1',
  'thường trú tại ',
  'a còng',
  '(at)',
  'gmail.com',
  'zalo.me/',
  'Nguyễn ',
  'Văn ',
  'Mẫu',
  'NGUYỄN ',
  'nguyen van ',
  'ông ',
  'Đại úy ',
  'Y ',
  "H'",
  'đường ',
  'trường ',
  '\u200b',
  '\u00ad',
  '\u0301',
  '\u0323',
  '\ufe0f',
  '\u20e3',
  '０',
  '𝟗',
  '👨‍👩‍👧',
  'Ð',
  'о',
  '\u202e',
  'é',
]
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''))

describe.each(finders)('%s', (_, find) => {
  it('gives ranges in order, inside the text, and the same whenever it is asked', () => {
    fc.assert(
      fc.property(text, (source) => {
        const m = matchText(source)
        const found = find(m)
        expect(find(matchText(source))).toEqual(found)
        let end = 0
        for (const { range, value } of found) {
          expect(range[0]).toBeGreaterThanOrEqual(end)
          expect(range[1]).toBeGreaterThan(range[0])
          expect(range[1]).toBeLessThanOrEqual(m.text.length)
          expect(value).not.toBe('')
          end = range[1]
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leads back to the place in the source: the cut is what it saw', () => {
    fc.assert(
      fc.property(text, (source) => {
        const m = matchText(source)
        for (const { range } of find(m)) {
          const cut = source.slice(...m.toSource(...range))
          expect(matchText(cut).text).toContain(m.text.slice(...range))
        }
      }),
      { numRuns: 300 },
    )
  })
})
