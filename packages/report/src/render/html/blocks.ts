import type { Block, DataTable } from '../../document/types.ts'
import { cellText } from '../cell-text.ts'
import { headingText } from '../heading-text.ts'
import { chart } from './chart.ts'
import { escape } from './escape.ts'

export const blocks = (found: readonly Block[]): string => found.map(block).join('\n')

function block(one: Block): string {
  switch (one.type) {
    case 'heading': {
      const tag = `h${one.level + 1}`
      return `<${tag}>${escape(headingText(one))}</${tag}>`
    }
    case 'paragraph':
      return one.style === 'note'
        ? `<p class="note">${escape(one.text)}</p>`
        : `<p class="text">${one.style === 'dash' ? '- ' : ''}${escape(one.text)}</p>`
    case 'table':
      return table(one)
    case 'chart':
      return chart(one)
  }
}

function table({ title, description, columns, rows }: DataTable): string {
  const sum = columns.reduce((total, { width }) => total + width, 0)
  const widths = columns.map(({ width }) => `<col style="width:${Math.round((width * 1000) / sum) / 10}%">`)
  const head = columns.map((column) => `<th scope="col">${escape(column.title)}</th>`)
  const body = rows.map((row) => {
    const cells = columns.map(
      (column, index) => `<td class="${column.align}">${escape(cellText(row, index, column))}</td>`,
    )
    return `<tr${row.role ? ` class="${row.role}"` : ''}>${cells.join('')}</tr>`
  })
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escape(title)}"><table><caption>${escape(`${title}. ${description}`)}</caption><colgroup>${widths.join('')}</colgroup>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`
}
