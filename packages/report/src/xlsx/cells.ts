import type { Cell } from 'write-excel-file/universal'

/**
 * A text as a cell holds it. “_x0041_” would be read as the character that it codes (ECMA-376 Part 1, 22.9.2.19), so its
 * first sign is coded itself. So is the first letter of words such as “constructor”, on which write-excel-file trips.
 */
export function cellText(text: string): string {
  const coded = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  if (!(coded in Object.prototype)) return coded
  const code = coded.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `_x${code}_${coded.slice(1)}`
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
  height: 22,
  borderStyle: 'thin',
  borderColor: '#7F7F7F',
  wrap: true,
  alignVertical: 'center',
} as const

/** A little room before a text that stands at the left. */
const INDENT = { align: 'left', indent: 1 } as const

/** Room to write: in a protected sheet these cells alone can be changed. */
export const ROOM_COLOUR = '#FFFBE6'

/** A line across a form: its title, the head of a part, or a hint. */
export const acrossCell = (text: string, columnSpan: number, look: 'title' | 'part' | 'hint'): Cell => ({
  value: text,
  type: String,
  columnSpan,
  wrap: true,
  alignVertical: 'center',
  ...(look === 'title' && { ...HEAD, height: 34, fontSize: 14 }),
  ...(look === 'part' && { ...HEAD, ...INDENT, height: 26 }),
  ...(look === 'hint' && { height: 34, fontStyle: 'italic' as const }),
})

/** The head of a column. */
export const headCell = (text: string): Cell => ({ ...HEAD, height: 34, value: text, type: String })
export const textCell = (text: string): Cell => ({
  value: cellText(text),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
})
export const boldCell = (text: string): Cell => ({
  value: cellText(text),
  type: String,
  fontWeight: 'bold',
  wrap: true,
})
/** A framed cell of a form: what it asks for, what is known, or room to write. */
export const askCell = (text: string): Cell => ({
  ...FRAME,
  ...INDENT,
  value: text,
  type: String,
  fontWeight: 'bold',
})
export const knownCell = (text: string): Cell => ({
  ...FRAME,
  ...INDENT,
  value: cellText(text),
  type: String,
  format: '@',
})
export const roomCell = (height: number = FRAME.height): Cell => ({
  ...FRAME,
  height,
  ...INDENT,
  ...(height > FRAME.height && { alignVertical: 'top' as const }),
  backgroundColor: ROOM_COLOUR,
})
export const dateRoomCell: Cell = {
  ...FRAME,
  type: Date,
  format: 'dd/mm/yyyy',
  align: 'left',
  backgroundColor: ROOM_COLOUR,
}
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

/** An empty cell as the column's next rows will look: what is typed there is shown as a date, a number, a text. */
export function emptyCell(kind: 'date' | 'moment' | 'number' | 'text'): Cell {
  switch (kind) {
    case 'date':
      return { ...dateCell('2000-01-01'), value: undefined } as Cell
    case 'moment':
      return { ...momentCell('2000-01-01T00:00'), value: undefined } as Cell
    case 'number':
      return { ...numberCell(0), value: undefined } as Cell
    case 'text':
      return { ...textCell(''), value: undefined } as Cell
  }
}

/** A cell that computes. Give `SheetToWrite.cached` what it comes to, or viewers without arithmetic show nothing. */
export const formulaCell = (formula: string): Cell => ({
  ...FRAME,
  value: formula,
  type: 'Formula',
  align: 'left',
})
