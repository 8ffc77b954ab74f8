import type { MatchText } from '../match-text.ts'
import { CAPITALISED, HAS_DIGIT, wordFact } from '../words/lexicon.ts'
import type { WordIndex } from '../words/word-index.ts'
import { isKinEnd, isKinWord } from './given-name.ts'
import { isBeforeNumber } from './listed.ts'
import { canHead } from './score.ts'

/** Whether a name can begin with a word, or behind it. */
const isAboutNames = wordFact((written) => canHead(written) || written === 'Thị' || isKinEnd(written))

/**
 * How many words a row of capitals has that holds no name for sure, told without cutting it out of the text; 0 where it
 * has to be read. Nearly all rows are the beginning of a sentence or the name of an office.
 */
export function namelessRow(
  m: MatchText,
  { starts, ends, forms, lexicon }: WordIndex,
  place: number,
): number {
  if (place > 0 && isKinWord(lexicon, forms[place - 1]!)) return 0
  let about = false
  for (let at = place; ; at++) {
    const form = forms[at]!
    const end = ends[at]!
    const next = m.text.charCodeAt(end)
    if ((lexicon.shapes[form]! & HAS_DIGIT) !== 0 || next === 39 || next === 0x2019 || next === 46) return 0
    about ||= isAboutNames(lexicon, form)
    if (at === place && isBeforeNumber(m, end)) return 0
    const goesOn =
      next === 32 &&
      at + 1 < forms.length &&
      starts[at + 1]! <= end + 2 &&
      (lexicon.shapes[forms[at + 1]!]! & CAPITALISED) !== 0
    if (goesOn && (about || at - place > 10)) return 0
    if (!goesOn) return about && at > place ? 0 : at - place + 1
  }
}
