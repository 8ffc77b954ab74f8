import { givenWords, notAfterTitles, notBeforeWords, titleWords } from '../../data/ordinary-pairs.ts'
import { fold } from '../../fold.ts'
import { UNMARKED } from '../../words/lexicon.ts'
import type { Reading } from './reading.ts'

const marked = new Set([...givenWords, ...titleWords])
const plain = new Set([...[...marked].map(fold), ...notAfterTitles, ...notBeforeWords])

/** Whether a word and the next are one ordinary word: “nhân viên”, “chi tiet”. */
export function isOrdinaryPair({ words: { forms, lexicon } }: Reading, place: number): boolean {
  const [form, next] = [forms[place]!, forms[place + 1]!]
  const folded = `${lexicon.folded[form]} ${lexicon.folded[next]}`
  if (!plain.has(folded)) return false
  return (
    (lexicon.shapes[form]! & lexicon.shapes[next]! & UNMARKED) !== 0 ||
    notAfterTitles.has(folded) ||
    marked.has(`${lexicon.written[form]} ${lexicon.written[next]}`.toLowerCase())
  )
}
