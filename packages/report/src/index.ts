export { composeReport } from './compose/compose-report.ts'
export type { ComposeOptions, ReportTexts } from './compose/options.ts'
export type {
  Appendix,
  Block,
  Cell,
  Chart,
  Column,
  DataTable,
  DocumentKind,
  Heading,
  Paragraph,
  ReportDocument,
  Row,
} from './document/types.ts'
export { renderDocx } from './render/docx/render-docx.ts'
