import { AlignmentType } from 'docx'
import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions, IStylesOptions } from 'docx'
import { FONT, INDENT, LINES, SIZE } from './layout.ts'
import { STYLE, TABLE_STYLE, WIDE_TABLE_STYLE } from './style-ids.ts'

interface Look {
  size: number
  bold?: boolean
  italics?: boolean
  colour?: string
  paragraph?: IParagraphStylePropertiesOptions
}

const define = (
  id: string,
  name: string,
  { size, bold, italics, colour, paragraph }: Look,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: {
    size: size * 2,
    ...(bold && { bold }),
    ...(italics && { italics }),
    ...(colour && { color: colour }),
  },
  ...(paragraph && { paragraph }),
})

const centre: IParagraphStylePropertiesOptions = { alignment: AlignmentType.CENTER }
const left: IParagraphStylePropertiesOptions = { alignment: AlignmentType.LEFT }
/** A text in a frame, 8 mm high. */
const stamp: IParagraphStylePropertiesOptions = {
  ...centre,
  spacing: { before: 120, line: 440, lineRule: 'exact' },
}
/** Single to 1.5 lines, at least 6 pt between paragraphs, first line in by 1.27 cm, both sides justified. */
const prose: IParagraphStylePropertiesOptions = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: INDENT },
  spacing: { before: 120, ...LINES },
}

const titled = (level: number, spacingBefore: number) => ({
  next: STYLE.body,
  run: { size: SIZE.body * 2, bold: true, font: FONT, color: '000000' },
  paragraph: {
    alignment: AlignmentType.BOTH,
    indent: { firstLine: INDENT },
    spacing: { before: spacingBefore, ...LINES },
    keepNext: true,
    outlineLevel: level,
  },
})

const tableStyles = (ids: typeof TABLE_STYLE, size: number, wide: string): IParagraphStyleOptions[] => {
  const around = { before: 30, after: 30 }
  return [
    define(ids.head, `Đầu bảng${wide}`, {
      size,
      bold: true,
      paragraph: { ...centre, spacing: { before: 40, after: 40 }, keepNext: true },
    }),
    define(ids.left, `Chữ trong bảng${wide}`, { size, paragraph: { ...left, spacing: around } }),
    define(ids.right, `Số trong bảng${wide}`, {
      size,
      paragraph: { alignment: AlignmentType.RIGHT, spacing: around },
    }),
    define(ids.center, `Giữa ô bảng${wide}`, { size, paragraph: { ...centre, spacing: around } }),
  ]
}

/** Every size, weight and distance of the page, as Word styles that people can go on using. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
        size: SIZE.body * 2,
        color: '000000',
        language: { value: 'vi-VN', eastAsia: 'vi-VN' },
      },
    },
    heading1: titled(0, 160),
    heading2: titled(1, 120),
    // A point, “a) …”, is upright and no bolder than the text.
    heading3: { ...titled(2, 120), run: { ...titled(2, 120).run, bold: false } },
  },
  paragraphStyles: [
    define(STYLE.nation, 'Quốc hiệu', { size: SIZE.nation, bold: true, paragraph: centre }),
    define(STYLE.motto, 'Tiêu ngữ', { size: SIZE.motto, bold: true, paragraph: centre }),
    define(STYLE.superior, 'Cơ quan chủ quản', { size: SIZE.agency, paragraph: centre }),
    define(STYLE.agency, 'Cơ quan ban hành', { size: SIZE.agency, bold: true, paragraph: centre }),
    define(STYLE.reference, 'Số và ký hiệu', { size: SIZE.reference, paragraph: centre }),
    define(STYLE.letterSubject, 'Trích yếu công văn', {
      size: SIZE.letterSubject,
      paragraph: { ...centre, spacing: { before: 120 } },
    }),
    define(STYLE.placeAndDate, 'Địa danh và thời gian', {
      size: SIZE.placeAndDate,
      italics: true,
      paragraph: centre,
    }),
    define(STYLE.rule, 'Đường kẻ', {
      size: 2,
      paragraph: { spacing: { before: 40, line: 60, lineRule: 'exact' } },
    }),
    define(STYLE.typeName, 'Tên loại', {
      size: SIZE.heading,
      bold: true,
      paragraph: { ...centre, spacing: { before: 360 }, keepNext: true },
    }),
    define(STYLE.subject, 'Trích yếu', {
      size: SIZE.heading,
      bold: true,
      paragraph: { ...centre, keepNext: true },
    }),
    define(STYLE.remark, 'Ghi chú dưới trích yếu', {
      size: 13,
      italics: true,
      paragraph: { ...centre, spacing: { before: 60 } },
    }),
    define(STYLE.addressee, 'Kính gửi', {
      size: SIZE.body,
      paragraph: { ...left, spacing: { before: 60, ...LINES } },
    }),
    define(STYLE.body, 'Nội dung', { size: SIZE.body, paragraph: prose }),
    define(STYLE.dash, 'Gạch đầu dòng', { size: SIZE.body, paragraph: prose }),
    define(STYLE.note, 'Ghi chú dưới bảng', {
      size: SIZE.table,
      italics: true,
      paragraph: { ...left, spacing: { before: 60, after: 120 } },
    }),
    define(STYLE.caption, 'Tên biểu đồ', {
      size: 13,
      bold: true,
      paragraph: { ...centre, spacing: { before: 180, after: 60 }, keepNext: true },
    }),
    define(STYLE.recipientsTitle, 'Nơi nhận', {
      size: SIZE.recipientsTitle,
      bold: true,
      italics: true,
      paragraph: left,
    }),
    define(STYLE.recipient, 'Nơi nhận - từng dòng', { size: SIZE.recipients, paragraph: left }),
    define(STYLE.position, 'Quyền hạn và chức vụ', { size: SIZE.heading, bold: true, paragraph: centre }),
    define(STYLE.signer, 'Họ tên người ký', {
      size: SIZE.heading,
      bold: true,
      paragraph: { ...centre, spacing: { before: 1440 } },
    }),
    define(STYLE.appendix, 'Phụ lục', { size: 14, bold: true, paragraph: { ...centre, outlineLevel: 0 } }),
    define(STYLE.appendixName, 'Tên phụ lục', { size: 14, bold: true, paragraph: centre }),
    define(STYLE.appendixReference, 'Kèm theo', { size: 14, italics: true, paragraph: centre }),
    ...tableStyles(TABLE_STYLE, SIZE.table, ''),
    ...tableStyles(WIDE_TABLE_STYLE, SIZE.wideTable, ' rộng'),
    define(STYLE.urgency, 'Dấu chỉ mức độ khẩn', {
      size: 13,
      bold: true,
      colour: 'FF0000',
      paragraph: stamp,
    }),
    define(STYLE.circulation, 'Chỉ dẫn phạm vi lưu hành', { size: 13, bold: true, paragraph: stamp }),
    define(STYLE.drafter, 'Ký hiệu người soạn thảo', {
      size: 11,
      paragraph: { ...left, spacing: { before: 60 } },
    }),
    define(STYLE.contact, 'Địa chỉ cơ quan', { size: 11, paragraph: centre }),
    define(STYLE.pageNumber, 'Số trang', { size: SIZE.pageNumber, paragraph: centre }),
  ],
}
