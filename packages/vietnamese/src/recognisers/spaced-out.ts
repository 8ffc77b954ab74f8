/** Signs set apart one by one, put together. */
export interface SpacedOut {
  start: number
  end: number
  joined: string
}

/**
 * The row of single signs with a blank between each that a sign stands in: “a . b @ c . d” around “@”. Undefined where the
 * sign stands among words.
 */
export function spacedAround(text: string, at: number): SpacedOut | undefined {
  let start = at
  while (isSingle(text, start - 2) && text[start - 1] === ' ') start -= 2
  let end = at + 1
  while (text[end] === ' ' && isSingle(text, end + 1)) end += 2
  if (end - start < 15) return undefined
  return { start, end, joined: text.slice(start, end).replaceAll(' ', '') }
}

const isSingle = (text: string, at: number): boolean =>
  at >= 0 &&
  at < text.length &&
  text[at] !== ' ' &&
  (at === 0 || text[at - 1] === ' ' || text[at - 1] === '\n') &&
  (at + 1 === text.length || text[at + 1] === ' ' || text[at + 1] === '\n')

/** Rows around every occurrence of a sign that has blanks on both sides. */
export function* spacedRows(text: string, sign: string): Generator<SpacedOut> {
  let free = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, Math.max(at + 1, free))) {
    if (text.charCodeAt(at - 1) !== BLANK || text.charCodeAt(at + 1) !== BLANK) continue
    const row = spacedAround(text, at)
    if (!row || row.start < free) continue
    free = row.end
    yield row
  }
}

const BLANK = 32
