import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { RULE_SHARE } from './layout.ts'
import { STYLE } from './style-ids.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** Lines of text in one paragraph of a style. */
export function lines(style: string, texts: readonly string[]): Paragraph {
  return new Paragraph({
    style,
    children: texts.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) })),
  })
}

export const line = (style: string, text: string) => lines(style, [text])

/**
 * A solid rule, centred in a column: a paragraph with nothing in it but its upper border, indented from both sides.
 * Unlike a drawn line it stays where it is when people edit the text above.
 */
export function rule(columnWidth: number, above: number, share = RULE_SHARE): Paragraph {
  const side = Math.max(0, Math.round((columnWidth - above * share) / 2))
  return new Paragraph({
    style: STYLE.rule,
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  })
}

/** A text in a single frame of a width, centred in a column. */
export function framed(
  style: string,
  text: string,
  columnWidth: number,
  width: number,
  color: string,
): Paragraph {
  const side = Math.max(0, Math.round((columnWidth - width) / 2))
  const edge = { style: BorderStyle.SINGLE, size: 8, space: 0, color } as const
  return new Paragraph({
    style,
    indent: { left: side, right: side },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new TextRun(text)],
  })
}

/** Two columns without a border, for the head and the foot of a document. */
export function twoColumns(
  widths: { left: number; right: number },
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.left + widths.right, type: WidthType.DXA },
    columnWidths: [widths.left, widths.right],
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: rows.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [cell(left, widths.left), cell(right, widths.right)] }),
    ),
  })
}

const cell = (children: Paragraph[], width: number) =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA } })
