import type { MatchText } from '../match-text.ts'
import { CAPITALISED, HAS_DIGIT } from '../words/lexicon.ts'
import type { WordIndex } from '../words/word-index.ts'

/** Up to five words in small letters, parted by single blanks; “h'blim” is one. */
export function lowerRow(
  { text }: MatchText,
  { starts, ends, forms, lexicon }: WordIndex,
  place: number,
): string[] {
  const row: string[] = []
  for (let at = place; row.length < 5 && at < forms.length; at++) {
    if ((lexicon.shapes[forms[at]!]! & (CAPITALISED | HAS_DIGIT)) !== 0) break
    const gap = at === place ? ' ' : text.slice(ends[at - 1]!, starts[at]!)
    const word = lexicon.written[forms[at]!]!
    if (/^['’]$/.test(gap) && row.length > 0) row.push(`${row.pop()}${gap}${word}`)
    else if (gap === ' ') row.push(word)
    else break
  }
  return row
}
