import type { Column, Row } from '../document/types.ts'
import { numberText, UNKNOWN_CELL } from '../number-text.ts'

/** A cell as it is printed; a group's empty cells stay empty. */
export function cellText(row: Row, index: number, { decimals = 0 }: Column): string {
  const cell = row.cells[index]
  if (cell === undefined || (cell === null && row.role === 'group')) return ''
  if (cell === null) return UNKNOWN_CELL
  return typeof cell === 'string' ? cell : numberText(cell, decimals)
}
