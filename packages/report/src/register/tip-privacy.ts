import type { Problem } from '@binhyen/model'
import { identityIn, isIdentityTitle, isNarrativeTitle, WHERE_IDENTITY_BELONGS } from './identity.ts'
import type { SheetLayout } from './layout.ts'
import { columnLetters } from './sheets.ts'

/**
 * Refuses what the tips' sheet must never hold: columns for the identity of informants or for what they told, and
 * phone or citizen numbers in any cell. Cells that are refused are emptied before anything reads them.
 */
export function refuseIdentity(layout: SheetLayout, problems: Problem[]): void {
  const { sheet, header, extra } = layout
  const refused = extra.filter(({ title }) => isIdentityTitle(title) || isNarrativeTitle(title))
  for (const { column, title } of refused) {
    const identity = isIdentityTitle(title)
    problems.push({
      sheet: sheet.name,
      row: header + 1,
      column: columnLetters(column),
      value: title,
      message: identity
        ? 'là cột ghi danh tính người cung cấp tin, không nhận'
        : 'là cột ghi nội dung tin, không nhận',
      mend: identity
        ? WHERE_IDENTITY_BELONGS
        : 'Xóa cột này; nội dung tin chỉ để trong hồ sơ của Công an xã, ở đây chỉ ghi phân loại.',
    })
  }
  layout.extra = extra.filter((one) => !refused.includes(one))
  for (let row = header + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? []
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? null
      if (cell === null || refused.some((one) => one.column === column)) continue
      const found = identityIn(cell)
      if (!found) continue
      problems.push({
        sheet: sheet.name,
        row: row + 1,
        column: columnLetters(column),
        value: found.masked,
        message: `có ${found.what}, không nhận trong trang này`,
        mend: WHERE_IDENTITY_BELONGS,
      })
      cells[column] = null
    }
  }
}
