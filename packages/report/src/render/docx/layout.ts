/**
 * Measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, in twips (20 to a point, 56.7 to a millimetre) and points.
 * Where the decree gives a range, the value that police offices use is chosen inside it.
 */
export const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)

export const PAGE = { width: mm(210), height: mm(297) }

/** Top and bottom 20–25, left 30–35, right 15–20 mm; the page number stands inside the top margin. */
export const MARGINS = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(9),
  footer: mm(9),
}

export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right
/** An appendix on its side has the same margins. */
export const LANDSCAPE_TEXT_WIDTH = PAGE.height - MARGINS.left - MARGINS.right

/** The head: agency, number and symbol on the left; nation, motto, place and date on the right. */
export const HEAD = { left: 3900, right: TEXT_WIDTH - 3900 }
/** The foot: Nơi nhận on the left, signature on the right. */
export const FOOT = { left: 4500, right: TEXT_WIDTH - 4500 }

export const FONT = 'Times New Roman'
export const SIZE = {
  nation: 12,
  motto: 13,
  agency: 12,
  reference: 13,
  placeAndDate: 13,
  letterSubject: 12,
  heading: 14,
  body: 14,
  recipientsTitle: 12,
  recipients: 11,
  pageNumber: 14,
  table: 12,
  /** Of many columns, on a sheet on its side. */
  wideTable: 11,
} as const

export const INDENT = 720 // 1.27 cm
/** Rules under an agency's name and a trích yếu are a third to a half of the line above. */
export const RULE_SHARE = 0.42

/** 1.15 lines. Said to be a share of the line: without it LibreOffice takes the number for a height in points. */
export const LINES = { line: 276, lineRule: 'auto' } as const
