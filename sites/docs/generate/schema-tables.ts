import { cell, code, table } from './markdown.ts'

/** The parts of a JSON Schema that zod writes for our files. */
export interface Schema {
  type?: string
  title?: string
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  default?: unknown
  format?: string
  minItems?: number
  maxItems?: number
  maxLength?: number
  minLength?: number
  minimum?: number
  maximum?: number
}

/** One table for the file itself, then one for each object in it, headed by its path (`names[].letterheads`). */
export function schemaTables(schema: Schema): string {
  const sections: string[] = []
  const waiting: { path: string; schema: Schema }[] = [{ path: '', schema }]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, schema } = next
    const keys = Object.entries(schema.properties ?? {})
    const rows = keys.map(([key, value]) => [
      code(key) + (schema.required?.includes(key) && value.default === undefined ? ' **\\***' : ''),
      typeOf(value),
      cell(value.description ?? objectIn(value)?.schema.description ?? ''),
    ])
    const about = path && schema.description ? `${schema.description}.\n\n` : ''
    sections.push(`${path ? `## ${code(path)}\n\n${about}` : ''}${table(['Mục', 'Giá trị', 'Ghi gì'], rows)}`)
    for (const [key, value] of keys) {
      const inner = objectIn(value)
      if (inner) waiting.push({ path: `${path ? `${path}.` : ''}${key}${inner.steps}`, schema: inner.schema })
    }
  }
  return sections.join('\n\n')
}

/** The object with keys of its own that a value holds, and how to get to it: in a list, or by a name. */
function objectIn(schema: Schema, steps = ''): { schema: Schema; steps: string } | undefined {
  if (schema.properties) return { schema, steps }
  if (schema.items) return objectIn(schema.items, `${steps}[]`)
  if (typeof schema.additionalProperties === 'object')
    return objectIn(schema.additionalProperties, `${steps}.…`)
  for (const choice of schema.anyOf ?? []) {
    const found = objectIn(choice, steps)
    if (found) return found
  }
  return undefined
}

/** A value's type in words. */
function typeOf(schema: Schema): string {
  const rest = limits(schema)
  return `${bareType(schema)}${rest ? `, ${rest}` : ''}`
}

function bareType(schema: Schema): string {
  if (schema.const !== undefined) return code(String(schema.const))
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ')
  if (schema.anyOf) return schema.anyOf.map(bareType).join(' hoặc ')
  if (schema.items) return `danh sách: ${bareType(schema.items)}`
  if (schema.properties) return 'nhóm mục'
  if (typeof schema.additionalProperties === 'object') {
    const names = schema.propertyNames?.enum?.map((name) => code(String(name))).join(', ')
    return `theo tên${names ? ` (${names})` : ''}: ${bareType(schema.additionalProperties)}`
  }
  if (schema.format === 'date') return 'ngày, như `2026-11-09`'
  if (schema.format === 'uri') return 'địa chỉ'
  const names: Record<string, string> = {
    string: 'chữ',
    boolean: '`true`, `false`',
    integer: 'số nguyên',
    number: 'số',
  }
  return names[schema.type ?? ''] ?? 'bất kỳ'
}

function limits({
  type,
  minItems,
  maxItems,
  maxLength,
  minimum,
  maximum,
  default: standard,
}: Schema): string {
  return [
    minItems && (maxItems ? `${minItems} đến ${maxItems} mục` : `ít nhất ${minItems} mục`),
    maxLength && `nhiều nhất ${maxLength} ký tự`,
    type === 'integer' &&
      minimum !== undefined &&
      maximum !== undefined &&
      maximum < 1e6 &&
      `từ ${minimum} đến ${maximum}`,
    standard !== undefined &&
      JSON.stringify(standard) !== '{}' &&
      `không ghi thì là ${code(JSON.stringify(standard))}`,
  ]
    .filter(Boolean)
    .join(', ')
}
