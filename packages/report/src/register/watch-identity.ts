import type { Problem } from '@binhyen/model'
import { unitWords } from '../texts/written-words.ts'
import { identityIn, WHERE_IDENTITY_BELONGS } from './identity.ts'
import type { SheetLayout } from './layout.ts'
import { columnLetters } from './sheets.ts'

/** Shorter runs of digits are no telephone and no citizen number. */
const MANY_DIGITS = /(?:\d[\s.\-()]{0,3}){9}/

/**
 * Looks for telephone and citizen numbers in the sheets that hold no tips. A citizen number, and anything in the words
 * of units, which are printed, is refused and emptied; a telephone in a title may be an office's, so it is only told.
 */
export function watchIdentity({ spec, sheet, header, columns }: SheetLayout, problems: Problem[]): void {
  const texts = [...columns].filter(([{ kind }]) => kind === 'text')
  for (let row = header + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? []
    for (const [{ key }, column] of texts) {
      const cell = cells[column]
      if (typeof cell !== 'string' || !MANY_DIGITS.test(cell)) continue
      const found = identityIn(cell)
      if (!found) continue
      const refused = found.what !== 'số điện thoại' || (spec.key === 'reports' && key in unitWords)
      if (refused) cells[column] = null
      problems.push({
        sheet: sheet.name,
        row: row + 1,
        column: columnLetters(column),
        value: found.masked,
        message: `có ${found.what}${refused ? ', không nhận' : ''}`,
        mend: refused
          ? WHERE_IDENTITY_BELONGS
          : 'Nếu là số của người dân thì xóa; số của cơ quan thì để lại.',
        ...(!refused && { warning: true as const }),
      })
    }
  }
}
