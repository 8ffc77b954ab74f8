import {
  renderDocx,
  renderHtml,
  renderMarkdown,
  renderXlsx,
  type Figures,
  type ReportDocument,
} from '@binhyen/report'

type Renderer = (document: ReportDocument, figures: Figures) => Promise<Uint8Array> | string

const RENDERERS = {
  docx: renderDocx,
  html: renderHtml,
  md: renderMarkdown,
  xlsx: renderXlsx,
  json: (_, figures) => `${JSON.stringify(figures, null, 2)}\n`,
} satisfies Record<string, Renderer>

export type ReportFormat = keyof typeof RENDERERS
export const REPORT_FORMATS = Object.keys(RENDERERS) as ReportFormat[]

/** Whether a format is for a program's eyes only, so that it goes to a file and never to the screen. */
export const isBinary = (format: ReportFormat): boolean => format === 'docx' || format === 'xlsx'

export async function renderReport(
  document: ReportDocument,
  figures: Figures,
  format: ReportFormat,
): Promise<Uint8Array | string> {
  return RENDERERS[format](document, figures)
}
