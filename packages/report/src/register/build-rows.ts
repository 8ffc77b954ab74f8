import {
  activitySchema,
  groupSchema,
  memberSchema,
  outcomeSchema,
  postSchema,
  problemsOf,
  procedureQuestionSchema,
  tipSchema,
  unitCounters,
  unitReportSchema,
  unitSchema,
  type Problem,
} from '@binhyen/model'
import type * as z from 'zod'
import type { SheetLayout } from './layout.ts'
import { unitWords } from '../texts/written-words.ts'
import { columnOf, placeOf, type Place } from './place.ts'
import type { RowValues } from './read-row.ts'
import { columnsToSteps, type TipColumns } from './tip-steps.ts'

export interface Built<T> {
  rows: T[]
  places: Place[]
}

type Build = (layout: SheetLayout, rows: RowValues[], problems: Problem[]) => Built<unknown>

/** One object a row. `change` turns a row's values into what the schema wants. */
function oneEach(
  schema: z.ZodType,
  prefix: string,
  change = (values: Record<string, unknown>, _row: number): unknown => values,
): Build {
  return (layout, rows, problems) => {
    const built: Built<unknown> = { rows: [], places: [] }
    for (const { row, values, unusable } of rows) {
      if (unusable) continue
      const id = values['id'] ?? (prefix && `${prefix}-${row}`)
      const object = change(id ? { ...values, id } : values, row)
      keep(built, schema, object, { layout, row }, problems)
    }
    return built
  }
}

/** Several rows with one code make one object: its dated counts are the rows. */
function grouped(
  schema: z.ZodType,
  dated: string,
  parts: readonly string[],
  alone: readonly string[],
): Build {
  return (layout, rows, problems) => {
    const built: Built<unknown> = { rows: [], places: [] }
    const objects = new Map<
      unknown,
      { row: number; values: Record<string, unknown>; counts: unknown[]; rows: number[] }
    >()
    for (const { row, values, unusable } of rows) {
      if (unusable) continue
      let object = objects.get(values['id'])
      if (!object) objects.set(values['id'], (object = { row, values: {}, counts: [], rows: [] }))
      const count: Record<string, unknown> = {}
      for (const [key, value] of Object.entries(values)) {
        if (parts.includes(key)) count[key] = value
        else {
          const before = object.values[key]
          if (before !== undefined && before !== value) problems.push(differs(layout, row, key, object.row))
          object.values[key] = value
        }
      }
      if (!parts.some((part) => part in count)) continue
      object.counts.push(count)
      object.rows.push(row)
    }
    for (const { row, rows, values, counts } of objects.values()) {
      const object = counts.length > 0 || alone.includes(dated) ? { ...values, [dated]: counts } : values
      keep(built, schema, object, { layout, row, rows }, problems)
    }
    return built
  }
}

/** A later row of the same code that says something else, say of the unit that looks after a group. */
const differs = (layout: SheetLayout, row: number, key: string, first: number): Problem => ({
  sheet: layout.sheet.name,
  row,
  column: columnOf(layout, key),
  message: `${titleOf(layout, key)} khác với dòng trước của cùng mã (từ dòng ${first}); tính theo dòng này`,
  mend: 'Ghi giống nhau ở mọi dòng của mã này, hoặc để trống ở các dòng sau.',
  warning: true,
})

/** An object that fits its schema is kept with its place; one that doesn't becomes problems at its cells. */
function keep(
  built: Built<unknown>,
  schema: z.ZodType,
  object: unknown,
  place: Place,
  problems: Problem[],
): void {
  const result = schema.safeParse(object)
  if (result.success) {
    built.rows.push(result.data)
    built.places.push(place)
    return
  }
  for (const { key = '', ...problem } of problemsOf(result.error, object)) {
    const cell = placeOf(place, key.split('.'))
    problems.push({ ...cell, ...(!cell.column && { key }), ...problem })
  }
}

function tip(layout: SheetLayout, rows: RowValues[], problems: Problem[]): Built<unknown> {
  const wrongSteps = (row: number, wrong: string[]) => {
    for (const text of wrong) {
      problems.push({
        sheet: layout.sheet.name,
        row,
        column: columnOf(layout, 'steps'),
        value: text.length > 20 ? `${text.slice(0, 17)}…` : text,
        message: 'không phải là một bước xử lý',
        mend: 'Viết như “09/11/2026 08:30 Đang xác minh (Cán bộ Công an xã)”; không ghi nội dung tin.',
      })
    }
  }
  for (const { row, values } of rows) {
    for (const [what, when] of [
      ['settled', 'settledAt'],
      ['deliveredTo', 'sentAt'],
    ] as const) {
      if ((values[what] === undefined) === (values[when] === undefined)) continue
      const missing = values[what] === undefined ? what : when
      problems.push({
        sheet: layout.sheet.name,
        row,
        column: columnOf(layout, missing),
        message: `chưa ghi ${titleOf(layout, missing)} trong khi đã ghi ${titleOf(layout, missing === what ? when : what)}`,
        mend: 'Ghi đủ cả hai ô; bước này chưa được tính.',
      })
    }
  }
  return oneEach(
    tipSchema,
    '',
    (
      {
        classifiedAt,
        verifyingAt,
        settled,
        settledAt,
        deliveredTo,
        sentAt,
        acknowledgedAt,
        steps,
        ...values
      },
      row,
    ) => {
      const columns = {
        classifiedAt,
        verifyingAt,
        settled,
        settledAt,
        deliveredTo,
        sentAt,
        acknowledgedAt,
        steps,
      }
      const { wrong, ...histories } = columnsToSteps(columns as TipColumns)
      if (wrong.length > 0) wrongSteps(row, wrong)
      return { ...values, ...histories }
    },
  )(layout, rows, problems)
}

function report(layout: SheetLayout, rows: RowValues[], problems: Problem[]): Built<unknown> {
  const sent = rows.filter(({ values, row }) => {
    if (values['submittedOn'] !== undefined) return true
    const told = Object.keys(values).filter((key) => key in unitCounters || key in unitWords)
    if (told.length === 0) return false
    problems.push({
      sheet: layout.sheet.name,
      row,
      column: columnOf(layout, 'submittedOn'),
      message: 'chưa ghi ngày gửi trong khi đã có số liệu hoặc lời viết',
      mend: 'Ghi ngày đơn vị gửi báo cáo; báo cáo này chưa được tính.',
    })
    return false
  })
  return oneEach(
    unitReportSchema,
    '',
    ({ unit, period, submittedOn, situation, strengths, weaknesses, proposals, ...counters }) => {
      const words = Object.fromEntries(
        Object.entries({ situation, strengths, weaknesses, proposals }).filter(
          ([, text]) => text !== undefined,
        ),
      )
      return { unit, period, submittedOn, counters, ...(Object.keys(words).length > 0 && { words }) }
    },
  )(layout, sent, problems)
}

const titleOf = (layout: SheetLayout, key: string): string =>
  `“${layout.spec.columns.find((column) => column.key === key)?.title ?? key}”`

/** How each sheet's rows become the objects of a dataset. */
export const builders = {
  units: grouped(unitSchema, 'population', ['date', 'households', 'people'], []),
  groups: grouped(groupSchema, 'counts', ['date', 'members', 'households'], ['counts']),
  members: oneEach(memberSchema, ''),
  posts: oneEach(postSchema, 'B'),
  tips: tip,
  questions: oneEach(procedureQuestionSchema, 'H'),
  activities: oneEach(activitySchema, 'D'),
  outcomes: oneEach(outcomeSchema, 'K'),
  reports: report,
} satisfies Record<string, Build>
