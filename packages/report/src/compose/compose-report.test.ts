import { DataError } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { commune } from '../../test/commune.ts'
import { documents } from '../../test/documents.ts'
import { figure, figuresOf, livelyFigures, unitFigures } from '../../test/figures.ts'
import type { ReportDocument } from '../document/types.ts'
import { composeReport } from './compose-report.ts'

const textOf = ({ body }: ReportDocument) =>
  body.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n')
const headings = ({ body }: ReportDocument) =>
  body.flatMap((block) => (block.type === 'heading' ? [`${block.number}. ${block.text}`] : []))
const written = (values?: Parameters<typeof figuresOf>[1], more?: Parameters<typeof figuresOf>[2]) =>
  textOf(composeReport(figuresOf('2026-11', values, more), { commune }))

describe('letterhead', () => {
  it.each([
    ['2024-06', 'CÔNG AN HUYỆN ĐỨC THỌ', 'CÔNG AN XÃ BÙI LA NHÂN', 'Bùi La Nhân, ngày 09 tháng 6 năm 2024'],
    ['2025-03', 'CÔNG AN TỈNH HÀ TĨNH', 'CÔNG AN XÃ BÙI LA NHÂN', 'Bùi La Nhân, ngày 09 tháng 3 năm 2025'],
    ['2025-06', 'CÔNG AN TỈNH HÀ TĨNH', 'CÔNG AN XÃ BÙI LA NHÂN', 'Bùi La Nhân, ngày 09 tháng 6 năm 2025'],
    ['2026-02', 'CÔNG AN TỈNH HÀ TĨNH', 'CÔNG AN XÃ ĐỨC QUANG', 'Đức Quang, ngày 09 tháng 02 năm 2026'],
  ])('of %s is that of its time, not of today', (period, superior, body, placeAndDate) => {
    const document = composeReport(figuresOf(period), { commune })
    expect(document.letterhead).toEqual({ superior, body })
    expect(document.placeAndDate).toBe(placeAndDate)
  })

  it('follows the day of signing over the period', () => {
    const signed = composeReport(figuresOf('2025-06'), { commune, signedOn: '2025-07-01' })
    expect(signed.letterhead.body).toBe('CÔNG AN XÃ ĐỨC QUANG')
    expect(textOf(signed)).toContain('Công an xã Đức Quang báo cáo')
  })

  it('gives each issuer its own symbol', () => {
    const symbols = (['police', 'steering-committee', 'people-committee'] as const).map(
      (issuer) => composeReport(figuresOf('2026-11'), { commune, issuer, number: 7 }).reference,
    )
    expect(symbols).toEqual(['Số: 07/BC-CAX', 'Số: 07/BC-BCĐ', 'Số: 07/BC-UBND'])
  })

  it('of a unit names the unit under its commune and goes to the commune police', () => {
    const document = documents['unit']!()
    expect(document.letterhead).toEqual({ superior: 'XÃ ĐỨC QUANG', body: 'THÔN MẪU 1' })
    expect(document.addressees).toEqual(['Công an xã Đức Quang'])
    expect(document.reference).toBe('Số:        /BC')
    expect(document.signature.position).toEqual(['TRƯỞNG THÔN'])
    expect(document.kind).toBe('unit-report')
    expect(document.appendices.map(({ label }) => label)).toEqual(['Phụ lục'])
    expect(textOf(document)).toContain('Thôn Mẫu 1 có 1.480 hộ và 5.210 khẩu.')
    expect(textOf(document)).toContain('Đơn vị phụ trách 14 nhóm Zalo')
  })
})

describe('structure', () => {
  it('of a month is short', () => {
    expect(headings(composeReport(livelyFigures('2026-11'), { commune }))).toEqual([
      'I. Kết quả thực hiện',
      '1. Củng cố, duy trì mô hình',
      '2. Công tác tuyên truyền',
      '3. Hướng dẫn thủ tục hành chính',
      '4. Tiếp nhận, xử lý tin do Nhân dân cung cấp',
      '5. Kết quả nổi bật',
      'II. Đánh giá chung',
      '1. Ưu điểm',
      '2. Tồn tại, hạn chế',
      'III. Nhiệm vụ thời gian tới',
      'IV. Đề xuất, kiến nghị',
    ])
  })

  it('of a half-year and a year has all six parts, the year its lessons and commendations', () => {
    const parts = (name: string) => headings(documents[name]!()).filter((text) => /^[IV]+\./.test(text))
    expect(parts('half-year')).toEqual([
      'I. Tình hình chung',
      'II. Công tác lãnh đạo, chỉ đạo, tham mưu',
      'III. Kết quả thực hiện',
      'IV. Đánh giá chung',
      'V. Phương hướng, nhiệm vụ 6 tháng cuối năm',
      'VI. Đề xuất, kiến nghị',
    ])
    expect(parts('year')).toContain('V. Phương hướng, nhiệm vụ năm 2027')
    expect(headings(documents['year']!())).toEqual(
      expect.arrayContaining(['3. Nguyên nhân', '4. Bài học kinh nghiệm', '5. Công tác khen thưởng']),
    )
    const half = composeReport(livelyFigures('2026-H1'), { commune })
    expect(headings(half)).not.toContain('4. Bài học kinh nghiệm')
    expect(half.gaps.join()).not.toContain('Bài học')
  })

  it('says what an officer still has to write in a long report, and never invents it', () => {
    const document = composeReport(livelyFigures('2026'), { commune })
    expect(document.gaps).toHaveLength(5)
    expect(headings(document)).not.toContain('3. Nguyên nhân')
    expect(documents['year']!().gaps).toEqual([])
  })

  it('has a subject by the kind of period', () => {
    const subjects = ['2026-11', '2026-H1', '2026'].map((id) =>
      composeReport(figuresOf(id), { commune }).heading?.subject.join(' '),
    )
    expect(subjects).toEqual([
      'Kết quả thực hiện mô hình “Zalo kết nối bình yên” tháng 11 năm 2026',
      'Sơ kết thực hiện mô hình “Zalo kết nối bình yên” 6 tháng đầu năm 2026',
      'Tổng kết thực hiện mô hình “Zalo kết nối bình yên” năm 2026',
    ])
  })

  it('merges what officers wrote, paragraph by paragraph, dashes as items', () => {
    const { body } = documents['half-year']!()
    expect(body).toContainEqual({
      type: 'paragraph',
      style: 'dash',
      text: 'Một số hộ chưa dùng điện thoại thông minh.',
    })
    expect(textOf(documents['half-year']!())).toContain(
      'Đề nghị Công an tỉnh cấp thêm tài liệu tuyên truyền.',
    )
  })

  it('begins a month with the situation where a unit wrote of it', () => {
    const words = [{ month: '2026-11', situation: 'trong thôn có một đám cưới lớn' }]
    const units = [{ ...unitFigures('Thôn Mẫu 1', 'on-time', []), words }]
    const document = composeReport(figuresOf('2026-11', {}, { units }), { commune })
    expect(headings(document)[0]).toBe('I. Tình hình chung')
    expect(textOf(document)).toContain('\nThôn Mẫu 1: Trong thôn có một đám cưới lớn.\n')
  })

  it('says once what several units say', () => {
    const words = [{ month: '2026-11', proposals: 'cấp thêm tài liệu' }]
    const units = ['Thôn Mẫu 1', 'Thôn Mẫu 2'].map((name) => ({ ...unitFigures(name, 'on-time', []), words }))
    expect(written({}, { units })).toContain('\nThôn Mẫu 1 và Thôn Mẫu 2: Cấp thêm tài liệu.\n')
  })
})

describe('sentences', () => {
  it.each([
    [
      figure(42, 37, 44),
      'đã đăng 42 tin, bài trên các nhóm Zalo, tăng 05 tin, bài (13,5%) so với tháng trước, giảm 02 tin, bài (4,5%) so với cùng kỳ năm trước.',
    ],
    [figure(5, 5), 'đã đăng 05 tin, bài trên các nhóm Zalo, bằng tháng trước.'],
    [figure(3, 0), 'đã đăng 03 tin, bài trên các nhóm Zalo, tăng 03 tin, bài so với tháng trước.'],
    [figure(0, 12), 'không đăng tin, bài trên các nhóm Zalo, giảm 12 tin, bài (100%) so với tháng trước.'],
    [figure(0, 0), 'không đăng tin, bài trên các nhóm Zalo, bằng tháng trước.'],
    [figure(1234), 'đã đăng 1.234 tin, bài trên các nhóm Zalo.'],
  ])('tell growth, fall and nothing: %#', (posts, sentence) => {
    expect(written({ posts })).toContain(`Trong tháng ${sentence}`)
  })

  it('call what is not known “không có số liệu”, not 0', () => {
    expect(written({ posts: figure(4), reach: figure(null), interactions: figure(null) })).toContain(
      'Số lượt tiếp cận không có số liệu vì nhóm Zalo không hiển thị.',
    )
    const table = composeReport(figuresOf('2026-11', { reach: figure(null) }), { commune }).appendices[0]
      ?.body[0]
    const row = table?.type === 'table' && table.rows.find(({ cells }) => cells[1] === 'Số lượt tiếp cận')
    expect(row && row.cells[3]).toBe(null)
  })

  it('name the numbers that lack something, and where a form and the register differ', () => {
    const unit = unitFigures('Thôn Mẫu 1', 'on-time', [12])
    unit.counters.posts.differences.push({ month: '2026-11', rows: 12, form: 10 })
    const reach = { ...figure(120), unknown: 3 }
    const document = composeReport(figuresOf('2026-11', { reach }, { units: [unit] }), { commune })
    const notes = document.appendices.flatMap(({ body }) =>
      body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
    )
    expect(notes).toContain('Chưa đủ số liệu ở các chỉ tiêu: số lượt tiếp cận (thiếu 3).')
    expect(notes).toContain(
      'Số liệu báo cáo của Thôn Mẫu 1 có chỗ khác với sổ theo dõi; bảng này lấy theo sổ.',
    )
  })

  it('tell a month in which nothing happened as a report', () => {
    const quiet = textOf(documents['month-quiet']!())
    expect(quiet).toContain('không tiếp nhận tin nào do Nhân dân cung cấp')
    expect(quiet).toContain('chưa có vụ việc được giải quyết')
    expect(quiet).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('name the units that were late or did not report', () => {
    expect(textOf(documents['month-2026-11']!())).toContain(
      'Còn 01 đơn vị gửi báo cáo chậm (Thôn Mẫu 2) và 01 đơn vị chưa gửi báo cáo (Thôn Mẫu 3), ảnh hưởng đến việc tổng hợp.',
    )
  })

  it('are clean in every document', () => {
    for (const compose of Object.values(documents)) {
      const document = compose()
      const all = [textOf(document), ...document.remarks, document.title].join('\n')
      expect(all).not.toMatch(/undefined|null|NaN|\[object|\.\.|,,| ,| \.| {2}/)
      expect(all).toBe(all.normalize('NFC'))
      for (const line of textOf(document).split('\n')) expect(line).toMatch(/[.:;\p{L}\d)]$/u)
    }
  })
})

describe('a period', () => {
  it('that still runs is marked with the day counted, and signed on it', () => {
    const document = documents['month-running']!()
    expect(document.remarks[0]).toBe('(Số liệu tính đến ngày 02/11/2026)')
    expect(document.signedOn).toBe('2026-11-02')
  })

  it('of which nothing is known at all is an error that says what to do', () => {
    const nothing = figuresOf('2026-11')
    for (const one of Object.values(nothing.counters)) one.value = null
    expect(() => composeReport(nothing, { commune })).toThrow(DataError)
    expect(() => composeReport(nothing, { commune })).toThrow(/“2026-11” là kỳ mà sổ theo dõi chưa ghi gì/)
  })

  it('before the commune had a name is an error', () => {
    expect(() => composeReport(figuresOf('2019-06'), { commune })).toThrow(/không có tên nào/)
  })

  it('of another unit than asked for is an error', () => {
    expect(() => composeReport(figuresOf('2026-11'), { commune, unit: 'thon-mau-1' })).toThrow(
      /số liệu là của cả xã/,
    )
  })
})

describe('sample data', () => {
  it('is marked as sample', () => {
    expect(documents['year']!().remarks).toContain('(Số liệu mẫu để minh họa, không phải số liệu thật)')
  })
})
