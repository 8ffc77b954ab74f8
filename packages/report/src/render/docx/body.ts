import { HeadingLevel, Paragraph, TextRun } from 'docx'
import type { FileChild } from 'docx'
import type { Block } from '../../document/types.ts'
import { headingText } from '../heading-text.ts'
import { chart } from './chart.ts'
import { STYLE } from './style-ids.ts'
import { table } from './table.ts'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const STYLES = { body: STYLE.body, dash: STYLE.dash, note: STYLE.note } as const

/** Ô số 6. The last paragraph stays on the page of the signature. */
export function body(blocks: readonly Block[], width: number, closing = false): FileChild[] {
  return blocks.flatMap((block, index): FileChild[] => {
    const last = closing && index === blocks.length - 1
    switch (block.type) {
      case 'heading':
        return [new Paragraph({ heading: LEVELS[block.level], children: [new TextRun(headingText(block))] })]
      case 'paragraph':
        return [
          new Paragraph({
            style: STYLES[block.style ?? 'body'],
            ...(last && { keepNext: true, spacing: { before: 120, after: 240, line: 276 } }),
            children: [new TextRun(block.style === 'dash' ? `- ${block.text}` : block.text)],
          }),
        ]
      case 'table':
        return [table(block, width), new Paragraph({ style: STYLE.rule, children: [] })]
      case 'chart':
        return chart(block, width)
    }
  })
}
