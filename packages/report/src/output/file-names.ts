import type { Period, Unit } from '@binhyen/model'
import type { ReportDocument } from '../document/types.ts'
import type { Figures } from '../figures/types.ts'
import type { ReportFormat } from './report-formats.ts'

/**
 * What a report's file is called, in letters that every disk and mail takes.
 * @example reportFileName(document, figures, 'docx') // 'bao-cao-2026-11.docx', 'cong-van-nhac-2026-11.docx'
 */
export function reportFileName(
  { kind }: Pick<ReportDocument, 'kind'>,
  { period, unit }: Pick<Figures, 'period' | 'unit'>,
  format: ReportFormat,
): string {
  const what = kind === 'reminder' ? 'cong-van-nhac' : 'bao-cao'
  return `${what}-${period.id}${unit ? `-${unit.id}` : ''}.${format}`
}

/** What a unit's monthly form is called. @example unitFormFileName(unit, period) // 'bao-cao-thon-1-2026-11.xlsx' */
export const unitFormFileName = ({ id }: Pick<Unit, 'id'>, period: Pick<Period, 'id'>): string =>
  `bao-cao-${id}-${period.id}.xlsx`

/** A new register beside the one it was merged from. @example mergedFileName('so.xlsx') // 'so-da-gop.xlsx' */
export const mergedFileName = (register: string): string => register.replace(/(?:\.\w+)?$/, '-da-gop.xlsx')
