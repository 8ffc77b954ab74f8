import {
  checkDataset,
  DataError,
  emptyDataset,
  reportingCalendars,
  reportingCalendarSchema,
  type Dataset,
  type Problem,
} from '@binhyen/model'
import { fold } from '@binhyen/vietnamese'
import type { LongWork } from '../progress.ts'
import { builders } from './build-rows.ts'
import { readYes } from './cells.ts'
import { findSheets, headProblems, textOf, type SheetLayout } from './layout.ts'
import { fillMergedCells } from './merged-cells.ts'
import { namesOf } from './names.ts'
import { placeOf, type Place } from './place.ts'
import { readRow, type Lookup } from './read-row.ts'
import type { SheetKey } from './column.ts'
import { GUIDE_SHEET, settings } from './sheets.ts'
import { refuseIdentity } from './tip-privacy.ts'
import { watchIdentity } from './watch-identity.ts'
import { openWorkbook, type WorkbookSheet } from './workbook.ts'

/** Units and groups first: the other sheets speak of them by name. */
const ORDER: readonly SheetKey[] = [
  'units',
  'groups',
  'members',
  'posts',
  'tips',
  'questions',
  'activities',
  'outcomes',
  'reports',
]

/**
 * Reads a register. Every row that can be read is in the dataset; every cell that can't is in `problems`, with sheet,
 * row, column, what is wrong and what to write. The identity of an informant is refused, not read.
 *
 * @example const { dataset, problems } = await readRegister(await readFile('so-theo-doi.xlsx'))
 * @throws DataError for a file that is no .xlsx, is protected by a password, or has none of the register's sheets
 */
export async function readRegister(
  bytes: Uint8Array,
  { onProgress = () => {} }: LongWork = {},
): Promise<{ dataset: Dataset; problems: Problem[] }> {
  const { sheets } = openWorkbook(bytes)
  // Every sheet is passed over twice: its cells, then its rows.
  const total = 2 * sheets.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const workbook: WorkbookSheet[] = []
  const sizes = new Map<WorkbookSheet, number>()
  await onProgress(0, total)
  for (const { size, read } of sheets) {
    const sheet = read()
    workbook.push(sheet)
    sizes.set(sheet, size)
    await onProgress((done += size), total)
  }
  const { layouts, problems } = findSheets(workbook)
  if (layouts.length === 0) throw noRegister(workbook)

  const dataset: Dataset = { ...emptyDataset(), ...readSettings(workbook) }
  const places = new Map<SheetKey, Place[]>()
  const lookup: Lookup = { units: new Map(), groups: new Map() }
  for (const key of ORDER) {
    const layout = layouts.find((one) => one.spec.key === key)
    if (!layout) continue
    const size = sizes.get(layout.sheet) ?? 0
    const built = await readSheet(layout, lookup, problems, (share) => onProgress(done + size * share, total))
    done += size
    Object.assign(dataset, { [key]: built.rows })
    places.set(key, built.places)
    if (key === 'units') lookup.units = namesOf(dataset.units)
    if (key === 'groups') lookup.groups = namesOf(dataset.groups)
  }
  for (const problem of checkDataset(dataset)) problems.push(placed(problem, places))
  await onProgress(total, total)
  return { dataset, problems }
}

/** Rows read between two words on how far it is. */
const ROWS_AT_ONCE = 500

async function readSheet(
  layout: SheetLayout,
  lookup: Lookup,
  problems: Problem[],
  tell: (share: number) => void | Promise<void>,
) {
  if (layout.spec.key === 'tips') refuseIdentity(layout, problems)
  else watchIdentity(layout, problems)
  problems.push(...headProblems(layout), ...fillMergedCells(layout))
  const rows = []
  const { length } = layout.sheet.rows
  for (let index = layout.header + 1; index < length; index++) {
    const row = readRow(layout, index, lookup, problems)
    if (row) rows.push(row)
    if (index % ROWS_AT_ONCE === 0) await tell(index / length)
  }
  return builders[layout.spec.key](layout, rows, problems)
}

/** Tells a problem of the dataset by the row that it came from: `posts.3.groups.0` is row 8 of “Bài đăng”. */
function placed({ key = '', ...problem }: Problem, places: ReadonlyMap<SheetKey, Place[]>): Problem {
  const [list, index, ...path] = key.split('.')
  const place = places.get(list as SheetKey)?.[Number(index)]
  return place ? { ...placeOf(place, path), ...problem } : { key, ...problem }
}

function readSettings(workbook: readonly WorkbookSheet[]): Partial<Dataset> {
  const guide = workbook.find((sheet) => fold(textOf(sheet.name)) === fold(GUIDE_SHEET))
  const told = new Map(
    (guide?.rows ?? []).map((row) => [fold(textOf(row[0] ?? null)), textOf(row[1] ?? null)]),
  )
  const setting = (key: keyof typeof settings) => told.get(fold(settings[key])) || undefined
  const name = setting('commune')
  const province = setting('province')
  const remote = readYes(setting('remote') ?? null)
  const calendar = setting('calendar')
  return {
    ...(readYes(setting('sample') ?? null) && { sample: true }),
    ...(name && {
      commune: { name, ...(province && { province }), ...(remote !== undefined && { remote }) },
    }),
    ...(calendar && { calendar: readCalendar(calendar) }),
  }
}

/** A calendar by its name, or one of the commune's own as JSON. */
function readCalendar(text: string): Dataset['calendar'] {
  const shipped = Object.values(reportingCalendars).find(
    (one) => fold(one.name) === fold(text) || one.id === text,
  )
  if (shipped) return { ...shipped }
  try {
    return reportingCalendarSchema.parse(JSON.parse(text))
  } catch {
    throw new DataError([
      {
        sheet: GUIDE_SHEET,
        key: settings.calendar,
        value: text,
        message: 'không phải là lịch báo cáo nào đã biết',
        mend: `Chọn một trong: ${Object.values(reportingCalendars)
          .map((one) => one.name)
          .join('; ')}.`,
      },
    ])
  }
}

function noRegister(workbook: readonly WorkbookSheet[]): DataError {
  return new DataError([
    {
      value: workbook.map((sheet) => sheet.name).join('; '),
      message: 'không có trang nào của sổ theo dõi',
      mend: 'Chọn đúng tệp sổ theo dõi; sổ mới tạo bằng lệnh “binhyen register new”.',
    },
  ])
}
