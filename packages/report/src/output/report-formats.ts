import type { ReportDocument } from '../document/types.ts'
import type { Figures } from '../figures/types.ts'
import { renderDocx } from '../render/docx/render-docx.ts'
import { renderHtml } from '../render/html/render-html.ts'
import { renderMarkdown } from '../render/render-markdown.ts'
import { renderXlsx } from '../render/render-xlsx.ts'

/** What a report can be written as. `binary`: for a program's eyes only, never for a screen. */
export const reportFormats = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    binary: true,
  },
  html: { mediaType: 'text/html', binary: false },
  md: { mediaType: 'text/markdown', binary: false },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', binary: true },
  json: { mediaType: 'application/json', binary: false },
} as const

/** A file format that reports come in. */
export type ReportFormat = keyof typeof reportFormats

/**
 * A report in any of its formats; `json` holds the figures, the others the document. Same input, same bytes, in Node
 * and in a browser.
 *
 * @example await renderReport(document, figures, 'docx')
 * @throws RangeError for `xlsx` of a document without a table, such as a reminder
 */
export async function renderReport(
  document: ReportDocument,
  figures: Figures,
  format: ReportFormat,
): Promise<Uint8Array | string> {
  switch (format) {
    case 'docx':
      return renderDocx(document)
    case 'html':
      return renderHtml(document)
    case 'md':
      return renderMarkdown(document)
    case 'xlsx':
      return renderXlsx(document)
    case 'json':
      return `${JSON.stringify(figures, null, 2)}\n`
  }
}
