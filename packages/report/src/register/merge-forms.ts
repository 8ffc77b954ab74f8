import {
  addDays,
  DataError,
  isActive,
  mustReport,
  periodOf,
  type Dataset,
  type Period,
  type Problem,
  type Unit,
  type UnitReport,
} from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'
import type { LongWork } from '../progress.ts'
import { readUnitForm } from './read-unit-form.ts'

/** A unit's form as it came. */
export interface FormFile {
  /** Name of the file, for problems. */
  file: string
  /** The .xlsx itself. */
  bytes: Uint8Array
}

/** What became of the forms. */
export interface MergedForms {
  /** A new dataset; the one given is not changed. */
  dataset: Dataset
  /** Forms that were taken in. */
  merged: {
    /** Name of the form's file. */
    file: string
    /** Id of the unit. */
    unit: string
    /** `2026-11` */
    period: string
    /** Whether it came on the deadline or after it. */
    late: boolean
  }[]
  /** Units that owe a form for the period and have none, now that all are in. */
  missing: {
    /** Id of the unit. */
    unit: string
    /** The unit's name. */
    name: string
  }[]
  /** What could not be used or is odd, with the name of its file. */
  problems: Problem[]
}

/**
 * Takes units' monthly forms into a dataset: adds each, replaces an older form of the same unit and month, says which
 * were late and who is missing. A form that can't be used is a problem and does not stop the others.
 *
 * @example await mergeUnitForms(dataset, [{ file: 'thon-1.xlsx', bytes }], periodOf('2026-11'))
 */
export async function mergeUnitForms(
  dataset: Dataset,
  forms: readonly FormFile[],
  period: Period,
  { onProgress = () => {} }: LongWork = {},
): Promise<MergedForms> {
  const reports = [...dataset.reports]
  const merged: MergedForms['merged'] = []
  const problems: Problem[] = []
  const taken = new Map<string, string>()
  for (const [index, { file, bytes }] of forms.entries()) {
    await onProgress(index, forms.length)
    try {
      const form = await readUnitForm(bytes)
      problems.push(...form.problems.map((problem) => ({ file, ...problem })))
      const { report } = form
      if (!report) continue
      const unit = dataset.units.find((one) => one.id === report.unit)
      const refusal = refuse(unit, report, period) ?? doubled(taken, report.unit, report.period)
      if (refusal) {
        problems.push({ file, ...refusal })
        continue
      }
      taken.set(`${report.unit} ${report.period}`, file)
      const before = reports.findIndex((one) => one.unit === report.unit && one.period === report.period)
      if (before >= 0) reports.splice(before, 1)
      reports.push(report)
      const due = addDays(periodOf(report.period, period.calendar).last, period.calendar.unitDueAfter)
      merged.push({ file, unit: report.unit, period: report.period, late: report.submittedOn >= due })
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      problems.push(...error.problems.map((problem) => ({ file, ...problem })))
    }
  }
  await onProgress(forms.length, forms.length)
  const missing = dataset.units
    .filter((unit) => mustReport(unit) && isActive(unit, period.first, period.last))
    .filter((unit) => !reports.some((report) => report.unit === unit.id && report.period === period.id))
    .map(({ id, name }) => ({ unit: id, name }))
  return { dataset: { ...dataset, reports }, merged, missing, problems }
}

function refuse(
  unit: Unit | undefined,
  report: UnitReport,
  period: Period,
): Omit<Problem, 'file'> | undefined {
  if (!unit) {
    return {
      value: report.unit,
      message: 'không phải là mã của đơn vị nào trong sổ',
      mend: 'Sửa mã đơn vị trong mẫu, hoặc thêm đơn vị vào trang Danh mục của sổ.',
    }
  }
  const month = period.months.find(({ id }) => id === report.period)
  if (!month) {
    return {
      value: report.period,
      message: `là báo cáo của tháng khác, không phải kỳ ${period.id}`,
      mend: 'Chọn đúng kỳ khi gộp, hoặc để riêng tệp này.',
    }
  }
  if (report.submittedOn >= month.first) return undefined
  return {
    value: formatDate(report.submittedOn),
    message: `là ngày gửi trước khi kỳ báo cáo bắt đầu (${formatDate(month.first)})`,
    mend: 'Sửa ngày gửi trong mẫu rồi gộp lại.',
  }
}

function doubled(
  taken: ReadonlyMap<string, string>,
  unit: string,
  month: string,
): Omit<Problem, 'file'> | undefined {
  const other = taken.get(`${unit} ${month}`)
  if (other === undefined) return undefined
  return {
    value: `${unit}, ${month}`,
    message: `đã có trong tệp ${other}; tệp này không được tính`,
    mend: 'Giữ lại một tệp cho mỗi đơn vị mỗi tháng rồi gộp lại.',
  }
}
