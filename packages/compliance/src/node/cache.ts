import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import type { CheckOptions, CheckResult } from '../types.ts'

/**
 * Results by content, settings, version and day: what would give the same findings isn't checked again. Only masked
 * findings are kept, never a text. Entries of other days are dropped.
 */
export interface Cache {
  /** The result of an earlier check of the same text with the same options. */
  read: (source: string, options: CheckOptions) => CheckResult | undefined
  /** Keeps a result until `save`. */
  write: (source: string, options: CheckOptions, result: CheckResult) => void
  /** Writes all to disk. */
  save: () => Promise<void>
}

interface Stored {
  stamp: string
  results: Record<string, CheckResult>
}

/** Opens a cache file; one that can't be read, or is of another version or day, is an empty one. */
export async function openCache(file: string, today: string): Promise<Cache> {
  const stamp = `${manifest.version} ${today}`
  const stored = await readFile(file, 'utf8')
    .then(
      (text) => JSON.parse(text) as Stored,
      () => undefined,
    )
    .catch(() => undefined)
  const results = new Map(stored?.stamp === stamp ? Object.entries(stored.results) : [])
  const settings = new WeakMap<object, string>()
  const part = (value: object | undefined): string => {
    if (!value) return ''
    const known = settings.get(value)
    if (known !== undefined) return known
    const text = digest(
      JSON.stringify(value, (_, one: unknown) =>
        typeof one === 'function' || one instanceof RegExp ? String(one) : one,
      ),
    )
    settings.set(value, text)
    return text
  }
  const keyOf = (source: string, { commune, approvals, customRules, ...rest }: CheckOptions): string =>
    digest([source, part(commune), part(approvals), part(customRules), JSON.stringify(rest)].join('\0'))
  let changed = false
  return {
    read: (source, options) => results.get(keyOf(source, options)),
    write: (source, options, result) => {
      const key = keyOf(source, options)
      if (results.has(key)) return
      results.set(key, result)
      changed = true
    },
    async save() {
      if (!changed) return
      await mkdir(path.dirname(file), { recursive: true })
      const temporary = `${file}.${process.pid}`
      await writeFile(
        temporary,
        JSON.stringify({ stamp, results: Object.fromEntries(results) } satisfies Stored),
      )
      await rename(temporary, file)
      changed = false
    },
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')
