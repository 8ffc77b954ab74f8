import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldSameLength } from './fold.ts'
import { slugify } from './slugify.ts'

describe('fold', () => {
  it.each([
    ['Đăng ký tạm trú', 'dang ky tam tru'],
    ['ĐỨC QUANG', 'duc quang'],
    ['Nguyễn'.normalize('NFD'), 'nguyen'],
    ['İ', 'i'],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the length of a composed text, also over many chunks', () => {
    const text = 'Đường làng 🎉 '.repeat(3000)
    expect(foldSameLength(text)).toBe('duong lang 🎉 '.repeat(3000))
  })
})

describe('slugify', () => {
  it('makes an address of ASCII letters, digits and single hyphens', () => {
    expect(slugify('Cấp lại thẻ căn cước (bị mất)')).toBe('cap-lai-the-can-cuoc-bi-mat')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      }),
    )
  })
})
