import { describe, expect, it } from 'vitest'
import { documents } from '../../../test/documents.ts'
import { readDocx } from '../../../test/docx.ts'
import type { Shown } from '../../../test/docx.ts'
import { all, child, val } from '../../../test/xml.ts'
import { textWidth } from '../text-width.ts'
import { renderDocx } from './render-docx.ts'

/** Size in points, weight, slope and place of a component: the rows of NĐ 30/2020, Phụ lục I, Phần I, mục V. */
interface Component {
  size: [low: number, high: number]
  bold?: boolean
  italics?: boolean
  align?: string
}

const COMPONENTS: Record<string, Component> = {
  QuocHieu: { size: [12, 13], bold: true, align: 'center' },
  TieuNgu: { size: [13, 14], bold: true, align: 'center' },
  CoQuanChuQuan: { size: [12, 13], align: 'center' },
  CoQuanBanHanh: { size: [12, 13], bold: true, align: 'center' },
  SoKyHieu: { size: [13, 13], align: 'center' },
  DiaDanhThoiGian: { size: [13, 14], italics: true, align: 'center' },
  TenLoai: { size: [13, 14], bold: true, align: 'center' },
  TrichYeu: { size: [13, 14], bold: true, align: 'center' },
  TrichYeuCongVan: { size: [12, 13], align: 'center' },
  KinhGui: { size: [13, 14] },
  NoiDung: { size: [13, 14], align: 'both' },
  GachDauDong: { size: [13, 14], align: 'both' },
  Heading1: { size: [13, 14], bold: true },
  Heading2: { size: [13, 14], bold: true },
  ChucVu: { size: [13, 14], bold: true, align: 'center' },
  HoTen: { size: [13, 14], bold: true, align: 'center' },
  NoiNhan: { size: [12, 12], bold: true, italics: true, align: 'left' },
  NoiNhanDong: { size: [11, 11], align: 'left' },
  PhuLuc: { size: [14, 14], bold: true, align: 'center' },
  TenPhuLuc: { size: [13, 14], bold: true, align: 'center' },
  DauKhan: { size: [13, 14], bold: true, align: 'center' },
  PhamViLuuHanh: { size: [13, 14], bold: true, align: 'center' },
  NguoiSoanThao: { size: [11, 11] },
  BangDau: { size: [11, 13], bold: true, align: 'center' },
  BangRongDau: { size: [11, 13], bold: true, align: 'center' },
  DiaChiCoQuan: { size: [11, 12], align: 'center' },
  KemTheo: { size: [13, 14], italics: true, align: 'center' },
}

describe.each(Object.keys(documents))('layout of %s', async (name) => {
  const source = documents[name]!()
  const docx = readDocx(await renderDocx(source))
  const letter = source.heading === undefined
  const only = (style: string): Shown => {
    const found = docx.of(style)
    expect(found).toHaveLength(1)
    return found[0]!
  }
  const cellOf = (style: string) =>
    all(docx.body, 'w:tc').find((cell) =>
      all(cell, 'w:pStyle').some((one) => one.attributes['w:val'] === style),
    )

  it.each(Object.entries(COMPONENTS))('%s has its size, weight, slope and place', (style, rule) => {
    for (const paragraph of docx.of(style).filter(({ text }) => text !== '')) {
      expect(paragraph.size).toBeGreaterThanOrEqual(rule.size[0])
      expect(paragraph.size).toBeLessThanOrEqual(rule.size[1])
      expect(paragraph.bold).toBe(rule.bold ?? false)
      expect(paragraph.italics).toBe(rule.italics ?? false)
      if (rule.align) expect(paragraph.align).toBe(rule.align)
    }
  })

  it('opens with the nation and the motto over a rule as long as the motto', () => {
    expect(only('QuocHieu').text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    const motto = only('TieuNgu')
    expect(motto.text).toBe('Độc lập - Tự do - Hạnh phúc')
    const width = textWidth(motto.text, { size: motto.size, bold: true })
    expect(ruleAfter(motto) / width).toBeCloseTo(1, 1)
  })

  it('names the issuing body in capitals over a rule of a third to a half of its line', () => {
    const body = only('CoQuanBanHanh')
    expect(body.text.replaceAll('\n', ' ')).toBe(source.letterhead.body.replaceAll('\n', ' '))
    expect(body.text).toBe(body.text.toLocaleUpperCase('vi'))
    const longest = Math.max(
      ...body.text.split('\n').map((line) => textWidth(line, { size: body.size, bold: true })),
    )
    expectThirdToHalf(ruleAfter(body) / longest)
    const superior = docx.of('CoQuanChuQuan').map(({ text }) => text.replaceAll('\n', ' '))
    expect(superior).toEqual(source.letterhead.superior ? [source.letterhead.superior] : [])
    expect(superior).toEqual(superior.map((text) => text.toLocaleUpperCase('vi')))
  })

  it('sets agency and number left, nation, place and date right, the last two in one row', () => {
    const [left, right] = [cellOf('CoQuanBanHanh'), cellOf('QuocHieu')]
    expect(left).not.toBe(right)
    const head = all(docx.body, 'w:tbl')[0]!
    const rows = all(head, 'w:tr').map((row) =>
      row.children.filter(({ name: cell }) => cell === 'w:tc').map((cell) => cell.text),
    )
    expect(rows).toHaveLength(2)
    expect(rows[1]?.[0]).toContain('Số: ')
    expect(rows[1]?.[1]).toBe(source.placeAndDate)
    const borders = child(head, 'w:tblPr', 'w:tblBorders')?.children ?? []
    expect(borders.map(({ attributes }) => attributes['w:val'])).toEqual(Array(6).fill('none'))
  })

  it('writes number and symbol as “Số: …/BC-CAX”, with room for the number', () => {
    expect(only('SoKyHieu').text).toMatch(/^Số: (\d{2,}| {4,})\/[A-ZĐ]+(-[A-ZĐ]+)*$/)
  })

  it('writes place and date with the zeros that the decree wants', () => {
    expect(only('DiaDanhThoiGian').text).toMatch(
      /^\p{Lu}[\p{L} ]*, ngày (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$/u,
    )
  })

  it('has a type name in capitals and a trích yếu over its rule, or “V/v” under the number', () => {
    if (letter) {
      const subject = only('TrichYeuCongVan')
      expect(subject.text).toMatch(/^V\/v /)
      expect(subject.spacing.before).toBe(120)
      expect(cellOf('TrichYeuCongVan')).toBe(cellOf('SoKyHieu'))
      expect(docx.of('TenLoai')).toEqual([])
      return
    }
    expect(only('TenLoai').text).toBe('BÁO CÁO')
    const subject = only('TrichYeu')
    expect(docx.paragraphs.indexOf(subject)).toBe(docx.paragraphs.indexOf(only('TenLoai')) + 1)
    const longest = Math.max(
      ...subject.text.split('\n').map((line) => textWidth(line, { size: 14, bold: true })),
    )
    expectThirdToHalf(ruleAfter(subject) / longest)
  })

  it('addresses one body beside “Kính gửi:”, more below with dashes under the colon', () => {
    const to = docx.of('KinhGui')
    if (source.addressees.length === 1) {
      expect(to.map(({ text }) => text)).toEqual([`Kính gửi: ${source.addressees[0]}.`])
      return
    }
    const [first, ...rest] = to
    expect(first?.text).toBe('Kính gửi:')
    rest.forEach(({ text, indent }, index) => {
      expect(text).toMatch(index === rest.length - 1 ? /^- .*\.$/ : /^- .*;$/)
      const colon = (first?.indent.left ?? 0) + textWidth('Kính gửi', { size: 14 })
      expect(Math.abs(indent.left - indent.hanging - colon)).toBeLessThan(20)
    })
  })

  it('frames urgency and circulation under the number, red and as wide as the decree says', () => {
    const stamps = [...docx.of('DauKhan'), ...docx.of('PhamViLuuHanh')]
    expect(stamps.map(({ text }) => text)).toEqual(
      [source.marks?.urgency, source.marks?.circulation].filter((mark) => mark !== undefined),
    )
    for (const { style, element } of stamps) {
      expect(cellOf(style)).toBe(cellOf('SoKyHieu'))
      const edges = child(element, 'w:pPr', 'w:pBdr')?.children ?? []
      expect(edges.map(({ name: edge }) => edge)).toEqual(['w:top', 'w:left', 'w:bottom', 'w:right'])
      for (const edge of edges) expect(edge.attributes['w:val']).toBe('single')
    }
    for (const { indent } of docx.of('DauKhan')) {
      const column = Number(child(cellOf('DauKhan'), 'w:tcPr', 'w:tcW')?.attributes['w:w'])
      expect(((column - indent.left - indent.right) * 25.4) / 1440).toBeCloseTo(20, 0)
    }
  })

  it('indents the body by 1 or 1.27 cm, 6 pt or more apart, single to 1.5 lines', () => {
    const body = docx.paragraphs.filter(({ style }) =>
      ['NoiDung', 'GachDauDong', 'Heading1', 'Heading2'].includes(style),
    )
    expect(body.length).toBeGreaterThan(3)
    for (const { indent, spacing } of body) {
      expect([567, 720]).toContain(indent.firstLine)
      expect(spacing.before + spacing.after).toBeGreaterThanOrEqual(120)
      expect(spacing.rule).toBe('auto')
      expect(spacing.line).toBeGreaterThanOrEqual(240)
      expect(spacing.line).toBeLessThanOrEqual(360)
    }
    // LibreOffice takes a line that doesn't say what it measures for a height in points.
    for (const part of [docx.body, docx.styles])
      for (const { attributes } of all(part, 'w:spacing'))
        if (attributes['w:line'] !== undefined) expect(attributes['w:lineRule']).toMatch(/^(auto|exact)$/)
  })

  it('sets the head in single lines, and tables in 11 to 13 pt', () => {
    for (const style of ['QuocHieu', 'TieuNgu', 'CoQuanChuQuan', 'CoQuanBanHanh'])
      for (const { spacing } of docx.of(style)) expect([spacing.line, spacing.rule]).toEqual([240, 'auto'])
    for (const { style, size } of docx.paragraphs)
      if (style.startsWith('Bang')) {
        expect(size).toBeGreaterThanOrEqual(11)
        expect(size).toBeLessThanOrEqual(13)
      }
  })

  it('has the office’s address, where it is given, at the foot of page 1 under a rule across the page', () => {
    const { contact } = source.marks ?? {}
    if (contact === undefined) return
    const footer = docx.part(Object.keys(docx.files).find((path) => /word\/footer\d+\.xml$/.test(path))!)
    const [line, text] = all(footer, 'w:p')
    expect(child(line, 'w:pPr', 'w:pBdr', 'w:top')?.attributes['w:val']).toBe('single')
    expect(child(line, 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:left': '0', 'w:right': '0' })
    expect(text?.text).toBe(contact)
    expect(val(text, 'w:pPr', 'w:pStyle')).toBe('DiaChiCoQuan')
  })

  it('numbers parts I. in capitals and sections 1., in order, as Word headings', () => {
    const parts = docx.of('Heading1').map(({ text }) => text)
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']
    parts.forEach((text, index) => {
      expect(text.startsWith(`${roman[index]}. `)).toBe(true)
      expect(text).toBe(text.toLocaleUpperCase('vi'))
    })
    if (!letter) expect(parts.length).toBeGreaterThanOrEqual(3)
    let expected = 1
    for (const { style, text } of docx.paragraphs) {
      if (style === 'Heading1') expected = 1
      if (style === 'Heading2') expect(text.startsWith(`${expected++}. `)).toBe(true)
    }
    for (const heading of [...docx.of('Heading1'), ...docx.of('Heading2')])
      expect(heading.keepNext).toBe(true)
  })

  it('ends with ./. on the page of the signature', () => {
    const ending = docx.paragraphs.filter(({ text }) => text.endsWith('./.'))
    expect(ending).toHaveLength(1)
    expect(ending[0]?.keepNext).toBe(true)
  })

  it('closes with Nơi nhận left, level with the signer right', () => {
    expect(only('NoiNhan').text).toBe('Nơi nhận:')
    const lines = docx.of('NoiNhanDong').map(({ text }) => text)
    expect(lines[0]).toBe('- Như trên;')
    expect(lines.at(-1)).toMatch(/^- Lưu: .*\.$/)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^- .*;$/)
    const row = all(docx.body, 'w:tr').find((one) => all(one, 'w:tc').includes(cellOf('NoiNhan')!))!
    const [left, right] = row.children.filter(({ name: cell }) => cell === 'w:tc')
    expect(left).toBe(cellOf('NoiNhan'))
    expect(right).toBe(cellOf('ChucVu'))
    expect(child(row, 'w:trPr', 'w:cantSplit')).toBeDefined()
    expect(only('ChucVu').text.split('\n')).toEqual(source.signature.position)
    expect(only('ChucVu').text).toBe(only('ChucVu').text.toLocaleUpperCase('vi'))
    expect(only('HoTen').text).toBe(source.signature.name ?? '')
    expect(only('HoTen').spacing.before).toBeGreaterThanOrEqual(1000)
  })

  it('numbers two or more appendices in Roman, each in a section of its own', () => {
    const labels = docx.of('PhuLuc').map(({ text }) => text)
    const roman = ['I', 'II', 'III']
    expect(labels).toEqual(
      labels.length === 1 ? ['Phụ lục'] : labels.map((_, index) => `Phụ lục ${roman[index]}`),
    )
    expect(docx.sections).toHaveLength(1 + labels.length)
    for (const { text } of docx.of('TenPhuLuc')) expect(text).toBe(text.toLocaleUpperCase('vi'))
    for (const { text } of docx.of('KemTheo'))
      expect(text).toMatch(/^\(Kèm theo Báo cáo số .+ ngày \d{2} tháng \d+ năm \d{4} của .+\)$/)
    if (labels.length > 0) expect(docx.of('NoiDung')[0]?.text).toContain('phụ lục')
  })

  it('repeats the head of each table and never splits a row', () => {
    const tables = all(docx.body, 'w:tbl').filter(
      (table) => val(table, 'w:tblPr', 'w:tblBorders', 'w:top') !== 'none',
    )
    if (source.appendices.length > 0) expect(tables.length).toBeGreaterThan(0)
    for (const table of tables) {
      const [head, ...rows] = all(table, 'w:tr')
      expect(child(head, 'w:trPr', 'w:tblHeader')).toBeDefined()
      expect(child(table, 'w:tblPr', 'w:tblLook')?.attributes['w:firstRow']).toMatch(/^(true|1)$/)
      for (const row of [head, ...rows]) expect(child(row, 'w:trPr', 'w:cantSplit')).toBeDefined()
      expect(child(table, 'w:tblPr', 'w:tblCaption')?.attributes['w:val']).toBeTruthy()
    }
  })

  /** Length of the rule that follows a paragraph, from the width of its column and the rule's indents. */
  function ruleAfter(above: Shown): number {
    const rule = docx.paragraphs[docx.paragraphs.indexOf(above) + 1]!
    expect(rule.border).toBe(true)
    const cell = cellOf(above.style)
    const page = child(docx.sections[0], 'w:pgSz')?.attributes['w:w']
    const margin = child(docx.sections[0], 'w:pgMar')?.attributes ?? {}
    const width = cell
      ? Number(child(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w'])
      : Number(page) - Number(margin['w:left']) - Number(margin['w:right'])
    expect(rule.indent.left).toBe(rule.indent.right)
    return width - rule.indent.left - rule.indent.right
  }
})

it('letters points a), b) below a numbered section', async () => {
  const source = documents['month-quiet']!()
  source.body.unshift({ type: 'heading', level: 3, number: 'a', text: 'Nhóm cấp xã' })
  const point = readDocx(await renderDocx(source)).of('Heading3')[0]
  expect(point).toMatchObject({ text: 'a) Nhóm cấp xã', size: 14, bold: false, italics: false })
  expect(point?.indent.firstLine).toBe(720)
})

function expectThirdToHalf(share: number): void {
  expect(share).toBeGreaterThanOrEqual(1 / 3)
  expect(share).toBeLessThanOrEqual(1 / 2)
}
