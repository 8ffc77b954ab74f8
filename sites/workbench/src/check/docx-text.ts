import { toUnicode, type LegacyEncoding } from '@binhyen/vietnamese'
import { attribute, child, lookOf, type Styles } from './docx-styles.ts'

/** The text of one part of a document, and what a reader of the printed page would not see. */
export interface PartText {
  lines: string[]
  /** Hidden by its look. */
  hidden: string[]
  /** Struck out with changes tracked; the file still holds it. */
  deleted: string[]
  /** Addresses in fields; those of ordinary links stand in the part's relations. */
  links: string[]
  /** Whether a font of before Unicode was read. */
  legacy: boolean
}

/** Pieces of a paragraph with the same look are joined before an old encoding is read: a word may be cut anywhere. */
interface Piece {
  text: string
  font: string
  kind: 'seen' | 'hidden' | 'deleted'
}

const BREAKS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}
/** What says nothing, or says again what stands elsewhere. */
const SKIPPED = new Set(['Fallback', 'pPr', 'rPr', 'tblPr', 'tcPr', 'trPr', 'sectPr', 'softHyphen'])

/** Reads the paragraphs and tables of a part of a DOCX. Source: ECMA-376 part 1, 17.3. */
export function partText(document: Document, styles: Styles): PartText {
  const part: PartText = { lines: [], hidden: [], deleted: [], links: [], legacy: false }
  for (const block of document.documentElement.children) readBlock(block, styles, part)
  return part
}

function readBlock(block: Element, styles: Styles, part: PartText): void {
  if (SKIPPED.has(block.localName)) return
  if (block.localName === 'p') part.lines.push(paragraph(block, styles, part))
  else if (block.localName === 'tr') part.lines.push(row(block, styles, part))
  else for (const inner of block.children) readBlock(inner, styles, part)
}

/** Cells beside each other, as on the page: a name and its phone belong to one line. */
function row(element: Element, styles: Styles, part: PartText): string {
  const cells = [...element.children].filter(({ localName }) => localName === 'tc' || localName === 'sdt')
  return cells
    .map((cell) => {
      const inner: PartText = { ...part, lines: [] }
      for (const block of cell.children) readBlock(block, styles, inner)
      part.legacy ||= inner.legacy
      return inner.lines.join(' ')
    })
    .join('\t')
}

function paragraph(element: Element, styles: Styles, part: PartText): string {
  const style = attribute(child(child(element, 'pPr'), 'pStyle'), 'val') ?? ''
  const pieces: Piece[] = []
  collect(element, { styles, style, deleted: false, part, pieces })
  const read = pieces.map((piece) => ({ ...piece, text: decoded(piece, part) }))
  const of = (kind: Piece['kind']) =>
    read
      .filter((piece) => piece.kind === kind)
      .map(({ text }) => text)
      .join('')
  if (of('hidden').trim()) part.hidden.push(of('hidden').trim())
  if (of('deleted').trim()) part.deleted.push(of('deleted').trim())
  return of('seen')
}

interface Reading {
  styles: Styles
  style: string
  deleted: boolean
  part: PartText
  pieces: Piece[]
}

function collect(element: Element, reading: Reading): void {
  for (const inner of element.children) {
    const { localName } = inner
    if (SKIPPED.has(localName)) continue
    if (localName === 'r') run(inner, reading)
    // A text box stands inside a run of the paragraph that carries it: its own paragraphs become lines of their own.
    else if (localName === 'p') reading.part.lines.push(paragraph(inner, reading.styles, reading.part))
    else
      collect(inner, {
        ...reading,
        deleted: reading.deleted || localName === 'del' || localName === 'moveFrom',
      })
  }
}

function run(element: Element, reading: Reading): void {
  const { styles, style, deleted, pieces } = reading
  const properties = child(element, 'rPr')
  const named = attribute(child(properties, 'rStyle'), 'val')
  const look = {
    ...styles.get(''),
    ...styles.get(style),
    ...(named !== undefined && styles.get(named)),
    ...lookOf(properties),
  }
  const kind = deleted ? 'deleted' : look.hidden ? 'hidden' : 'seen'
  for (const inner of element.children) {
    const { localName } = inner
    if (localName === 't' || localName === 'delText') add(pieces, inner.textContent, look.font ?? '', kind)
    else if (localName in BREAKS) add(pieces, BREAKS[localName]!, look.font ?? '', kind)
    else if (localName === 'instrText') {
      const link = /HYPERLINK\s+"([^"]+)"/.exec(inner.textContent)?.[1]
      if (link) reading.part.links.push(link)
    } else if (!SKIPPED.has(localName)) collect(inner, reading)
  }
}

function add(pieces: Piece[], text: string, font: string, kind: Piece['kind']): void {
  const last = pieces.at(-1)
  if (last && last.font === font && last.kind === kind) last.text += text
  else pieces.push({ text, font, kind })
}

function decoded({ text, font }: Piece, part: PartText): string {
  const encoding = encodingOf(font)
  if (!encoding || !/[\u00a1-\u00ff]/.test(text)) return text
  part.legacy = true
  const read = toUnicode(text, encoding)
  // .VnTimeH and its like draw capitals for small letters.
  return encoding === 'tcvn3' && font.endsWith('H') ? read.toUpperCase() : read
}

function encodingOf(font: string): LegacyEncoding | undefined {
  if (/^\.Vn/i.test(font)) return 'tcvn3'
  if (/^VNI[- ]/i.test(font)) return 'vni'
  return undefined
}
