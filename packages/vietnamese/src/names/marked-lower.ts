import {
  afterTellingMiddle,
  everydaySurnames,
  likeNames,
  neverSurnames,
  ordinaryPairs,
  sureSurnames,
} from '../data/lower-names.ts'
import { offices, personTitles } from '../data/name-contexts.ts'
import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { CAPITALISED, UNMARKED, wordFact } from '../words/lexicon.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { pairFinder } from '../words/pairs.ts'
import { wordsOf } from '../words/word-index.ts'
import type { WordIndex } from '../words/word-index.ts'
import { canBeLowerGiven, isKinship, lowerGiven } from './lower-given.ts'
import { lowerRow } from './lower-row.ts'
import {
  canHead,
  isGiven,
  isMiddle,
  isStranger,
  isTelling,
  isUnmistakable,
  scoreName,
  surnameWeight,
} from './score.ts'
import { announced, doesSomething, isHistoric, isPlace, saidOfPeople } from './surroundings.ts'
import type { Announced } from './surroundings.ts'
import { isUnmarked } from './words.ts'

/** Last words of what people are called by. */
const titleEnds = new Set([...personTitles, ...offices].map((title) => title.split(' ').at(-1)!))
const titleIn = wordFact((written): 'kin' | 'title' | 'none' =>
  isKinship(written) ? 'kin' : titleEnds.has(written.toLowerCase()) ? 'title' : 'none',
)
/** “họ thị”, “đã thi” and what else is no name although it is written like one. */
const NOT = /^(?:vì|và|mà|già|từ|cứ|và|lại|hầu|văn|hoa|hồng|hà|lang|thái) (?:văn|thị|đình|xuân) /

const TELLING = /^(?:văn|thị|đình|hữu|ngọc|xuân|đức)$/

/** What a word in small letters can begin behind a title. */
const headOf = wordFact((written): 'full' | 'given' | 'both' | 'none' => {
  const full = written.length > 1 && canHead(written)
  const alone = canBeLowerGiven(written)
  return full || /^[hky]$/.test(written) ? (alone ? 'both' : 'full') : alone ? 'given' : 'none'
})

/** Whether a word in small letters can be the second of a name. */
const goesOn = wordFact(
  (written) =>
    isMiddle(written, false) ||
    isTelling(written, false) ||
    isGiven(written, false) ||
    /^[ahky]$/.test(written),
)
const tells = wordFact((written) => isTelling(written, false) || /^[hky]$/.test(written))
const endsName = wordFact((written) => isGiven(written, false))

/** Weak surnames are left out: they are words first of all. */
const isSurname = wordFact((written) => surnameWeight(written, false) >= 0.2)

const isCapitalised = ({ shapes }: Lexicon, form: number): boolean => (shapes[form]! & CAPITALISED) !== 0

/** Titles before what can begin a name. */
const titles = pairFinder(
  (lexicon, form) => titleIn(lexicon, form) !== 'none',
  (lexicon, form) => !isCapitalised(lexicon, form) && headOf(lexicon, form) !== 'none',
)
/** Surnames before what can go on with a name. */
const heads = pairFinder(isSurname, goesOn)

/** Names in small letters with their marks: “nguyễn thị mẫu”, “anh tuấn thợ điện”. */
export function* markedLowerNames(m: MatchText): Generator<Recognised> {
  const words = wordsOf(m)
  let free = 0
  for (const name of [...calledNames(m, words), ...builtNames(m, words)].sort(
    (a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1],
  )) {
    if (name.range[0] < free) continue
    free = name.range[1]
    yield name
  }
}

/** Behind a title. */
function* calledNames(m: MatchText, words: WordIndex): Generator<Recognised> {
  const { starts, ends, forms, lexicon } = words
  for (const place of titles(words)) {
    const next = forms[place + 1]!
    const title = titleIn(lexicon, forms[place]!)
    const kind = headOf(lexicon, next)
    const start = starts[place + 1]!
    const gap = start - ends[place]!
    if (m.text.charCodeAt(start - 1) !== 32 || gap > 2 || (gap === 2 && m.text[start - 2] !== ':')) continue
    if (kind === 'given' && title !== 'kin') continue
    if (kind === 'full' && !goesOn(lexicon, forms[place + 2] ?? 0)) continue
    const before = announced(m, start)
    if (before !== 'person' && before !== 'office') continue
    if (
      (lexicon.shapes[next]! & UNMARKED) !== 0 &&
      isUnmarked(m.text.slice(Math.max(0, start - 40), start + 40))
    )
      continue
    const row = lowerRow(m, words, place + 1)
    const name =
      (kind === 'given' ? undefined : fullName(m, start, row, before)) ??
      (kind === 'full' ? undefined : lowerGiven(m, start, row, lexicon.written[forms[place]!]!))
    if (name) yield { ...name, kind: before === 'office' ? 'official' : name.kind }
  }
}

/** By itself: a surname, a middle and a given name. */
function* builtNames(m: MatchText, words: WordIndex): Generator<Recognised> {
  const { starts, ends, forms, lexicon } = words
  for (const place of heads(words)) {
    const form = forms[place]!
    const second = forms[place + 1]!
    if (starts[place + 1] !== ends[place]! + 1) continue
    if ((lexicon.shapes[form]! & lexicon.shapes[second]! & UNMARKED) !== 0) continue
    if (!tells(lexicon, second) && !endsName(lexicon, forms[place + 2] ?? 0)) continue
    const start = starts[place]!
    const row = lowerRow(m, words, place)
    const name = byTellingMiddle(start, row) ?? fullName(m, start, row, announced(m, start))
    if (name) yield name
  }
}

function byTellingMiddle(start: number, row: readonly string[]): Recognised | undefined {
  const [surname = '', middle = '', last = '', more = ''] = row
  if (!TELLING.test(middle) || last.length < 2 || afterTellingMiddle.has(last)) return undefined
  const isSure = middle === 'thị' || middle === 'văn'
  const longer = isGiven(more, false) && isGiven(last, false)
  if (!longer && !isGiven(last, false) && !(isSure && /[^a-z]/.test(surname))) return undefined
  const value = `${surname} ${middle} ${last}${longer ? ` ${more}` : ''}`
  if (neverSurnames.has(surname) || NOT.test(value) || isHistoric(value) || isPlace(value)) return undefined
  return nameAt(start, value, isSure ? 0.85 : 0.65)
}

/** The best reading of a row that begins with a surname. */
function fullName(
  m: MatchText,
  start: number,
  row: readonly string[],
  before: Announced,
): Recognised | undefined {
  if (before === 'named-after' || before === 'ruler') return undefined
  const words = row.map(capitalised)
  const called = before === 'person' || before === 'office'
  const common = everydaySurnames.has(row[0]!) && !/^(?:thị|văn|a|mí|seo|láo)$/.test(row[1] ?? '')
  if (called && /^[hk]['’]\p{L}{2}/u.test(row[0]!) && !clanned(words)) return nameAt(start, row[0]!, 0.7)
  if (likeNames.has(`${row[0]} ${row[1]}`)) return undefined
  if (neverSurnames.has(row[0]!) && !isGiven(words[2] ?? '', false)) return undefined
  let best: Recognised | undefined
  for (let length = Math.min(4, words.length); length >= 2; length--) {
    const value = row.slice(0, length).join(' ')
    const last = words[length - 1]!
    if (length === 3 && TELLING.test(row[1]!) && afterTellingMiddle.has(row[2]!) && !called) continue
    if (isStranger(last) || ordinaryPairs.has(`${row[length - 1]} ${row[length]}`)) continue
    if (ordinaryPairs.has(`${row[length - 2]} ${row[length - 1]}`)) continue
    const highland = /^(?:[HKY]$|[HK]['’])/.test(words[0]!) || isUnmistakable(words[0]!)
    const told = called && length === 3 && /^(?:Thị|Văn|Đình|Hữu|A|Y|Mí|Láo|Seo)$/.test(words[1]!)
    if (!highland && !told && !isGiven(last, false)) continue
    if (
      !highland &&
      length > 2 &&
      !words.slice(1, length - 1).every((word) => isMiddle(word, false) || isTelling(word, false))
    )
      continue
    const scored = scoreName(words.slice(0, length), false)
    if (scored?.length !== length) continue
    const end = start + value.length
    const spoken = (called ? 0.15 : 0) + (saidOfPeople(m, end) || doesSomething(m, end) ? 0.15 : 0)
    const score = scored.score + spoken - (common ? 0.2 : 0)
    if (!called && !highland && !TELLING.test(row[1]!) && !sureSurnames.has(row[0]!)) continue
    if (score < (called ? 0.65 : length > 2 ? 0.8 : 1) || isPlace(value)) continue
    if (best && best.confidence! >= score) continue
    best = nameAt(start, value, Math.min(0.95, score))
  }
  return best && [3, 4].some((length) => isHistoric(row.slice(0, length).join(' '))) ? undefined : best
}

/** “H'Linh Ayŭn”: the clan goes with it. */
const clanned = (words: readonly string[]): boolean => (scoreName(words.slice(0, 2), false)?.length ?? 1) > 1

/** “h'blim” → “H'Blim” */
function capitalised(word: string): string {
  let known = capitals.get(word)
  if (known === undefined) {
    known = word.replace(/^\p{Ll}(?:['’]\p{Ll})?/u, (head) => head.toUpperCase())
    if (capitals.size < 20_000) capitals.set(word, known)
  }
  return known
}

/** Words come again and again. */
const capitals = new Map<string, string>()

const nameAt = (start: number, value: string, confidence: number): Recognised => ({
  range: [start, start + value.length],
  value,
  valid: confidence >= 0.85 || undefined,
  kind: 'full-name',
  confidence: Math.round(confidence * 100) / 100,
})
