import { describe, expect, it } from 'vitest'
import { rules } from '@binhyen/compliance'
import { ruleExamples } from '@binhyen/compliance/node'
import { masked } from '../../sites/docs/generate/masked.ts'

describe('what public pages show of personal data', () => {
  it.each([
    ['Gọi anh Mẫu 0912 345 678 nhé.', 'Gọi anh M… 09xx xxx xxx nhé.'],
    ['０９１２３４５６７８', '０９xxxxxxxx'],
    ['Kinh phí 912.345.678 đồng.', 'Kinh phí 912.345.678 đồng.'],
  ])('%s', (text, shown) => {
    expect(masked(text, { kind: 'post' })).toBe(shown)
  })

  it('keeps nothing whole of what a rule on personal data finds in its own examples', () => {
    for (const { id } of rules.filter(({ group }) => group === 'personal-data'))
      for (const { text, kind, format, options, findings } of ruleExamples(id).invalid) {
        const shown = masked(text, { ...options, kind, format })
        for (const { range } of findings) {
          const match = text.slice(...range)
          if (/\p{L}{2}|\p{Nd}{3}/u.test(match)) expect(shown, id).not.toContain(match)
        }
      }
  })
})
