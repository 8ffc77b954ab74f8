import { describe, expect, it } from 'vitest'
import { documents } from '../../test/documents.ts'
import { livelyFigures } from '../../test/figures.ts'
import { mergedFileName, reportFileName, unitFormFileName } from './file-names.ts'
import { renderReport, reportFormats, type ReportFormat } from './report-formats.ts'

const figures = livelyFigures('2026-11')

describe('renderReport', () => {
  it.each(Object.keys(reportFormats) as ReportFormat[])('writes %s, twice the same', async (format) => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => renderReport(documents['month-2026-11']!(), figures, format)),
    )
    expect(first).toEqual(second)
    expect(typeof first === 'string').toBe(!reportFormats[format].binary)
  })

  it('gives the figures as JSON', async () => {
    const text = (await renderReport(documents['month-2026-11']!(), figures, 'json')) as string
    expect(JSON.parse(text)).toEqual(figures)
  })
})

describe('files are called', () => {
  it('by what they are, of when and of whom', () => {
    const unit = { id: 'thon-mau-1', name: 'Thôn Mẫu 1' }
    expect(reportFileName({ kind: 'commune-report' }, figures, 'docx')).toBe('bao-cao-2026-11.docx')
    expect(reportFileName({ kind: 'unit-report' }, { ...figures, unit }, 'md')).toBe(
      'bao-cao-2026-11-thon-mau-1.md',
    )
    expect(reportFileName({ kind: 'reminder' }, figures, 'docx')).toBe('cong-van-nhac-2026-11.docx')
    expect(unitFormFileName(unit, figures.period)).toBe('bao-cao-thon-mau-1-2026-11.xlsx')
  })

  it('a merged register after the one it came from', () => {
    expect(mergedFileName('thu muc/so.theo.doi.xlsx')).toBe('thu muc/so.theo.doi-da-gop.xlsx')
    expect(mergedFileName('so')).toBe('so-da-gop.xlsx')
  })
})
