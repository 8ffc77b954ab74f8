// The register: read, written, forms taken in
export type { LongWork, OnProgress } from './progress.ts'
export { mergeUnitForms, type FormFile, type MergedForms } from './register/merge-forms.ts'
export { readRegister } from './register/read-register.ts'
export { sheets as registerSheets } from './register/sheets.ts'
export type { ColumnKind, ColumnSpec, SheetKey, SheetSpec } from './register/column.ts'
export { readUnitForm, type ReadForm } from './register/read-unit-form.ts'
export { writeRegister } from './register/write-register.ts'
export { writeUnitForm } from './register/write-unit-form.ts'

// Figures
export { asOfToday } from './figures/as-of-today.ts'
export { computeFigures, type FigureOptions } from './figures/compute.ts'
export {
  counters,
  type CounterInfo,
  type CounterKey,
  type CounterKind,
  type CounterSection,
} from './figures/counters.ts'
export { periodsHeld } from './figures/periods-held.ts'
export type {
  Comparison,
  CounterSource,
  Figure,
  Figures,
  ReportStatus,
  UnitFigure,
  UnitFigures,
} from './figures/types.ts'

// Documents: words
export { composeReminder } from './compose/compose-reminder.ts'
export type { ReminderOptions } from './compose/compose-reminder.ts'
export { composeReport } from './compose/compose-report.ts'
export type { ComposeOptions } from './compose/options.ts'
export type {
  Appendix,
  Block,
  Cell,
  Chart,
  Column,
  DataTable,
  DocumentKind,
  Heading,
  Marks,
  Paragraph,
  ReportDocument,
  Row,
} from './document/types.ts'
export {
  parseReportTexts,
  reportSections,
  type ReportSection,
  type ReportTexts,
} from './texts/report-texts.ts'
export { unitWords, writtenWords, type WrittenWords } from './texts/written-words.ts'

// Documents: files
export { mergedFileName, reportFileName, unitFormFileName } from './output/file-names.ts'
export { renderReport, reportFormats, type ReportFormat } from './output/report-formats.ts'
export { renderDocx } from './render/docx/render-docx.ts'
export { renderHtml } from './render/html/render-html.ts'
export { renderMarkdown } from './render/render-markdown.ts'
export { renderXlsx } from './render/render-xlsx.ts'

// Upwards
export {
  parseReport,
  reportLevels,
  reportOf,
  reportSchema,
  type Report,
  type ReportLevel,
} from './rollup/report.ts'
export { rollUp, type RollUpOptions } from './rollup/roll-up.ts'
