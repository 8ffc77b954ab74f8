import { pathToFileURL } from 'node:url'
import { entries } from './docstrings.ts'
import { filesOf } from './sources.ts'

/** A schema as zod and zod/mini keep it; read by its shape alone, so that no version of zod is needed here. */
interface Schema {
  def: {
    shape?: Record<string, Schema>
    element?: Schema
    options?: Schema[]
    /** What an optional one, a default or the like stands around. */
    innerType?: Schema
  }
}

/** Where zod keeps descriptions. */
const registry = (): { get(schema: Schema): { description?: string } | undefined } =>
  Reflect.get(globalThis, '__zod_globalRegistry')

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
  const { shape, element, options } = insideOf(schema).def
  for (const [key, value] of Object.entries(shape ?? {})) {
    if (!describes(value)) found.add(`${place}.${key}`)
    look(value, `${place}.${key}`, found)
  }
  for (const option of options ?? []) if (isSchema(option)) look(option, place, found)
  if (element) look(element, `${place}[]`, found)
}

const insideOf = (schema: Schema): Schema => (schema.def.innerType ? insideOf(schema.def.innerType) : schema)

/** A description on the outside, or further in: an editor shows either. */
const describes = (schema: Schema): boolean =>
  Boolean(registry().get(schema)?.description) ||
  (schema.def.innerType !== undefined && describes(schema.def.innerType))
