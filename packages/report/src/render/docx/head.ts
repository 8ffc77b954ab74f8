import { Paragraph, TextRun } from 'docx'
import type { FileChild } from 'docx'
import type { Marks, ReportDocument } from '../../document/types.ts'
import { balance, textWidth, wrap } from '../text-width.ts'
import { HEAD, LINES, mm, SIZE, TEXT_WIDTH } from './layout.ts'
import { framed, line, lines, rule, twoColumns } from './parts.ts'
import { STYLE } from './style-ids.ts'

const widest = (texts: readonly string[], font: { size: number; bold?: boolean }, room: number) =>
  Math.max(...texts.flatMap((text) => wrap(text, room, font)).map((text) => textWidth(text, font)))

/** Lines that a body's name is broken into in the left column; the profile may break it itself. */
const balanced = (text: string, font: { size: number; bold?: boolean }) =>
  text.split('\n').flatMap((one) => balance(one, HEAD.left, font))

/** Ô số 1 to 5 and 9a: everything above the body. */
export function head(document: ReportDocument): FileChild[] {
  return [...letterhead(document), ...heading(document), ...addressees(document)]
}

function letterhead({ letterhead, nation, reference, placeAndDate, letterSubject, marks }: ReportDocument) {
  const agency = { size: SIZE.agency, bold: true }
  const body = balanced(letterhead.body, agency)
  const motto = textWidth(nation.motto, { size: SIZE.motto, bold: true })
  return [
    twoColumns(HEAD, [
      [
        [
          ...(letterhead.superior
            ? [lines(STYLE.superior, balanced(letterhead.superior, { size: SIZE.agency }))]
            : []),
          lines(STYLE.agency, body),
          rule(HEAD.left, widest(body, agency, HEAD.left)),
        ],
        [line(STYLE.nation, nation.name), line(STYLE.motto, nation.motto), rule(HEAD.right, motto, 1)],
      ],
      [
        [
          line(STYLE.reference, reference),
          ...(letterSubject ? [line(STYLE.letterSubject, letterSubject)] : []),
          ...stamps(marks),
        ],
        [line(STYLE.placeAndDate, placeAndDate)],
      ],
    ]),
  ]
}

/** Widths of the stamps of urgency, in millimetres. */
const URGENCY = { 'HOẢ TỐC': 30, 'THƯỢNG KHẨN': 40, KHẨN: 20 } as const

function stamps({ urgency, circulation }: Marks = {}): Paragraph[] {
  return [
    ...(urgency ? [framed(STYLE.urgency, urgency, HEAD.left, mm(URGENCY[urgency]), 'FF0000')] : []),
    ...(circulation
      ? [
          framed(
            STYLE.circulation,
            circulation,
            HEAD.left,
            textWidth(circulation, { size: 13, bold: true }) + mm(6),
            '000000',
          ),
        ]
      : []),
  ]
}

function heading({ heading: named, remarks }: ReportDocument): FileChild[] {
  const notes = remarks.map((remark) => line(STYLE.remark, remark))
  if (!named) return notes
  const width = widest(named.subject, { size: SIZE.heading, bold: true }, TEXT_WIDTH)
  return [
    line(STYLE.typeName, named.typeName),
    lines(STYLE.subject, named.subject),
    rule(TEXT_WIDTH, width),
    ...notes,
  ]
}

/** One addressee stands beside “Kính gửi:”; more stand below it, their dashes under the colon. */
function addressees({ addressees: to }: ReportDocument): FileChild[] {
  const first = to[0]
  if (first === undefined) return []
  const spacing = { before: 240, ...LINES }
  if (to.length === 1)
    return [
      new Paragraph({
        style: STYLE.addressee,
        alignment: 'center',
        spacing: { ...spacing, after: 120 },
        children: [new TextRun(`Kính gửi: ${first}.`)],
      }),
    ]
  const font = { size: SIZE.body }
  const longest = Math.max(...to.map((body) => textWidth(`- ${body};`, font)))
  const label = textWidth('Kính gửi', font)
  const start = Math.max(INSET, Math.round((TEXT_WIDTH - label - longest) / 2))
  const dash = textWidth('- ', font)
  return [
    new Paragraph({
      style: STYLE.addressee,
      indent: { left: start },
      spacing,
      children: [new TextRun('Kính gửi:')],
    }),
    ...to.map(
      (body, index) =>
        new Paragraph({
          style: STYLE.addressee,
          indent: { left: start + label + dash, hanging: dash },
          ...(index === to.length - 1 && { spacing: { before: 60, after: 120, ...LINES } }),
          children: [new TextRun(`- ${body}${index === to.length - 1 ? '.' : ';'}`)],
        }),
    ),
  ]
}

/** Least distance of “Kính gửi:” from the left margin. */
const INSET = 567
