import type { Block, DataTable, ReportDocument } from '../document/types.ts'
import { cellText } from './cell-text.ts'
import { headingText } from './heading-text.ts'

/**
 * The document as Markdown (GitHub's tables), for mail, chat and comparing versions. A chart becomes its words.
 * @example renderMarkdown(document).split('\n')[0] // '**CÔNG AN XÃ ĐỨC QUANG**'
 */
export function renderMarkdown(document: ReportDocument): string {
  const { letterhead, reference, placeAndDate, heading, letterSubject, addressees, signature, marks } =
    document
  const head = [
    [
      ...(letterhead.superior ? [escape(letterhead.superior)] : []),
      strong(letterhead.body.replace('\n', ' ')),
    ].join('  \n'),
    [escape(reference.replace(/ {2,}/, ' … ')), ...(letterSubject ? [escape(letterSubject)] : [])].join(
      '  \n',
    ),
    `*${escape(placeAndDate)}*`,
    ...[marks?.urgency, marks?.circulation].flatMap((mark) => (mark ? [strong(mark)] : [])),
    ...(heading ? [`# ${escape(`${heading.typeName}: ${heading.subject.join(' ')}`)}`] : []),
    ...document.remarks.map((remark) => `*${escape(remark)}*`),
    addressees.length === 1
      ? `Kính gửi: ${escape(addressees[0] ?? '')}.`
      : `Kính gửi:\n\n${addressees.map((to) => `- ${escape(to)}`).join('\n')}`,
  ]
  const foot = [
    signature.position.map(strong).join('  \n'),
    ...(signature.name ? [strong(signature.name)] : []),
    `***Nơi nhận:***\n\n${document.recipients.map((to) => `- ${escape(to)}`).join('\n')}`,
  ]
  if (marks?.drafter) foot.push(escape(marks.drafter))
  if (marks?.contact) foot.push(escape(marks.contact))
  const appendices = document.appendices.flatMap(({ label, name, reference: from, body }) => [
    '---',
    `## ${escape(`${label}. ${name}`)}`,
    `*${escape(from.replace(/ {2,}/, ' … '))}*`,
    ...body.map(block),
  ])
  return `${[...head, ...document.body.map(block), ...foot, ...appendices].join('\n\n')}\n`
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** Characters that Markdown would read as marks. */
const escape = (text: string) => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&')
const strong = (text: string) => `**${escape(text)}**`

function block(one: Block): string {
  switch (one.type) {
    case 'heading':
      // “1.” at the start of a heading is text, not a list.
      return `${'#'.repeat(one.level + 1)} ${escape(headingText(one))}`
    case 'paragraph':
      if (one.style === 'note') return `*${escape(one.text)}*`
      return one.style === 'dash' ? `- ${escape(one.text)}` : escape(one.text)
    case 'table':
      return table(one)
    case 'chart':
      return `*${escape(`${one.title}. ${one.description}`)}*`
  }
}

const MARKS = { left: ':--', center: ':-:', right: '--:' } as const

function table({ columns, rows }: DataTable): string {
  return [
    line(columns.map(({ title }) => escape(title))),
    line(columns.map(({ align }) => MARKS[align])),
    ...rows.map((row) =>
      line(
        columns.map((column, index) => {
          const text = escape(cellText(row, index, column))
          return row.role && text ? `**${text}**` : text
        }),
      ),
    ),
  ].join('\n')
}
