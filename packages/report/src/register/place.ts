import type { Problem } from '@binhyen/model'
import type { SheetLayout } from './layout.ts'
import { columnLetters } from './sheets.ts'

/** Where an object of the dataset came from, to say so when something is wrong with it later. */
export interface Place {
  layout: SheetLayout
  row: number
  /** The rows of its dated counts, where several rows make one object. */
  rows?: number[]
}

/** The letters of the column that a key is read from, where the sheet has it. */
export function columnOf(layout: SheetLayout, key: string): string | undefined {
  const column = [...layout.columns].find(([spec]) => spec.key === key)?.[1]
  return column === undefined ? undefined : columnLetters(column)
}

/** The cell of a key inside an object: `['counts', '3', 'date']` is the date in the row of the fourth count. */
export function placeOf(
  { layout, row, rows }: Place,
  path: readonly string[],
): Pick<Problem, 'sheet' | 'row' | 'column'> {
  const column = path.map((part) => columnOf(layout, part)).findLast((found) => found !== undefined)
  return {
    sheet: layout.sheet.name,
    row: rows?.[Number(path[1])] ?? row,
    ...(column !== undefined && { column }),
  }
}
