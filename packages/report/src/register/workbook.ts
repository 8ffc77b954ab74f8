import { strFromU8, unzipSync } from 'fflate'
import readXlsx, { InvalidInputError } from 'read-excel-file/universal'
import { DataError } from '@binhyen/model'
import type { CellValue } from './cells.ts'

/** A sheet as it was read: rows from the first, cells from column A; empty cells are null. */
export interface WorkbookSheet {
  name: string
  rows: CellValue[][]
  /** Merged cells, 0-based, both ends included. */
  merges: { top: number; left: number; bottom: number; right: number }[]
}

/** Office files that are no zip: old .xls, and every password-protected one. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
const ENCRYPTED = 'EncryptedPackage'

/**
 * Reads every sheet of a workbook. The bytes are not changed.
 * @throws DataError for what is no .xlsx, is an old .xls, or is protected by a password
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  refuseOtherFiles(bytes)
  try {
    const merges = readMerges(bytes)
    const copy = bytes.slice().buffer
    const sheets = await readXlsx(copy)
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data as unknown as CellValue[][],
      merges: merges.get(sheet) ?? [],
    }))
  } catch (error) {
    if (error instanceof InvalidInputError) throw notXlsx()
    throw new DataError([
      {
        message: 'tệp Excel bị hỏng hoặc thiếu phần bên trong, không đọc được',
        mend: 'Mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” (Save As) loại .xlsx với tên mới rồi dùng tệp mới.',
      },
    ])
  }
}

function refuseOtherFiles(bytes: Uint8Array): void {
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

/** Merged cells by the name of their sheet; the reader of cells knows nothing of them. */
function readMerges(bytes: Uint8Array): Map<string, WorkbookSheet['merges']> {
  const files = unzipSync(bytes, {
    filter: (file) => /^xl\/(?:workbook\.xml|_rels\/|worksheets\/[^/]+\.xml)/.test(file.name),
  })
  const text = (path: string) => (files[path] ? strFromU8(files[path]) : '')
  const targets = new Map<string, string>()
  for (const [relation] of text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)) {
    const id = /\bId="([^"]*)"/.exec(relation)?.[1]
    const target = /\bTarget="([^"]*)"/.exec(relation)?.[1]
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  const merges = new Map<string, WorkbookSheet['merges']>()
  for (const [sheet] of text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)) {
    const name = unescapeXml(/\bname="([^"]*)"/.exec(sheet)?.[1] ?? '')
    const id = /\b(?:\w+:)?id="([^"]*)"/.exec(sheet)?.[1] ?? ''
    const content = files[targets.get(id) ?? '']
    if (!content) continue
    // The list stands behind all rows.
    const tail = strFromU8(content.subarray(-1_000_000), true)
    merges.set(
      name,
      [...tail.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
        ([, left, top, right, bottom]) => ({
          top: Number(top) - 1,
          left: columnIndex(left ?? 'A'),
          bottom: Number(bottom) - 1,
          right: columnIndex(right ?? 'A'),
        }),
      ),
    )
  }
  return merges
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(x?)([0-9a-fA-F]+);/g, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&amp;', '&')
}
