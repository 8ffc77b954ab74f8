/**
 * A report or letter by Nghị định 30/2020/NĐ-CP, Phụ lục I, free of any file format. `compose` fills it with words,
 * the renderers give it a layout; neither does the other's work.
 */
export interface ReportDocument {
  version: 1
  kind: DocumentKind
  language: 'vi-VN'
  /** Name of the document in file properties, in one line. */
  title: string
  /** Day of signing (YYYY-MM-DD), by which letterhead and names were chosen. */
  signedOn: string
  /** Ô số 1. */
  nation: { name: string; motto: string }
  /** Ô số 2: the superior body and the issuing body, in capitals. */
  letterhead: { superior?: string; body: string }
  /** Ô số 3: `Số:        /BC-CAX`; the number is left to the văn thư unless it is known. */
  reference: string
  /** Ô số 4: `Đức Quang, ngày 09 tháng 11 năm 2026`. */
  placeAndDate: string
  /** Ô số 5a, a document with a type name; each item of `subject` is a line. */
  heading?: { typeName: string; subject: string[] }
  /** Ô số 5b, an official letter: `V/v …`. */
  letterSubject?: string
  /** Lines under the heading in italics: period still running, sample data. */
  remarks: string[]
  /** Ô số 9a. One stands beside “Kính gửi:”, more stand below it. */
  addressees: string[]
  /** Ô số 6. The last paragraph ends with `./.`. */
  body: Block[]
  /** Ô số 9b, without the leading dash. */
  recipients: string[]
  /** Ô số 7: authority and position, each in a line, then the name, blank when not known. */
  signature: { position: string[]; name?: string }
  /** Ô số 10b, 11, 12, 13, where an office uses them. */
  marks?: Marks
  appendices: Appendix[]
  /** What an officer still has to write, for the program that made the document to show; never printed. */
  gaps: string[]
}

/**
 * Marks that a document may bear. A mark of secrecy is not among them: a secret is not written on a computer that is
 * connected (Luật Bảo vệ bí mật nhà nước 117/2025/QH15).
 */
export interface Marks {
  urgency?: 'HOẢ TỐC' | 'THƯỢNG KHẨN' | 'KHẨN'
  circulation?: 'XEM XONG TRẢ LẠI' | 'LƯU HÀNH NỘI BỘ'
  /** Initials of who drafted it and number of copies: `PL.(300)`. */
  drafter?: string
  /** Address, e-mail, site, telephone of the office, at the foot of the first page. */
  contact?: string
}

export type DocumentKind = 'commune-report' | 'unit-report' | 'reminder'

export type Block = Heading | Paragraph | DataTable | Chart

/** `I. KẾT QUẢ` (level 1), `1. Công tác tuyên truyền` (2), `a) …` (3). */
export interface Heading {
  type: 'heading'
  level: 1 | 2 | 3
  number: string
  text: string
}

export interface Paragraph {
  type: 'paragraph'
  text: string
  /** `dash`: an item, written with a leading “- ”. `note`: a remark under a table. */
  style?: 'body' | 'dash' | 'note'
}

export type Cell = number | string | null

/** A table of data. A cell `null` is a number that is not known. */
export interface DataTable {
  type: 'table'
  /** Its name, for people who can't see it and for a sheet of its own. */
  title: string
  /** What the table holds, for people who can't see it. */
  description: string
  columns: Column[]
  rows: Row[]
}

export interface Column {
  title: string
  /** Share of the width, in any unit. */
  width: number
  align: 'left' | 'center' | 'right'
  /** Decimals that numbers of the column show at most. */
  decimals?: number
}

export interface Row {
  cells: Cell[]
  /** `group`: a heading within the table, only its first text cell is filled. `total`: sums of the column above it. */
  role?: 'group' | 'total'
}

/** A chart of categories. It must say in words what it shows. */
export interface Chart {
  type: 'chart'
  form: 'bar' | 'column' | 'line'
  title: string
  description: string
  categories: string[]
  series: { name: string; values: (number | null)[] }[]
}

export interface Appendix {
  /** `Phụ lục` alone or `Phụ lục I` when there are more. */
  label: string
  /** In capitals. */
  name: string
  /** `(Kèm theo Báo cáo số … của …)` */
  reference: string
  landscape: boolean
  body: Block[]
}
