import { problemsOf, type Problem } from '@binhyen/model'
import type * as z from 'zod'
import type { SheetLayout } from './layout.ts'
import { columnOf, placeOf, type Place } from './place.ts'
import type { RowValues } from './read-row.ts'

export interface Built<T> {
  rows: T[]
  places: Place[]
}

export type Build = (layout: SheetLayout, rows: RowValues[], problems: Problem[]) => Built<unknown>

/** One object a row. `change` turns a row's values into what the schema wants. */
export function oneEach(
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
export function grouped(
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

/** A column's title in quotes, for messages. */
export const titleOf = (layout: SheetLayout, key: string): string =>
  `“${layout.spec.columns.find((column) => column.key === key)?.title ?? key}”`
