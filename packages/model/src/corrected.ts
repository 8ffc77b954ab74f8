import type * as z from 'zod/v4/core'

/**
 * The line of a YAML file as it was probably meant, for a key or a value that is nearly right; nothing where a guess
 * would be one too many.
 * @example corrected(communeSchema, { sitUrl: 'https://mau.example' }, 'sitUrl') // 'siteUrl: https://mau.example'
 */
export function corrected(schema: z.$ZodType, input: unknown, key: string): string | undefined {
  const path = key.split('.')
  const last = path.pop() ?? ''
  const parent = inside(schema, path)
  const known = shapeOf(parent)
  const value = path.reduce<unknown>((found, step) => (found as Record<string, unknown>)?.[step], input)
  const stands = (value as Record<string, unknown> | undefined)?.[last]
  if (known && !Object.hasOwn(known, last)) {
    const meant = nearest(last, Object.keys(known))
    return meant && `${meant}: ${plain(stands)}`
  }
  const options = known && optionsOf(known[last])
  const meant = options && typeof stands === 'string' ? nearest(stands, options) : undefined
  if (meant) return `${last}: ${meant}`
  const date = typeof stands === 'string' ? /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(stands) : null
  return date ? `${last}: '${date[3]}-${date[2]?.padStart(2, '0')}-${date[1]?.padStart(2, '0')}'` : undefined
}

const plain = (value: unknown): string =>
  value === null || value === undefined || typeof value === 'object' ? '…' : String(value)

type Def = {
  type: string
  shape?: Record<string, z.$ZodType>
  element?: z.$ZodType
  innerType?: z.$ZodType
  valueType?: z.$ZodType
  in?: z.$ZodType
  entries?: Record<string, unknown>
}

const defOf = (schema: z.$ZodType | undefined): Def | undefined => {
  const def = schema?._zod.def as unknown as Def | undefined
  return def?.innerType ? defOf(def.innerType) : def?.type === 'pipe' ? defOf(def.in) : def
}

const shapeOf = (def: Def | undefined) => def?.shape

const optionsOf = (schema: z.$ZodType | undefined): string[] | undefined => {
  const entries = defOf(schema)?.entries
  return entries && Object.values(entries).map(String)
}

/** The part of a schema that holds for a path. */
function inside(schema: z.$ZodType, path: readonly string[]): Def | undefined {
  return path.reduce(
    (def, step) => defOf(def?.shape?.[step] ?? def?.element ?? def?.valueType),
    defOf(schema),
  )
}

/** The word of a list that at most a third of the letters part from this one. */
function nearest(word: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.ceil(best.candidate.length / 3) ? best.candidate : undefined
}

/** Levenshtein: how many letters must be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1)
    row = next
  }
  return row[b.length]!
}
