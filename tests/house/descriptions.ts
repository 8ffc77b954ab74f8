import { pathToFileURL } from 'node:url'
import { entries } from './docstrings.ts'
import { filesOf } from './sources.ts'

/** A schema as zod keeps it; read by its shape alone, so that no version of zod is needed here. */
interface Schema {
  description?: string
  shape?: Record<string, Schema>
  element?: Schema
  options?: Schema[]
  unwrap?: () => Schema
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'safeParse' in value

/** Keys of exported schemas without a description: `model: communeSchema.police.address`. */
export async function undescribed(): Promise<string[]> {
  const found = new Set<string>()
  for (const file of [
    ...entries(),
    ...filesOf('packages/astro/src/options.ts', 'packages/report/src/rollup/report.ts'),
  ]) {
    const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exported)) if (isSchema(value)) look(value, name, found)
  }
  return [...found].sort()
}

function look(schema: Schema, place: string, found: Set<string>): void {
  const inner = insideOf(schema)
  for (const [key, value] of Object.entries(inner.shape ?? {})) {
    if (!describes(value)) found.add(`${place}.${key}`)
    look(value, `${place}.${key}`, found)
  }
  for (const option of inner.options ?? []) if (isSchema(option)) look(option, place, found)
  if (inner.element) look(inner.element, `${place}[]`, found)
}

/** Without `optional`, `default` and the like around it. */
function insideOf(schema: Schema): Schema {
  return schema.unwrap && !schema.element ? insideOf(schema.unwrap()) : schema
}

/** A description on the outside, or further in: an editor shows either. */
const describes = (schema: Schema): boolean =>
  Boolean(schema.description) ||
  (schema.unwrap !== undefined && !schema.element && describes(schema.unwrap()))
