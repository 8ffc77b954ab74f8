import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchText } from '../match-text.ts'
import { undisguised } from './undisguised.ts'

const read = (text: string): string | undefined => undisguised(matchText(text))?.text

it.each([
  ['bị v.i.ê.m g.a.n B', 'bị viêm gan B'],
  ['r.ối lo@n lưỡng c.ực', 'rối loan lưỡng cực'],
  ['bi ph0ng nhieu nam', 'bi phong nhieu nam'],
  ['bi h i v roi', 'bi hiv roi'],
  ['bi u n g t h u', 'bi ung thu'],
  ['sinh 19/O9/1976', 'sinh 19/09/1976'],
  ['sn 1 3 / 0 7 / 1 9 8 5', 'sn 13/07/1985'],
])('reads %j as %j', (disguised, plain) => {
  expect(read(disguised)).toBe(plain)
})

it.each(['lop 8b, l3b, p.1706', 'TP.HCM', 'a.b@example.mau', 'cháu t n b h lớp 4', 'xe 38A1-123.45', 'H5N1'])(
  'leaves %j',
  (text) => {
    expect(read(text)).toBeUndefined()
  },
)

it('leads every place back to where it came from', () => {
  const pieces = fc.array(
    fc.constantFrom('v.i.ê.m', 'lo@n', 'h i v', 'ban', '19/O9/1976', 'nhà', ', ', '.', '4'),
  )
  fc.assert(
    fc.property(pieces, (words) => {
      const text = words.join(' ')
      const plain = undisguised(matchText(text))
      for (const [at, letter] of Array.from(plain?.text ?? '', (one, i) => [i, one] as const)) {
        const [start, end] = plain!.toSource(at, at + 1)
        const from = text.slice(start, end)
        expect(from === letter || /[.@ /]/.test(from)).toBe(true)
      }
    }),
  )
})
