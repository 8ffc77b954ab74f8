import type { CellValue } from './cells.ts'

/** What a sheet's cells refer to: texts by number, and which styles show dates. */
export interface SheetContext {
  strings: readonly string[]
  dateStyles: readonly boolean[]
  /** Days to add in workbooks that count from 1904 (Excel for Mac). */
  dayOffset: number
}

export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

const DAY = 86_400_000
/** Excel counts days from 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30)

const TOKEN = /<row\b([^>]*)>|<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g

/** The cells of a sheet's XML (ECMA-376 Part 1, 18.3): rows from the first, cells from column A, empty ones null. */
export function readCells(xml: string, context: SheetContext): CellValue[][] {
  const rows: CellValue[][] = []
  let [row, column] = [-1, -1]
  for (const [, rowAttributes, cellAttributes, content = ''] of xml.matchAll(TOKEN)) {
    if (cellAttributes === undefined) {
      // A row without a number follows the one before.
      row = Number(attribute(rowAttributes ?? '', 'r') ?? row + 2) - 1
      column = -1
      continue
    }
    const address = /\br="([A-Z]+)(\d+)"/.exec(cellAttributes)
    column = address ? columnIndex(address[1] ?? 'A') : column + 1
    if (address) row = Number(address[2]) - 1
    const value = cellValue(cellAttributes, content, context)
    if (value === null || value === '' || row < 0) continue
    const cells = (rows[row] ??= [])
    while (cells.length < column) cells.push(null)
    cells[column] = value
  }
  for (let i = 0; i < rows.length; i++) rows[i] ??= []
  return rows
}

function cellValue(attributes: string, content: string, context: SheetContext): CellValue {
  const type = attribute(attributes, 't')
  if (type === 'inlineStr') return textRuns(content)
  const raw = /<v[^>]*>([^<]*)<\/v>/.exec(content)?.[1]
  // A formula that nothing has computed yet holds a value that we don't know: not the same as an empty cell.
  if (raw === undefined) return content.includes('<f') && !content.includes('<v') ? '#CALC!' : null
  if (raw === '') return null
  switch (type) {
    case 's':
      return context.strings[Number(raw)] ?? null
    case 'b':
      return raw === '1'
    case 'str':
    case 'e':
      return unescapeXml(raw)
    case 'd':
      return new Date(/Z$|[+-]\d\d:\d\d$/.test(raw) || !raw.includes('T') ? raw : `${raw}Z`)
    default: {
      const number = Number(raw)
      if (!context.dateStyles[Number(attribute(attributes, 's') ?? -1)]) return number
      return new Date(EPOCH + Math.round((number + context.dayOffset) * DAY))
    }
  }
}

/** The texts of `sharedStrings.xml`, without the readings beside Asian characters. */
export function readStrings(xml: string): string[] {
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, content = '']) => textRuns(content))
}

function textRuns(xml: string): string {
  const runs = xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)
  return unescapeXml([...runs].map(([, text]) => text).join(''))
}

/** Which cell styles of `styles.xml` show a date or a time. */
export function readDateStyles(xml: string): boolean[] {
  const formats = new Map<number, string>()
  for (const [tag] of xml.matchAll(/<numFmt\b[^>]*>/g)) {
    formats.set(Number(attribute(tag, 'numFmtId')), unescapeXml(attribute(tag, 'formatCode') ?? ''))
  }
  const styles = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? ''
  return [...styles.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    const format = formats.get(id)
    return format === undefined ? isBuiltInDate(id) : isDateFormat(format)
  })
}

/** ECMA-376 Part 1, 18.8.30: the numbers of formats that every program knows. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''))
}

/** The merged cells of a sheet, 0-based, both ends included. */
export function readMerges(xml: string): Merge[] {
  return [...xml.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = 'A', top, right = 'A', bottom]) => ({
      top: Number(top) - 1,
      left: columnIndex(left),
      bottom: Number(bottom) - 1,
      right: columnIndex(right),
    }),
  )
}

const patterns = new Map<string, RegExp>()

/** The value of an attribute in a tag, whatever its namespace prefix. */
export function attribute(tag: string, name: string): string | undefined {
  let pattern = patterns.get(name)
  if (!pattern) patterns.set(name, (pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}="([^"]*)"`)))
  return pattern.exec(tag)?.[1]
}

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

export function unescapeXml(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text
    .replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
      (whole: string, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16))
          : (ENTITIES[name] ?? whole),
    )
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
