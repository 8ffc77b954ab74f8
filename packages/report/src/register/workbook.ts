import { DataError } from '@binhyen/model'
import { strFromU8, unzipSync } from 'fflate'
import type { CellValue } from './cells.ts'
import {
  attribute,
  readCells,
  readDateStyles,
  readMerges,
  readStrings,
  unescapeXml,
  type Merge,
  type SheetContext,
} from './sheet-xml.ts'

/** A sheet as it was read: rows from the first, cells from column A; empty cells are null. */
export interface WorkbookSheet {
  name: string
  rows: CellValue[][]
  /** Merged cells, 0-based, both ends included. */
  merges: Merge[]
}

/** Office files that are no zip: old .xls, and every password-protected one. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
const ENCRYPTED = 'EncryptedPackage'
/** Between the days that 1900 and 1904 workbooks count from. */
const DAYS_1904 = 1462

/** A workbook whose sheets are unpacked one by one, so that a large one never lies in memory whole. */
export interface Workbook {
  sheets: { name: string; /** Size of its XML, in bytes. */ size: number; read: () => WorkbookSheet }[]
}

/**
 * Opens a workbook, in a browser too. The bytes are not changed. A reader of our own: it keeps merged cells and
 * formula errors, which libraries drop.
 * @throws DataError for what is no .xlsx, is an old .xls, or is protected by a password
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  refuseOtherFiles(bytes)
  const sizes = sizesOf(bytes)
  const text = (path: string) => withoutPrefixes(sizes.has(path) ? strFromU8(unpack(bytes, path)) : '')
  const workbook = text('xl/workbook.xml')
  const relations = [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(
    ([tag]) => tag,
  )
  const pathOf = (wanted: (tag: string) => boolean): string => {
    const target = attribute(relations.find(wanted) ?? '', 'Target') ?? ''
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  }
  const context: SheetContext = {
    strings: readStrings(text(pathOf(ofType('sharedStrings')))),
    dateStyles: readDateStyles(text(pathOf(ofType('styles')))),
    dayOffset: /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook) ? DAYS_1904 : 0,
  }
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const id = attribute(tag, 'id')
    const relation = relations.find((one) => attribute(one, 'Id') === id) ?? ''
    const path = pathOf((one) => one === relation)
    // Charts may be sheets of their own; they have no cells.
    if (!ofType('worksheet')(relation) || !sizes.has(path)) return []
    const name = unescapeXml(attribute(tag, 'name') ?? '')
    const read = () => {
      const xml = text(path)
      return { name, rows: readCells(xml, context), merges: readMerges(xml) }
    }
    return [{ name, size: sizes.get(path) ?? 0, read }]
  })
  if (sheets.length === 0) throw broken()
  return { sheets }
}

/** Every sheet of a workbook at once; see `openWorkbook`. */
export function readWorkbook(bytes: Uint8Array): WorkbookSheet[] {
  return openWorkbook(bytes).sheets.map((sheet) => sheet.read())
}

/** Whether a relation is of a kind: the last part of its type. */
const ofType = (type: string) => (tag: string) => (attribute(tag, 'Type') ?? '').endsWith(`/${type}`)

/** The sizes of a zip's files, by their names. */
function sizesOf(bytes: Uint8Array): Map<string, number> {
  const sizes = new Map<string, number>()
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.set(name, originalSize)
        return false
      },
    })
  } catch {
    throw broken()
  }
  return sizes
}

function unpack(bytes: Uint8Array, path: string): Uint8Array {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === path })[path] ?? new Uint8Array()
  } catch {
    throw broken()
  }
}

/** Some programs write `<x:row>` for `<row>`. */
function withoutPrefixes(xml: string): string {
  return /<\w+:(?:worksheet|workbook|sst|styleSheet)\b/.test(xml.slice(0, 2000))
    ? xml.replace(/<(\/?)\w+:/g, '<$1')
    : xml
}

function broken(): DataError {
  return new DataError([
    {
      message: 'tệp Excel bị hỏng hoặc thiếu phần bên trong, không đọc được',
      mend: 'Mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” (Save As) loại .xlsx với tên mới rồi dùng tệp mới.',
    },
  ])
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new DataError([
      {
        message: 'tệp rỗng, không phải là sổ Excel (.xlsx)',
        mend: 'Tệp có thể chưa tải xong hoặc lưu hỏng: lấy lại từ nơi gửi hay bản sao lưu.',
      },
    ])
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
    // The stream's name stands in the file's directory, in UTF-16.
    const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    throw new DataError([
      text.includes(ENCRYPTED)
        ? {
            message: 'tệp Excel được đặt mật khẩu, không đọc được',
            mend: 'Mở tệp, vào Tệp › Thông tin › Bảo vệ sổ làm việc, bỏ mật khẩu, lưu lại rồi thử lại.',
          }
        : {
            message: 'tệp Excel kiểu cũ (.xls), không đọc được',
            mend: 'Mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” (Save As) loại .xlsx.',
          },
    ])
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notXlsx()
}

function notXlsx(): DataError {
  return new DataError([
    {
      message: 'tệp không phải là sổ Excel (.xlsx)',
      mend: 'Chọn đúng tệp sổ theo dõi .xlsx; nếu là tệp khác loại thì mở bằng Excel và lưu thành .xlsx.',
    },
  ])
}
