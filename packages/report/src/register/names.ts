import { fold } from '@binhyen/vietnamese'
import { clean } from './cells.ts'

/** Codes by the ways in which people write them or their names; null where a way means two of them. */
export type Names = ReadonlyMap<string, string | null>

/** As it stands but for capitals, without marks, and without signs: each looser than the one before. */
function waysOf(text: string): string[] {
  const folded = fold(text).trim()
  const plain = folded.replace(/[^a-z0-9]+/g, ' ').trim()
  return [`=${clean(text).toLocaleLowerCase('vi')}`, folded, plain]
}

/** A list of names for `lookUp`: each code by itself and by its name. */
export function namesOf(rows: readonly { id: string; name: string }[]): Names {
  const names = new Map<string, string | null>()
  for (const { id, name } of rows)
    for (const text of [id, name])
      for (const way of new Set(waysOf(text))) {
        const other = names.get(way)
        names.set(way, other === undefined || other === id ? id : null)
      }
  return names
}

/**
 * The code of a unit or a group by its code or name, however it is written. Of two that differ in their marks alone,
 * “Thôn Ba” and “Thôn Bà”, each is found by its exact name, neither by “thon ba”.
 */
export function lookUp(names: Names, text: string): string | undefined {
  for (const way of waysOf(text)) {
    const id = names.get(way)
    if (id !== undefined) return id ?? undefined
  }
  return undefined
}
