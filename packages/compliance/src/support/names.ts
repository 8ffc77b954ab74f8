import { findPersonNames } from '@binhyen/vietnamese'
import type { Recognised } from '@binhyen/vietnamese'
import type { View } from '../engine/rule.ts'

const cache = new WeakMap<View, Recognised[]>()

/** Names of people in a view; several rules ask, the recogniser reads once. */
export function namesIn(view: View): Recognised[] {
  const known = cache.get(view)
  if (known) return known
  const names = findPersonNames(view.m) as Recognised[]
  cache.set(view, names)
  return names
}

const starts = new WeakMap<View, Map<number, Recognised>>()

/** The name that begins at an offset of the view's text. */
export function nameStartingAt(view: View, offset: number): Recognised | undefined {
  let known = starts.get(view)
  if (!known) {
    known = new Map(namesIn(view).map((name) => [name.range[0], name]))
    starts.set(view, known)
  }
  return known.get(offset)
}
