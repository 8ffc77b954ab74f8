import { HeadingLevel, Paragraph, TextRun } from 'docx'
import type { FileChild } from 'docx'
import type { Block } from '../../document/types.ts'
import { headingText } from '../heading-text.ts'
import { chart } from './chart.ts'
import { LINES } from './layout.ts'
import { STYLE } from './style-ids.ts'
import { table } from './table.ts'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const STYLES = { body: STYLE.body, dash: STYLE.dash, note: STYLE.note } as const

interface BodyOptions {
  /** The last paragraph stays on the page of the signature. */
  closing?: boolean
  /** On a sheet on its side, where tables have many columns. */
  wide?: boolean
}

/** Ô số 6, or what an appendix holds. */
export function body(
  blocks: readonly Block[],
  width: number,
  { closing = false, wide = false }: BodyOptions = {},
): FileChild[] {
  return blocks.flatMap((block, index): FileChild[] => {
    const last = closing && index === blocks.length - 1
    switch (block.type) {
      case 'heading':
        return [new Paragraph({ heading: LEVELS[block.level], children: [new TextRun(headingText(block))] })]
      case 'paragraph':
        return [
          new Paragraph({
            style: STYLES[block.style ?? 'body'],
            ...(last && {
              keepNext: true,
              spacing: { before: 120, after: 240, ...LINES },
            }),
            children: [new TextRun(block.style === 'dash' ? `- ${block.text}` : block.text)],
          }),
        ]
      case 'table':
        return [
          table(block, width, { wide, noted: isNote(blocks[index + 1]) }),
          new Paragraph({
            style: STYLE.rule,
            keepNext: isNote(blocks[index + 1]),
            // Two tables, 12 pt apart, are seen to be two.
            ...(blocks[index + 1]?.type === 'table' && {
              spacing: { before: 180, line: 60, lineRule: 'exact' },
            }),
            children: [],
          }),
        ]
      case 'chart':
        return chart(block, width)
    }
  })
}

const isNote = (block: Block | undefined) => block?.type === 'paragraph' && block.style === 'note'
