import { givenWords } from '../data/lower-names.ts'
import { ordinarySyllables } from '../data/ordinary-syllables.ts'
import { neverGiven } from '../data/unmarked-names.ts'
import { callingWords, notAfterTitles, notBeforeWords, unmarkedTitles } from '../data/unmarked-titles.ts'
import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { CAPITALISED, HAS_DIGIT, UNMARKED } from '../words/lexicon.ts'
import { pairFinder } from '../words/pairs.ts'
import { wordsOf } from '../words/word-index.ts'
import { lowerRow } from './lower-row.ts'
import { isGiven, isMiddle } from './score.ts'
import { saidOfPeople } from './surroundings.ts'
import { isUnmarked, wordsBack } from './words.ts'

const ordinaryPairs = new Set([...givenWords].map(fold))

/** Titles before what can be a given name, both without marks. */
const titles = pairFinder(
  ({ shapes, folded }, form) => (shapes[form]! & UNMARKED) !== 0 && unmarkedTitles.has(folded[form]!),
  ({ shapes, written }, form) =>
    (shapes[form]! & UNMARKED) !== 0 &&
    (shapes[form]! & (CAPITALISED | HAS_DIGIT)) === 0 &&
    (isGiven(written[form]!, true) || isMiddle(written[form]!, true)),
)

/** What is said of or to people after their name. */
const SAID =
  /^ (?:oi|a|bi|da|dang|vua|moi|chua|danh roi|lam mat|mat|nhat|tim|ban|o|thon|xom|to|ap|khoi|buon|sdt|so|dt|may|0\d|\d{9}|giao vien|ke toan|lai|xe om|hang xom|tho|vay|no|trom|con|vo|chong|nha|sinh|\d\d tuoi|de|ra|vao|di|ve|sang|qua|len|xuong|den|noi|bao|ke|keu|goi|nhan|nho|lay|giu|cho|dua|gui|mua|hoi|truong|phu trach|ben|lop|xem|thi|va|voi)(?![a-z])/
const CLOSED = /^(?:$|[\n,.;:!?)])/

/**
 * A given name alone after a title, all without marks: “gap anh tuan de nhan lai vi”. Unmarked, most such pairs are other
 * words (“anh hung”, “chi tiet”, “co quan”), so that title, name and what stands around are weighed together.
 */
export function* unmarkedGivenNames(m: MatchText): Generator<Recognised> {
  const words = wordsOf(m)
  const { starts, ends, forms, lexicon } = words
  for (const place of titles(words)) {
    if (starts[place + 1] !== ends[place]! + 1) continue
    const name = nameAt(m, starts[place]!, lexicon.folded[forms[place]!]!, lowerRow(m, words, place + 1))
    if (name) yield name
  }
}

function nameAt(m: MatchText, from: number, title: string, row: readonly string[]): Recognised | undefined {
  const [first = '', second = '', third = ''] = row
  const start = from + title.length + 1
  if (first.length < 2 || notAfterTitles.has(`${title} ${first}`) || isPair(first, second)) return undefined
  if (!isUnmarked(m.text.slice(Math.max(0, from - 50), start + 50))) return undefined
  const both =
    isMiddle(first, true) &&
    isGiven(second, true) &&
    first !== second &&
    !ordinarySyllables.has(second) &&
    !isPair(second, third)
  if (neverGiven.has(first) || (title === 'ong' && wordsBack(m, from, 1)[0] === 'mat')) return undefined
  const longer = both && !SAID.test(m.folded.slice(start + first.length, start + first.length + 14))
  if (!longer && !isGiven(first, true)) return undefined
  const value = longer ? `${first} ${second}` : first
  const end = start + value.length
  const score =
    unmarkedTitles.get(title)! +
    (longer ? 0.3 : ordinarySyllables.has(first) ? 0.1 : 0.25) +
    (callingWords.has(wordsBack(m, from, 1)[0] ?? '') ? 0.2 : 0) +
    weightAfter(m, end)
  const isUnclear = unmarkedTitles.get(title)! < 0.2 || (!longer && ordinarySyllables.has(first))
  if (score < (isUnclear ? 0.7 : 0.65)) return undefined
  const confidence = Math.min(0.8, Math.round(score * 100) / 100)
  return { range: [start, end], value, valid: undefined, kind: 'given-name', confidence }
}

const isPair = (first: string, second: string): boolean =>
  ordinaryPairs.has(`${first} ${second}`) || notBeforeWords.has(`${first} ${second}`)

function weightAfter(m: MatchText, end: number): number {
  const after = m.folded.slice(end, end + 14)
  if (/^ (?:oi|0\d|\d{9})(?![a-z])/.test(after) || saidOfPeople(m, end)) return 0.35
  return SAID.test(after) ? 0.25 : CLOSED.test(after) ? 0.15 : 0
}
