import { matchText } from '@binhyen/vietnamese'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf } from './engine/options.ts'
import { find } from './engine/find.ts'
import { check, redact } from './index.ts'
import { allRules } from './rules/all-rules.ts'
import { readMdx } from './segments/mdx.ts'
import { readText } from './segments/segment.ts'
import type { CheckOptions } from './types.ts'

const today = '2026-11-23'
const pieces = [
  '0912 345 678',
  '０９１２３４５６７８',
  '09\u200b12345678',
  '042189003217',
  'Chị Nguyễn Thị Mẫu',
  'anh hung xom 3',
  'đã báo tin',
  'TUYỆT MẬT',
  'M Ậ T',
  'mật ong',
  'Công an huyện',
  'Nghị định 144/2021/NĐ-CP',
  'https://dichvucong-gov.vn/a.apk',
  'http://bit.ly/x',
  'mau@gmail.com',
  '38-B1 123.45',
  'STK 0123456789 Vietcombank',
  'sinh năm 1984',
  'cháu Mẫu 12 tuổi',
  'số nhà 12 ngõ 5',
  ' ',
  '\n',
  '. ',
  ', ',
  '**',
  '<Note title="',
  '">',
  '</Note>',
  '{',
  '}',
  '&nbsp;',
  '\\_',
  '---\n',
  'title: ',
  "'",
  '"',
  '- ',
  '👨‍👩‍👧',
  'Đăng ký'.normalize('NFD'),
  '\ud800',
  '[x](',
  ')',
  '`',
  '#',
  '| ',
  'chuyên án 126Đ',
  'đang',
  'chia sẻ gấp!!!',
  'nhiễm HIV',
  'HKTT: thôn Mẫu 1',
]
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))
const options = fc.record({
  kind: fc.constantFrom('post', 'article', 'guide', 'notice'),
  format: fc.constantFrom('text', 'mdx'),
  today: fc.constant(today),
}) as fc.Arbitrary<CheckOptions>

describe('check', () => {
  it('throws on no string, and every range lies in the source', () => {
    fc.assert(
      fc.property(text, options, (source, settings) => {
        for (const { range, loc, message } of check(source, settings).findings) {
          expect(range[0]).toBeGreaterThanOrEqual(0)
          expect(range[0]).toBeLessThanOrEqual(range[1])
          expect(range[1]).toBeLessThanOrEqual(source.length)
          expect(loc.start.line).toBeGreaterThanOrEqual(1)
          expect(message).not.toMatch(/undefined|NaN/)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('cuts from the source what the rule saw', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('text', 'mdx'), (source, format) => {
        const document = format === 'mdx' ? readMdx(source) : readText(source)
        const context = contextOf(document, { kind: 'post', today })
        for (const { rule, range, seen } of find(document, allRules, context)) {
          if (!rule.find) continue
          const cut = source.slice(...range)
          // A mark on the last letter belongs to it.
          if (format === 'text') expect(matchText(cut).text).toContain(seen)
          // A page's escapes and mark-up lie between; without any the letters are the same.
          else if (!/[&\\{}<>"'`*_|#[\]()\n-]/.test(cut))
            expect(lettersOf(matchText(cut).text)).toContain(lettersOf(seen))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('finds in a long text, read in parts, what it finds in one', () => {
    const paragraphs = fc.array(text, { minLength: 2, maxLength: 8 }).map((parts) => parts.join('\n\n'))
    fc.assert(
      fc.property(paragraphs, (source) => {
        const document = readText(source)
        const context = contextOf(document, { kind: 'article', format: 'text', today })
        const places = (least: number): string[] =>
          find(readText(source), allRules, context, least)
            .map(({ rule, match, range, seen }) => JSON.stringify([rule.id, match.messageId, range, seen]))
            .sort()
        expect(places(20)).toEqual(places(Number.POSITIVE_INFINITY))
      }),
      { numRuns: 200 },
    )
  })

  it('says the same twice', () => {
    fc.assert(
      fc.property(text, options, (source, settings) => {
        expect(check(source, settings)).toEqual(check(source, settings))
      }),
      { numRuns: 60 },
    )
  })
})

describe('redact', () => {
  it('is idempotent, and its output has no error about personal data', () => {
    fc.assert(
      fc.property(text, (source) => {
        const settings: CheckOptions = { kind: 'post', today }
        const once = redact(source, settings).text
        if (once === null) return
        const left = check(once, settings).findings.filter(
          ({ ruleId, severity }) => ruleId.startsWith('personal-data/') && severity === 'error',
        )
        expect(left).toEqual([])
        expect(redact(once, settings).text).toBe(once)
      }),
      { numRuns: 300 },
    )
  })
})

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
