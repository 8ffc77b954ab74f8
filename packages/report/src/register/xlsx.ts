import { unzipSync, zipSync, type Zippable } from 'fflate'
import writeXlsx, { type Cell, type Feature, type SheetData } from 'write-excel-file/universal'

/** A cell rule: a drop-down list, a kind of value, or only the note that shows when the cell is chosen. */
export interface Validation {
  /** `B2:B5000` */
  range: string
  rule?: { list: string } | { type: 'date' | 'whole' | 'decimal' }
  /** Several values may stand in the cell, so others than the list's are warned of, not refused. */
  lenient?: boolean
  noteTitle?: string
  note?: string
  error?: string
}

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
  validations?: Validation[]
  highlights?: Highlight[]
}

/** The earliest moment that a zip archive can hold. */
const EPOCH = new Date(1980, 0, 1)

/** Writes a workbook; the same sheets give the same bytes. */
export async function writeWorkbook(sheets: SheetToWrite[]): Promise<Uint8Array> {
  const validation: Feature<Blob> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            onePageWide(withValidations(xml, sheets[sheetIndex]?.validations ?? [])),
        },
      },
    },
  }
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
    { fontFamily: 'Times New Roman', fontSize: 12, features: [validation] },
  ).toBlob()
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const zippable: Zippable = {}
  for (const [path, content] of Object.entries(files)) zippable[path] = [content, { mtime: EPOCH }]
  return zipSync(zippable)
}

function conditionalFormat({ rows, columns, formula, colour }: Highlight) {
  return {
    cellRange: { from: { row: rows.from, column: columns.from }, to: { row: rows.to, column: columns.to } },
    condition: { formula },
    style: { backgroundColor: colour },
  }
}

/** Drop-down lists and notes stand behind the conditional formats and before the margins of the page. */
function withValidations(xml: string, validations: readonly Validation[]): string {
  if (validations.length === 0) return xml
  const block = `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`
  const after =
    /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing)\b|<\/worksheet>/.exec(
      xml,
    )
  const at = after?.index ?? xml.length
  return xml.slice(0, at) + block + xml.slice(at)
}

/** Prints all columns on one page's width, on as many pages as the rows need. */
function onePageWide(xml: string): string {
  const setup = '<pageSetup fitToWidth="1" fitToHeight="0" '
  return xml
    .replace(/(<worksheet\b[^>]*>)(?!<sheetPr)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('<pageSetup ', setup)
}

/** Excel takes no more than these many characters. */
const LIMITS = { title: 32, note: 255, error: 224 }

function validationXml({ range, rule, lenient, noteTitle, note, error }: Validation): string {
  const type = rule && ('list' in rule ? 'list' : rule.type)
  const attributes = {
    type,
    operator:
      type === 'date'
        ? 'greaterThan'
        : type === 'whole' || type === 'decimal'
          ? 'greaterThanOrEqual'
          : undefined,
    errorStyle: lenient ? 'warning' : undefined,
    allowBlank: '1',
    showInputMessage: note ? '1' : undefined,
    showErrorMessage: rule ? '1' : undefined,
    errorTitle: rule && 'Chưa đúng',
    error: rule && cut(error ?? '', LIMITS.error),
    promptTitle: note && cut(noteTitle ?? '', LIMITS.title),
    prompt: note && cut(note, LIMITS.note),
    sqref: range,
  }
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}="${escapeXml(String(value))}"`)
    .join(' ')
  // 36526 is 2000-01-01.
  const formula = !rule ? '' : 'list' in rule ? rule.list : rule.type === 'date' ? '36526' : '0'
  return formula === ''
    ? `<dataValidation ${text}/>`
    : `<dataValidation ${text}><formula1>${escapeXml(formula)}</formula1></dataValidation>`
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const HEAD = {
  fontWeight: 'bold',
  backgroundColor: '#DCE6F1',
  borderStyle: 'thin',
  borderColor: '#7F7F7F',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
} as const

const FRAME = {
  height: 20,
  borderStyle: 'thin',
  borderColor: '#7F7F7F',
  wrap: true,
  alignVertical: 'top',
} as const

/** The head of a column. */
export const headCell = (text: string): Cell => ({ ...HEAD, height: 34, value: text, type: String })
export const textCell = (text: string): Cell => ({
  value: text,
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
})
export const boldCell = (text: string): Cell => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  wrap: true,
})
/** A framed cell of a form: what it asks for, what is known, or room to write. */
export const askCell = (text: string): Cell => ({ ...FRAME, value: text, type: String, fontWeight: 'bold' })
export const knownCell = (text: string): Cell => ({ ...FRAME, value: text, type: String, format: '@' })
export const roomCell = (height: number = FRAME.height): Cell => ({
  ...FRAME,
  height,
  backgroundColor: '#FFFBE6',
})
export const dateRoomCell: Cell = { ...FRAME, type: Date, format: 'dd/mm/yyyy', backgroundColor: '#FFFBE6' }
export const numberCell = (value: number, format = '#,##0'): Cell => ({
  value,
  type: Number,
  format,
  alignVertical: 'top',
})
export const dateCell = (date: string): Cell => ({
  value: new Date(`${date}T00:00:00Z`),
  type: Date,
  format: 'dd/mm/yyyy',
  align: 'center',
  alignVertical: 'top',
})
export const momentCell = (moment: string): Cell => ({
  value: new Date(`${moment}:00Z`),
  type: Date,
  format: 'dd/mm/yyyy hh:mm',
  align: 'center',
  alignVertical: 'top',
})
