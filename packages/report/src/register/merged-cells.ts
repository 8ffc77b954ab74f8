import type { Problem } from '@binhyen/model'
import { columnLetters } from './sheets.ts'
import type { SheetLayout } from './layout.ts'

/**
 * Gives merged cells their value in every row that they cover: a date merged over three posts is the date of all
 * three. A number merged so would be counted three times, so it is a problem and stays with the first row.
 */
export function fillMergedCells(layout: SheetLayout): Problem[] {
  const problems: Problem[] = []
  const specs = new Map([...layout.columns].map(([spec, column]) => [column, spec]))
  for (const { top, left, bottom } of layout.sheet.merges) {
    const spec = specs.get(left)
    const value = layout.sheet.rows[top]?.[left]
    if (top <= layout.header || bottom === top || !spec || value === null || value === undefined) continue
    if (spec.kind === 'whole' || spec.kind === 'number' || spec.key === 'id') {
      problems.push({
        sheet: layout.sheet.name,
        row: top + 1,
        column: columnLetters(left),
        value: String(value),
        message: `nằm trong ô gộp ${bottom - top + 1} dòng; chỉ tính cho dòng đầu để không đếm nhiều lần`,
        mend: 'Bỏ gộp ô và ghi số cho từng dòng.',
      })
      continue
    }
    for (let row = top + 1; row <= bottom; row++) {
      const cells = layout.sheet.rows[row]
      if (cells?.some((cell) => cell !== null)) cells[left] = value
    }
  }
  return problems
}
