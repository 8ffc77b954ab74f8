import { addDays } from '@binhyen/model'
import type { Window } from '@binhyen/model'

/** A small fixed sequence of numbers from 0 to 1 (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const next = sequence(20261109)
/** A whole number between two, both of them included. */
export const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
export const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
export const chance = (p: number) => next() < p

const days = (window: Window) => (Date.parse(window.last) - Date.parse(window.first)) / 86_400_000
export const dayIn = (window: Window) => addDays(window.first, whole(0, days(window)))
export const momentIn = (window: Window) =>
  `${dayIn(window)}T${String(whole(6, 21)).padStart(2, '0')}:${String(whole(0, 59)).padStart(2, '0')}`
