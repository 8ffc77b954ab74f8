import { check, type CheckOptions } from '@binhyen/compliance'

/**
 * A text for a public page: what any personal-data rule finds in it keeps its first two digits and the first letter of
 * each word, so that its shape and its disguise still show. Fixtures name nobody, and yet a page that teaches to mask
 * masks.
 *
 * @example masked('Gọi 0912 345 678.', { kind: 'post' }) // 'Gọi 09xx xxx xxx.'
 */
export function masked(text: string, options: CheckOptions): string {
  const { findings, approved } = check(text, { today: DAY, ...options, rules: {} })
  const places = [...findings, ...approved]
    .filter(({ ruleId }) => ruleId.startsWith('personal-data/'))
    .map(({ range }) => range)
    .sort(([a], [b]) => a - b)
  let shown = ''
  let done = 0
  for (const [start, end] of places) {
    const from = Math.max(start, done)
    if (end <= from) continue
    shown += text.slice(done, from) + hidden(text.slice(from, end))
    done = end
  }
  return shown + text.slice(done)
}

/** The day on which the examples are what they say. */
const DAY = '2026-11-23'

function hidden(found: string): string {
  let digits = 0
  return found
    .replace(/(\p{L})[\p{L}\p{M}]+/gu, '$1…')
    .replace(/\p{Nd}/gu, (digit) => ((digits += 1) > 2 ? 'x' : digit))
}
