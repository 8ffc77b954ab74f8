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
import type { RowValues } from './read-row.ts'
import { columnLetters } from './sheets.ts'
import { columnsToSteps, type TipColumns } from './tip-steps.ts'

/** A row's place, to say where an object came from when something is wrong with it later. */
export interface Place {
  sheet: string
  row: number
}

export interface Built<T> {
  rows: T[]
  places: Place[]
}

type Build = (layout: SheetLayout, rows: RowValues[], problems: Problem[]) => Built<unknown>

/** One object a row. `change` turns a row's values into what the schema wants. */
function oneEach(
  schema: z.ZodType,
  prefix: string,
  change = (values: Record<string, unknown>): unknown => values,
): Build {
  return (layout, rows, problems) => {
    const built: Built<unknown> = { rows: [], places: [] }
    for (const { row, values, unusable } of rows) {
      if (unusable) continue
      const id = values['id'] ?? (prefix && `${prefix}-${row}`)
      const object = change(id ? { ...values, id } : values)
      keep(built, schema, object, layout, row, problems)
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
    const objects = new Map<unknown, { row: number; values: Record<string, unknown>; counts: unknown[] }>()
    for (const { row, values, unusable } of rows) {
      if (unusable) continue
      let object = objects.get(values['id'])
      if (!object) objects.set(values['id'], (object = { row, values: {}, counts: [] }))
      const count: Record<string, unknown> = {}
      for (const [key, value] of Object.entries(values)) {
        if (parts.includes(key)) count[key] = value
        else object.values[key] = value
      }
      if (parts.some((part) => part in count)) object.counts.push(count)
    }
    for (const { row, values, counts } of objects.values()) {
      const object = counts.length > 0 || alone.includes(dated) ? { ...values, [dated]: counts } : values
      keep(built, schema, object, layout, row, problems)
    }
    return built
  }
}

/** An object that fits its schema is kept with its place; one that doesn't becomes problems at its cells. */
function keep(
  built: Built<unknown>,
  schema: z.ZodType,
  object: unknown,
  layout: SheetLayout,
  row: number,
  problems: Problem[],
): void {
  const result = schema.safeParse(object)
  if (result.success) {
    built.rows.push(result.data)
    built.places.push({ sheet: layout.sheet.name, row })
  } else {
    problems.push(...problemsOf(result.error, object).map((problem) => placed(layout, row, problem)))
  }
}

/** Puts a problem of an object at the cell of its key. */
function placed(layout: SheetLayout, row: number, { key, ...problem }: Problem): Problem {
  const last = key
    ?.split('.')
    .findLast((part) => [...layout.columns.keys()].some((column) => column.key === part))
  const column = [...layout.columns].find(([spec]) => spec.key === last)?.[1]
  return {
    sheet: layout.sheet.name,
    row,
    ...(column === undefined ? { key } : { column: columnLetters(column) }),
    ...problem,
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
    ({
      classifiedAt,
      verifyingAt,
      settled,
      settledAt,
      deliveredTo,
      sentAt,
      acknowledgedAt,
      steps,
      ...values
    }) => {
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
      if (wrong.length > 0) wrongSteps(rows.find((row) => row.values['id'] === values['id'])?.row ?? 0, wrong)
      return { ...values, ...histories }
    },
  )(layout, rows, problems)
}

function report(layout: SheetLayout, rows: RowValues[], problems: Problem[]): Built<unknown> {
  const sent = rows.filter(({ values, row }) => {
    if (values['submittedOn'] !== undefined) return true
    const told = Object.keys(values).filter((key) => key in unitCounters)
    if (told.length === 0) return false
    problems.push({
      sheet: layout.sheet.name,
      row,
      column: columnOf(layout, 'submittedOn'),
      message: 'chưa ghi ngày gửi trong khi đã có số liệu',
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

const columnOf = (layout: SheetLayout, key: string): string | undefined => {
  const column = [...layout.columns].find(([spec]) => spec.key === key)?.[1]
  return column === undefined ? undefined : columnLetters(column)
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
