import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import type { ISectionOptions } from 'docx'
import type { Appendix, ReportDocument } from '../../document/types.ts'
import { textWidth, wrap } from '../text-width.ts'
import { body } from './body.ts'
import { fixedZip } from '../fixed-zip.ts'
import { foot } from './foot.ts'
import { head } from './head.ts'
import { LANDSCAPE_TEXT_WIDTH, MARGINS, PAGE, TEXT_WIDTH } from './layout.ts'
import { line, rule } from './parts.ts'
import { STYLE, TABLE_STYLE } from './style-ids.ts'
import { styles } from './styles.ts'

/**
 * The document in Word's format, laid out by Nghị định 30/2020/NĐ-CP, Phụ lục I. The same document gives the same
 * bytes.
 * @example writeFileSync('bao-cao.docx', await renderDocx(document))
 */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: document.title,
    creator: document.letterhead.body,
    lastModifiedBy: document.letterhead.body,
    styles,
    sections: [
      {
        ...page(false, document.marks?.contact),
        children: [
          ...head(document),
          ...body(document.body, TEXT_WIDTH, { closing: true }),
          ...foot(document),
        ],
      },
      ...document.appendices.map(appendixSection),
    ],
  })
  return fixedZip(new Uint8Array(await Packer.toArrayBuffer(file)), document.signedOn)
}

/** Pages are counted anew in the document and in each appendix; the first page shows no number. */
function page(
  landscape: boolean,
  contact?: string,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { ...PAGE, ...(landscape && { orientation: PageOrientation.LANDSCAPE }) },
        margin: MARGINS,
        pageNumbers: { start: 1 },
      },
    },
    ...(contact && {
      footers: {
        first: new Footer({ children: [rule(TEXT_WIDTH, TEXT_WIDTH, 1), line(STYLE.contact, contact)] }),
      },
    }),
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: STYLE.pageNumber,
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
  }
}

function appendixSection(appendix: Appendix): ISectionOptions {
  const width = appendix.landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH
  const font = { size: 14, bold: true }
  const longest = Math.max(...wrap(appendix.name, width, font).map((text) => textWidth(text, font)))
  return {
    ...page(appendix.landscape),
    children: [
      line(STYLE.appendix, appendix.label),
      line(STYLE.appendixName, appendix.name),
      line(STYLE.appendixReference, appendix.reference),
      rule(width, longest),
      new Paragraph({ style: TABLE_STYLE.left, children: [] }),
      ...body(appendix.body, width, { wide: appendix.landscape }),
    ],
  }
}
