import { strFromU8, strToU8, unzipSync } from 'fflate'
import writeXlsx, { type SheetData } from 'write-excel-file/universal'
import { zipFixed } from '../render/fixed-zip.ts'
import { withoutControls } from '../render/without-controls.ts'
import { editSheet } from './edit-sheet.ts'
import { editStyles } from './edit-styles.ts'
import { editWorkbook } from './edit-workbook.ts'
import type { Validation } from './validation.ts'

export interface Highlight {
  rows: { from: number; to: number }
  columns: { from: number; to: number }
  formula: string
  colour: string
}

export interface SheetToWrite {
  name: string
  data: SheetData
  widths: number[]
  frozenRows?: number
  frozenColumns?: number
  landscape?: boolean
  /** The last of the head's rows, 1-based: repeated on every printed page. */
  repeatedRow?: number
  /** A1:L1, with arrows to filter and sort by. */
  filter?: string
  /** Row, 1-based, of empty cells whose looks hold for the whole of their columns. */
  lookOfColumns?: number
  /** Only cells in the colour of room to write can be changed; no password, so that anybody may lift it. */
  protected?: boolean
  validations?: Validation[]
  highlights?: Highlight[]
  /** What formulas come to, by cell: viewers that don't compute show it. */
  cached?: ReadonlyMap<string, number | string>
}

/**
 * Writes a workbook; the same sheets give the same bytes. write-excel-file does the most of it; drop-down lists,
 * notes, protection, results of formulas and repeated heads are put into its parts afterwards.
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeXlsx(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheet.data,
      columns: sheet.widths.map((width) => ({ width })),
      stickyRowsCount: sheet.frozenRows ?? 0,
      stickyColumnsCount: sheet.frozenColumns ?? 0,
      ...(sheet.landscape && { orientation: 'landscape' as const }),
      ...(sheet.highlights?.length && { conditionalFormatting: sheet.highlights.map(conditionalFormat) }),
    })),
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBlob()
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const edit = (path: string, change: (xml: string) => string) => {
    const content = files[path]
    if (content) files[path] = strToU8(withoutControls(change(strFromU8(content))))
  }
  edit('xl/workbook.xml', (xml) => editWorkbook(xml, sheets))
  edit('xl/styles.xml', editStyles)
  edit('xl/sharedStrings.xml', (xml) => xml)
  sheets.forEach((sheet, index) =>
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => editSheet(xml, sheet)),
  )
  return zipFixed(files)
}

function conditionalFormat({ rows, columns, formula, colour }: Highlight) {
  return {
    cellRange: { from: { row: rows.from, column: columns.from }, to: { row: rows.to, column: columns.to } },
    condition: { formula },
    style: { backgroundColor: colour },
  }
}
