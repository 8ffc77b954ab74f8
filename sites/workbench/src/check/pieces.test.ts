import type { Finding } from '@binhyen/compliance'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

const finding = (start: number, end: number, severity: Finding['severity']) =>
  ({ range: [start, end], severity }) as Finding

it('cuts where findings begin and end, and shows the gravest', () => {
  expect(piecesOf('abcdef', [finding(1, 4, 'warning'), finding(3, 5, 'error')])).toEqual([
    { text: 'a', findings: [] },
    { text: 'bc', findings: [0], severity: 'warning' },
    { text: 'd', findings: [0, 1], severity: 'error' },
    { text: 'e', findings: [1], severity: 'error' },
    { text: 'f', findings: [] },
  ])
  expect(piecesOf('', [])).toEqual([])
})

it('loses no letter, and covers just what each finding covers', () => {
  const some = fc
    .string({ unit: 'binary', maxLength: 60 })
    .chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.array(
          fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('info', 'warning', 'error')),
          { maxLength: 8 },
        ),
      ),
    )
  fc.assert(
    fc.property(some, ([text, ranges]) => {
      const findings = ranges.map(([a, b, severity]) =>
        finding(Math.min(a, b), Math.max(a, b), severity as Finding['severity']),
      )
      const pieces = piecesOf(text, findings)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      findings.forEach(({ range }, index) => {
        const covered = pieces.filter((piece) => piece.findings.includes(index)).map((piece) => piece.text)
        expect(covered.join('')).toBe(text.slice(...range))
      })
    }),
  )
})
