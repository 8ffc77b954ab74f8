import { describe, expect, it } from 'vitest'
import { composeReport } from '../compose/compose-report.ts'
import { renderMarkdown } from '../render/render-markdown.ts'
import { commune } from '../../test/commune.ts'
import { livelyFigures } from '../../test/figures.ts'
import { parseReportTexts, reportSections } from './report-texts.ts'
import { writtenWords } from './written-words.ts'

/** A sentence for every section, to be found again. */
const all = Object.fromEntries(Object.keys(reportSections).map((key) => [key, `Lời của mục ${key}.`]))

describe('parseReportTexts', () => {
  it('takes the sections of the report', () => {
    expect(parseReportTexts(all)).toEqual(all)
  })

  it('lists every wrong section at once, with the right ones', () => {
    expect(() => parseReportTexts({ 'tinh-hinh': 'ổn định', causes: 3 }, 'loi.yaml')).toThrow(
      /loi\.yaml, mục tinh-hinh: không có mục này\. Các mục: .*situation \(Tình hình chung\).*\nloi\.yaml, mục causes: phải là lời viết/,
    )
  })

  it.each([null, [], 'lời', undefined])('says what it wants instead of %j', (input) => {
    expect(() => parseReportTexts(input)).toThrow('Viết từng dòng “mục: lời viết”')
  })
})

describe('what officers wrote', () => {
  const unit = { ...livelyFigures('2026-11'), unit: { id: 'thon-mau-1', name: 'Thôn Mẫu 1' } }
  it.each([
    ['month', livelyFigures('2026-11')],
    ['half-year', livelyFigures('2026-H1')],
    ['year', livelyFigures('2026')],
    ['unit', unit],
  ])('is printed in the report of a %s, whatever section it is for', (_, figures) => {
    const printed = renderMarkdown(composeReport(figures, { commune, texts: all }))
    const lost = Object.entries(all).filter(([key, text]) =>
      key === 'basis' ? !printed.includes('Lời của mục basis.') : !printed.includes(text),
    )
    expect(lost).toEqual([])
  })
})

describe('writtenWords', () => {
  it('gives every text with its place: officers’ and units’', () => {
    const figures = {
      units: [
        {
          ...livelyFigures('2026-11').units[0]!,
          name: 'Thôn Mẫu 1',
          words: [{ month: '2026-11', situation: 'Ổn định.', proposals: ' ' }],
        },
      ],
    }
    expect(writtenWords(figures, { causes: 'Thiếu người.', tasks: '' })).toEqual([
      { place: 'mục “causes” (Nguyên nhân)', text: 'Thiếu người.' },
      { place: 'Thôn Mẫu 1, báo cáo tháng 2026-11, cột “Tình hình”', text: 'Ổn định.' },
    ])
  })
})
