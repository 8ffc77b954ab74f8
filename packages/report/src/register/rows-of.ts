import type { Dataset } from '@binhyen/model'
import type { SheetKey } from './column.ts'
import { stepsToColumns } from './tip-steps.ts'

type Row = Record<string, unknown>

/** A dataset's objects as the rows of a sheet: by the keys of its columns, units by their names. */
export function rowsOf(sheet: SheetKey, dataset: Dataset): Row[] {
  const unit = unitNames(dataset)
  switch (sheet) {
    case 'units':
      return dataset.units.flatMap(({ population = [], ...one }) => dated(one, population))
    case 'groups':
      return dataset.groups.flatMap(({ counts, ...one }) => dated({ ...one, unit: unit(one.unit) }, counts))
    case 'tips':
      return dataset.tips.map((tip) => ({
        ...tip,
        receivedBy: unit(tip.receivedBy),
        place: tip.place && unit(tip.place),
        ...stepsToColumns(tip),
      }))
    case 'reports':
      return dataset.reports.map((report) => ({
        ...report.counters,
        ...report.words,
        unit: unit(report.unit),
        period: report.period,
        submittedOn: report.submittedOn,
      }))
    default:
      return dataset[sheet].map((row) => ({ ...row, unit: unit(row.unit) }))
  }
}

/** The object with its first count, then a row for each further count with the code and name alone. */
function dated(object: Row, counts: readonly Row[]): Row[] {
  const [first, ...rest] = counts
  return [{ ...object, ...first }, ...rest.map((count) => ({ id: object['id'], ...count }))]
}

/** A unit's name, or its code where another unit has the same name. */
function unitNames(dataset: Dataset): (id: string) => string {
  const names = new Map<string, string>()
  for (const { id, name } of dataset.units) {
    const single = dataset.units.every(
      (other) => other.id === id || (other.name !== name && other.id !== name),
    )
    names.set(id, single ? name : id)
  }
  return (id) => names.get(id) ?? id
}
