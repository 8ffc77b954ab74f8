import { historicPersons, namesOfWorks } from '../data/known-names.ts'
import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import { CAPITALISED, SHOUTED, wordFact } from '../words/lexicon.ts'
import { patternFinder } from '../words/patterns.ts'
import { wordsOf } from '../words/word-index.ts'
import { differentIn, passageAround, placesOf } from './passage.ts'
import type { Said } from './passage.ts'
import { isHistoric } from './surroundings.ts'

/** What is said of wars, dynasties and the years before 1976. */
const history = placesOf(
  patternFinder(
    /(?<!\p{L})(?:thế kỷ|triều|kháng chiến|khởi nghĩa|cách mạng|chiến dịch|hy sinh|quân (?:pháp|mỹ|nguyên|minh|thanh|xâm lược)|thực dân|chiến sĩ|liệt sĩ|bộ đội|thanh niên xung phong|ra trận|tiểu đội|trận đánh|trận địa|anh hùng|danh nhân|lịch sử|năm (?:\d{3}|1[0-8]\d\d|19[0-6]\d|197[0-5])|tổng bí thư)(?![\p{L}\d])/iu,
    { on: 'text' },
  ),
)
/** Whether a passage is about history: three different things of it are said, or persons of it named. */
export function isOfHistory(m: MatchText, start: number, end: number): boolean {
  const passage = passageAround(m, start, end)
  return differentIn(persons(m), passage, 2) + differentIn(history(m), passage, 3) > 2
}

const persons = placesOf(historicRows)

/** A word of a name: a capital, then small letters. */
const isNameWord = wordFact((written) => /^\p{Lu}\p{Ll}+$/u.test(written))

const canEnd = wordFact((_, folded) => lastWords.has(folded))

/** Two to four words of a name, parted by single blanks, that end in a person of history. */
function historicRows(m: MatchText): Said[] {
  const rows: Said[] = []
  const { starts, ends, forms, lexicon } = wordsOf(m)
  const isName = (place: number): boolean =>
    (lexicon.shapes[forms[place] ?? 0]! & (CAPITALISED | SHOUTED)) === CAPITALISED &&
    isNameWord(lexicon, forms[place]!)
  for (let first = 0; first < forms.length; first++) {
    if (!isName(first)) continue
    let last = first
    while (
      last - first < 3 &&
      starts[last + 1] === ends[last]! + 1 &&
      m.text.charCodeAt(ends[last]!) === 32 &&
      isName(last + 1)
    )
      last += 1
    if (last > first && canEnd(lexicon, forms[last]!)) {
      const row = m.text.slice(starts[first], ends[last])
      if (endsHistoric(row)) rows.push({ index: starts[first]!, 0: row })
    }
    first = last
  }
  return rows
}

/** Whether a name stands in a list with two persons of history or more. */
export const isAmongHistoric = ({ text }: MatchText, start: number, end: number): boolean =>
  `${text.slice(Math.max(0, start - 100), start)}${text.slice(end, end + 100)}`
    .split(/[,;.:()\n]| và /)
    .filter(endsHistoric).length > 1

/** “Quê của Xuân Diệu” ends in a person of history. */
function endsHistoric(words: string): boolean {
  const all = words.trim()
  const last = all.slice(all.lastIndexOf(' ') + 1)
  if (last.length > LONGEST || !isLastWord(last)) return false
  const each = all.split(' ')
  return [2, 3].some((length) => isHistoric(each.slice(-length).join(' ')))
}

const known = new Map<string, boolean>()

/** Asked once for each word, as it is written: a list asks of all its words around each of them. */
function isLastWord(word: string): boolean {
  let is = known.get(word)
  if (is === undefined) {
    is = lastWords.has(fold(word))
    if (known.size < 20_000) known.set(word, is)
  }
  return is
}

/** With what a name of history ends. */
const lastWords: ReadonlySet<string> = new Set(
  [...historicPersons, ...namesOfWorks].map((name) => name.split(' ').at(-1)!),
)
const LONGEST = Math.max(...[...lastWords].map((word) => word.length))
