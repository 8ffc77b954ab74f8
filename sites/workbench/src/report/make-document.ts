import {
  calendarOf,
  DataError,
  periodOf,
  type Commune,
  type Dataset,
  type Period,
  type Problem,
} from '@binhyen/model'
import {
  asOfToday,
  composeReminder,
  composeReport,
  computeFigures,
  renderReport,
  reportFileName,
  reportFormats,
  writtenWords,
  type Figures,
  type ReportDocument,
  type ReportFormat,
} from '@binhyen/report'
import type { DocumentChoice, FiguresChoice } from './choice.ts'
import type { FileToSave } from './file-to-save.ts'
import { unfitWords, type UnfitWords } from './words.ts'

export type DocumentKind = 'report' | 'reminder'

/** A file, or why there is none. */
export type Made = { file: FileToSave; gaps: string[] } | { unfit: UnfitWords[] }

/** The register's own calendar goes before the profile's. */
export const calendarFor = (dataset: Dataset | undefined, commune: Commune) =>
  dataset?.calendar ?? calendarOf(commune)

/** @throws DataError for a period that has not begun, or of which the register holds nothing */
export function figuresOf(dataset: Dataset, { period: id, unit, commune, today }: FiguresChoice): Figures {
  const period = periodOf(id, calendarFor(dataset, commune))
  return computeFigures(dataset, period, { unit, asOf: asOfToday(dataset, period, today) })
}

/**
 * The document that was chosen, byte for byte as the command line makes it from the same register and flags. Words that
 * may not be printed keep it from being made.
 *
 * @throws DataError for a period or a day of signing that can't be, or when there is nobody to remind
 */
export async function makeDocument(
  dataset: Dataset,
  kind: DocumentKind,
  choice: DocumentChoice,
  format: ReportFormat,
): Promise<Made> {
  const figures = figuresOf(dataset, kind === 'reminder' ? { ...choice, unit: undefined } : choice)
  // The letter quotes nobody.
  const words = kind === 'reminder' ? [] : writtenWords(figures, choice.texts)
  const unfit = unfitWords(words, { ...choice, date: figures.period.last })
  if (unfit.length > 0) return { unfit }
  const document = compose(figures, kind, choice)
  return {
    file: {
      name: reportFileName(document, figures, format),
      type: reportFormats[format].mediaType,
      content: await renderReport(document, figures, format),
    },
    gaps: document.gaps,
  }
}

/**
 * What a document of this choice would still lack, or why there would be none: a day of signing that the profile knows
 * no name for.
 */
export function prospects(figures: Figures, choice: DocumentChoice): { gaps: string[]; refused: Problem[] } {
  try {
    return { gaps: compose(figures, 'report', choice).gaps, refused: [] }
  } catch (error) {
    if (error instanceof DataError) return { gaps: [], refused: error.problems }
    throw error
  }
}

function compose(figures: Figures, kind: DocumentKind, choice: DocumentChoice): ReportDocument {
  const { commune, issuer, signedOn, number, signer, texts } = choice
  const options = { commune, issuer, signedOn, number, signer }
  return kind === 'reminder'
    ? composeReminder(figures, options)
    : composeReport(figures, { ...options, texts })
}

/** The period of a choice, by the calendar that holds for it. */
export const periodFor = (id: string, dataset: Dataset | undefined, commune: Commune): Period =>
  periodOf(id, calendarFor(dataset, commune))
