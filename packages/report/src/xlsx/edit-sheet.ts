import { escapeXml } from './escape-xml.ts'
import { validationsXml } from './validation.ts'
import type { SheetToWrite } from './write-workbook.ts'

/** Puts into a sheet's XML what write-excel-file has no option for, each part where the schema wants it. */
export function editSheet(xml: string, sheet: SheetToWrite): string {
  const steps = [
    onePageWide,
    paneOfExcel,
    (text: string) => withColumnLooks(text, sheet.lookOfColumns),
    (text: string) => withCached(text, sheet.cached),
    (text: string) => afterCells(text, sheet),
    (text: string) => beforeMargins(text, validationsXml(sheet.validations ?? [])),
  ]
  return steps.reduce((text, step) => step(text), xml)
}

/** Prints all columns on one page's width, on as many pages as the rows need. */
function onePageWide(xml: string): string {
  return xml
    .replace(/(<worksheet\b[^>]*>)(?!<sheetPr)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')
}

/** Names the pane that is active as Excel does where only rows, or only columns, are frozen. */
function paneOfExcel(xml: string): string {
  return xml
    .replace(
      /<pane ySplit="(\d+)" xSplit="0" topLeftCell="(\w+)" activePane="bottomRight"/,
      '<pane ySplit="$1" topLeftCell="$2" activePane="bottomLeft"',
    )
    .replace(
      /<pane ySplit="0" xSplit="(\d+)" topLeftCell="(\w+)" activePane="bottomRight"/,
      '<pane xSplit="$1" topLeftCell="$2" activePane="topRight"',
    )
}

function withColumnLooks(xml: string, row: number | undefined): string {
  if (row === undefined) return xml
  const cells = new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`).exec(xml)?.[1] ?? ''
  const styles = [...cells.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)].map(([, style]) => style)
  return xml.replace(/<col min="(\d+)"/g, (tag, column: string) => {
    const style = styles[Number(column) - 1]
    return style === undefined ? tag : `<col style="${style}" min="${column}"`
  })
}

/** A formula's cell with what it comes to. */
function withCached(xml: string, cached: SheetToWrite['cached']): string {
  if (!cached) return xml
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
    (cell, address: string, rest, formula) => {
      const value = cached.get(address)
      if (value === undefined) return cell
      const type = typeof value === 'string' ? ' t="str"' : ''
      return `<c r="${address}"${rest}${type}>${formula}<v>${escapeXml(String(value))}</v></c>`
    },
  )
}

function afterCells(xml: string, sheet: SheetToWrite): string {
  const protection = sheet.protected
    ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'
    : ''
  const filter = sheet.filter ? `<autoFilter ref="${sheet.filter}"/>` : ''
  return xml.replace('</sheetData>', `</sheetData>${protection}${filter}`)
}

/** Drop-down lists and notes stand behind the conditional formats and before the margins of the page. */
function beforeMargins(xml: string, block: string): string {
  const after =
    /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing)\b|<\/worksheet>/.exec(
      xml,
    )
  const at = after?.index ?? xml.length
  return xml.slice(0, at) + block + xml.slice(at)
}
