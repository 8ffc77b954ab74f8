/**
 * A report or letter by Nghị định 30/2020/NĐ-CP, Phụ lục I, free of any file format. `compose` fills it with words,
 * the renderers give it a layout; neither does the other's work.
 */
export interface ReportDocument {
  /** Of this shape. */
  version: 1
  /** Which document it is. */
  kind: DocumentKind
  /** For screen readers and spelling. */
  language: 'vi-VN'
  /** Name of the document in file properties, in one line. */
  title: string
  /** Day of signing (YYYY-MM-DD), by which letterhead and names were chosen. */
  signedOn: string
  /** Ô số 1. */
  nation: {
    /** As it is printed. */
    name: string
    /** The line under the nation's name. */
    motto: string
  }
  /** Ô số 2: the superior body and the issuing body, in capitals. */
  letterhead: {
    /** In capitals; left out where the office has none above it here. */
    superior?: string
    /** In capitals. */
    body: string
  }
  /** Ô số 3: `Số:        /BC-CAX`; the number is left to the văn thư unless it is known. */
  reference: string
  /** Ô số 4: `Đức Quang, ngày 09 tháng 11 năm 2026`. */
  placeAndDate: string
  /** Ô số 5a, a document with a type name; each item of `subject` is a line. */
  heading?: {
    /** `BÁO CÁO`. */
    typeName: string
    /** Each item is a line. */
    subject: string[]
  }
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
  signature: {
    /** Authority and position, each in a line. */
    position: string[]
    /** As it is printed. */
    name?: string
  }
  /** Ô số 10b, 11, 12, 13, where an office uses them. */
  marks?: Marks
  /** In order; none is an empty list. */
  appendices: Appendix[]
  /** What an officer still has to write, for the program that made the document to show; never printed. */
  gaps: string[]
}

/**
 * Marks that a document may bear. A mark of secrecy is not among them: a secret is not written on a computer that is
 * connected (Luật Bảo vệ bí mật nhà nước 117/2025/QH15).
 */
export interface Marks {
  /** How fast it has to arrive. */
  urgency?: 'HOẢ TỐC' | 'THƯỢNG KHẨN' | 'KHẨN'
  /** To whom it may go on. */
  circulation?: 'XEM XONG TRẢ LẠI' | 'LƯU HÀNH NỘI BỘ'
  /** Initials of who drafted it and number of copies: `PL.(300)`. */
  drafter?: string
  /** Address, e-mail, site, telephone of the office, at the foot of the first page. */
  contact?: string
}

/** Which document it is. */
export type DocumentKind = 'commune-report' | 'unit-report' | 'reminder'

/** A piece of a document's body. */
export type Block = Heading | Paragraph | DataTable | Chart

/** `I. KẾT QUẢ` (level 1), `1. Công tác tuyên truyền` (2), `a) …` (3). */
export interface Heading {
  /** Tells it from other blocks. */
  type: 'heading'
  /** 1 is the highest. */
  level: 1 | 2 | 3
  /** `I`, `1`, `a`, without what follows it. */
  number: string
  /** Without the number. */
  text: string
}

/** A paragraph or an item. */
export interface Paragraph {
  /** Tells it from other blocks. */
  type: 'paragraph'
  /** Without the dash of an item. */
  text: string
  /** `dash`: an item, written with a leading “- ”. `note`: a remark under a table. */
  style?: 'body' | 'dash' | 'note'
}

/** What a cell holds: a number, words, or null for a number that is not known. */
export type Cell = number | string | null

/** A table of data. A cell `null` is a number that is not known. */
export interface DataTable {
  /** Tells it from other blocks. */
  type: 'table'
  /** Its name, for people who can't see it and for a sheet of its own. */
  title: string
  /** What the table holds, for people who can't see it. */
  description: string
  /** From left to right. */
  columns: Column[]
  /** From the top. */
  rows: Row[]
}

/** A column of a table of data. */
export interface Column {
  /** Its head. */
  title: string
  /** Share of the width, in any unit. */
  width: number
  /** Where its cells stand. */
  align: 'left' | 'center' | 'right'
  /** Decimals that numbers of the column show at most. */
  decimals?: number
}

/** A row of a table of data. */
export interface Row {
  /** One for each column. */
  cells: Cell[]
  /** `group`: a heading within the table, only its first text cell is filled. `total`: sums of the column above it. */
  role?: 'group' | 'total'
}

/** A chart of categories. It must say in words what it shows. */
export interface Chart {
  /** Tells it from other blocks. */
  type: 'chart'
  /** How it is drawn. */
  form: 'bar' | 'column' | 'line'
  /** What stands above it. */
  title: string
  /** What it shows, in words, for people who can't see it. */
  description: string
  /** Labels of the axis, in order. */
  categories: string[]
  /** Rows of numbers, one for each category; null where not known. */
  series: {
    /** As it is printed. */
    name: string
    /** One number for each category; null where not known. */
    values: (number | null)[]
  }[]
}

/** Pages behind the signature. */
export interface Appendix {
  /** `Phụ lục` alone or `Phụ lục I` when there are more. */
  label: string
  /** In capitals. */
  name: string
  /** `(Kèm theo Báo cáo số … của …)` */
  reference: string
  /** Whether its pages lie on their side. */
  landscape: boolean
  /** Its paragraphs, tables and charts. */
  body: Block[]
}
