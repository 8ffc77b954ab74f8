import { escapeXml } from './escape-xml.ts'
import type { SheetToWrite } from './write-workbook.ts'

/** Names the rows that every printed page repeats and the ranges that are filtered, as Excel itself does. */
export function editWorkbook(xml: string, sheets: readonly SheetToWrite[]): string {
  const names = sheets.flatMap(({ name, repeatedRow, filter }, index) => {
    const sheet = `'${name.replaceAll("'", "''")}'`
    return [
      ...(filter ? [named('_xlnm._FilterDatabase', index, `${sheet}!${absolute(filter)}`, true)] : []),
      ...(repeatedRow
        ? [named('_xlnm.Print_Titles', index, `${sheet}!$${repeatedRow}:$${repeatedRow}`)]
        : []),
    ]
  })
  // Sums are computed again when the file is opened; the results kept in it are for viewers that can't.
  const computed = sheets.some(({ cached }) => cached?.size)
  return xml
    .replace('<definedNames/>', names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '')
    .replace('<calcPr/>', computed ? '<calcPr fullCalcOnLoad="1"/>' : '<calcPr/>')
}

const named = (name: string, sheet: number, reference: string, hidden = false) =>
  `<definedName name="${name}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ''}>${escapeXml(reference)}</definedName>`

/** `A1:L1` → `$A$1:$L$1` */
const absolute = (range: string) => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
