import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editBetween, piecesOf, shifted, type Mark } from './marks.ts'

const severities = ['info', 'warning', 'error'] as const
const marks = fc.array(
  fc.record({
    range: fc.tuple(fc.nat(60), fc.nat(60)),
    severity: fc.constantFrom(...severities),
  }),
)

describe('piecesOf', () => {
  it('shows the graver of two that lie over each other', () => {
    expect(
      piecesOf(10, [
        { range: [2, 6], severity: 'warning', active: true },
        { range: [4, 8], severity: 'error' },
      ]),
    ).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4, severity: 'warning', active: true },
      { start: 4, end: 6, severity: 'error', active: true },
      { start: 6, end: 8, severity: 'error' },
      { start: 8, end: 10 },
    ])
  })

  it('covers every unit of the text once, whatever the marks', () => {
    fc.assert(
      fc.property(fc.nat(50), marks, (length, given) => {
        const pieces = piecesOf(length, given)
        let at = 0
        for (const { start, end } of pieces) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(length)
      }),
    )
  })
})

describe('an edit', () => {
  it('is the smallest, and makes one text of the other', () => {
    expect(editBetween('Gọi anh Mẫu', 'Gọi chị Mẫu')).toEqual({ at: 4, removed: 3, added: 3 })
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { at, removed, added } = editBetween(before, after)
        expect(before.slice(0, at) + after.slice(at, at + added) + before.slice(at + removed)).toBe(after)
      }),
    )
  })

  it('moves the marks behind it and takes those that it touched', () => {
    const mark: Mark = { range: [4, 8], severity: 'error' }
    expect(shifted(mark, { at: 8, removed: 2, added: 5 })).toEqual(mark)
    expect(shifted(mark, { at: 0, removed: 1, added: 3 })?.range).toEqual([6, 10])
    expect(shifted(mark, { at: 3, removed: 2, added: 0 })).toBeUndefined()
    expect(shifted(mark, { at: 6, removed: 0, added: 1 })).toBeUndefined()
  })

  it('leaves the words under a mark what they were', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), fc.nat(20), (before, after, start, size) => {
        const range = [start, Math.min(before.length, start + size)] as const
        fc.pre(range[0] < range[1])
        const moved = shifted({ range, severity: 'error' }, editBetween(before, after))
        if (moved) expect(after.slice(...moved.range)).toBe(before.slice(...range))
      }),
    )
  })
})
