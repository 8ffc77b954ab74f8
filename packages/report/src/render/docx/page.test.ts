import { describe, expect, it } from 'vitest'
import { documents } from '../../../test/documents.ts'
import { readDocx } from '../../../test/docx.ts'
import { all, child, val } from '../../../test/xml.ts'
import type { Element } from '../../../test/xml.ts'
import { renderDocx } from './render-docx.ts'

const mm = (twips: string | undefined) => (Number(twips) * 25.4) / 1440
const between = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low - 0.05)
  expect(value).toBeLessThanOrEqual(high + 0.05)
}

const isTable = (element: Element | undefined) => element?.name === 'w:tbl'

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I. */
describe.each(Object.keys(documents))('page of %s', async (name) => {
  const source = documents[name]!()
  const docx = readDocx(await renderDocx(source))

  it('is A4, upright but for appendices with wide tables', () => {
    docx.sections.forEach((section, index) => {
      const size = child(section, 'w:pgSz')?.attributes ?? {}
      const landscape = index > 0 && source.appendices[index - 1]?.landscape
      const [width, height] = landscape ? [297, 210] : [210, 297]
      expect(mm(size['w:w'])).toBeCloseTo(width, 0)
      expect(mm(size['w:h'])).toBeCloseTo(height, 0)
      expect(size['w:orient'] === 'landscape').toBe(Boolean(landscape))
    })
  })

  it('has margins of 20–25, 20–25, 30–35 and 15–20 mm', () => {
    for (const section of docx.sections) {
      const margin = child(section, 'w:pgMar')?.attributes ?? {}
      between(mm(margin['w:top']), 20, 25)
      between(mm(margin['w:bottom']), 20, 25)
      between(mm(margin['w:left']), 30, 35)
      between(mm(margin['w:right']), 15, 20)
    }
  })

  it('numbers pages in Arabic from 1, 13–14 pt, centred in the top margin, not on the first page', () => {
    for (const section of docx.sections) {
      expect(child(section, 'w:titlePg')).toBeDefined()
      expect(child(section, 'w:pgNumType')?.attributes['w:start']).toBe('1')
      expect(child(section, 'w:pgNumType')?.attributes['w:fmt'] ?? 'decimal').toBe('decimal')
      const margin = child(section, 'w:pgMar')?.attributes ?? {}
      expect(Number(margin['w:header']) + 14 * 20 * 1.2).toBeLessThanOrEqual(Number(margin['w:top']))
      const references = all(section, 'w:headerReference')
      expect(references.map(({ attributes }) => attributes['w:type'])).not.toContain('first')
      const footers = all(section, 'w:footerReference').map(({ attributes }) => attributes['w:type'])
      expect(footers).toEqual(source.marks?.contact ? ['first'] : [])
    }
    const headers = Object.keys(docx.files).filter((path) => /word\/header\d+\.xml$/.test(path))
    expect(headers).toHaveLength(docx.sections.length)
    for (const path of headers) {
      const header = docx.part(path)
      expect(all(header, 'w:instrText').map(({ text }) => text)).toEqual(['PAGE'])
      expect(val(all(header, 'w:p')[0], 'w:pPr', 'w:pStyle')).toBe('SoTrang')
    }
    const style = all(docx.styles, 'w:style').find((one) => one.attributes['w:styleId'] === 'SoTrang')
    between(Number(val(style, 'w:rPr', 'w:sz')) / 2, 13, 14)
    expect(val(style, 'w:pPr', 'w:jc')).toBe('center')
    expect(child(style, 'w:rPr', 'w:i')).toBeUndefined()
  })

  it('is Times New Roman, black and Vietnamese throughout', () => {
    for (const paragraph of docx.paragraphs.filter(({ text }) => text !== '')) {
      expect(paragraph.font).toBe('Times New Roman')
      expect(paragraph.colour).toBe(paragraph.style === 'DauKhan' ? 'FF0000' : '000000')
      expect(paragraph.language).toBe('vi-VN')
      expect(paragraph.text).toBe(paragraph.text.normalize('NFC'))
    }
  })

  it('keeps one table 12 pt from the next', () => {
    const blocks = docx.body.children
    const between = blocks.filter(
      ({ name }, at) => name === 'w:p' && isTable(blocks[at - 1]) && isTable(blocks[at + 1]),
    )
    expect(between).toHaveLength(
      source.appendices.flatMap(({ body }) =>
        body.filter(({ type }, at) => type === 'table' && body[at + 1]?.type === 'table'),
      ).length,
    )
    for (const paragraph of between) {
      const { 'w:before': before, 'w:line': line } = child(paragraph, 'w:pPr', 'w:spacing')?.attributes ?? {}
      expect(Number(before) + Number(line)).toBe(240)
    }
  })

  it('uses no style that the document does not have', () => {
    const known = all(docx.styles, 'w:style').map(({ attributes }) => attributes['w:styleId'])
    for (const { style } of docx.paragraphs) expect(known).toContain(style)
  })
})
