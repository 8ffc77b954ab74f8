import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../engine/view.ts'
import type { Segment } from '../segments/segment.ts'
import { operationTags } from './operation-readings.ts'
import { secretTags } from './secret-readings.ts'
import { rangeOf } from './tagging.ts'
import { tipTags } from './tip-readings.ts'

const view = (text: string) => viewOf({ name: 'text', text } as Segment)
const tags = (read: typeof tipTags, text: string): string => read(view(text), 0, text.length).tags

describe('a sentence as a row of letters', () => {
  it('has a letter for each phrase, and signs for themselves', () => {
    expect(tags(tipTags, 'Chính cô Tư bán nước, báo công an')).toBe('LPPxx,U')
    expect(tags(operationTags, '22h đêm nay tổ công tác đột kích sòng bạc')).toBe('hFAJX')
    expect(tags(secretTags, 'công văn đóng dấu mật')).toBe('PQ')
  })

  it('is the same without marks, with letters apart and with signs for letters', () => {
    const [marked, ...others] = [
      'bà Tám mách công an',
      'ba tam mach cong an',
      'bà Tám m.á.c.h c ô n g a n',
      'bà Tám mách c0ng @n',
    ]
    for (const other of others) expect(tags(tipTags, other)).toBe(tags(tipTags, marked!))
  })

  it('knows where each letter stands, in any text', () => {
    const words = fc.constantFrom(
      'bà',
      'Tám',
      'báo',
      'c.ô.n.g',
      'an',
      'm',
      'ậ',
      't',
      '@',
      '“',
      ',',
      'tr!nh',
      'sát',
      '\n',
      '22h',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        for (const read of [tipTags, operationTags, secretTags]) {
          const tagged = read(view(text), 0, text.length)
          let last = 0
          for (let at = 0; at < tagged.tags.length; at++) {
            const [start, end] = rangeOf(tagged, at)
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
        }
      }),
    )
  })
})
