import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNear } from './distance.ts'

describe('isNear', () => {
  it.each([
    ['tru', 'tru', true],
    ['tru', 'chu', false],
    ['cuoc', 'cuot', true],
    ['vnied', 'vneid', true],
    ['tam', 'tamm', true],
    ['tam', 'am', true],
    ['thuong', 'tam', false],
    ['ab', 'ba', true],
    ['abc', 'cba', false],
  ])('%s, %s: %s', (a, b, near) => expect(isNear(a, b)).toBe(near))

  it('is the same both ways, and true for any one letter taken out', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.nat(7),
        (a, b, at) => {
          expect(isNear(a, b)).toBe(isNear(b, a))
          expect(isNear(a, a.slice(0, at) + a.slice(at + 1))).toBe(true)
        },
      ),
    )
  })
})
