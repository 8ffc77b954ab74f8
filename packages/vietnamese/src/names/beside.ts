import { givenWords } from '../data/lower-names.ts'
import { ordinarySyllables } from '../data/ordinary-syllables.ts'
import { beforeNumbers } from '../data/unmarked-names.ts'
import { notAfterTitles, notBeforeWords } from '../data/unmarked-titles.ts'
import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { wordFinder } from '../words/phrases.ts'
import { wordsOf } from '../words/word-index.ts'
import type { WordIndex } from '../words/word-index.ts'
import { isGiven, isMiddle, isTelling, surnameWeight } from './score.ts'
import { isHistoric, isPlace } from './surroundings.ts'
import { isUnmarked } from './words.ts'

const given = (word: string): boolean => isGiven(word, true)
const surname = (word: string): boolean => surnameWeight(word, true) > 0
const inner = (word: string): boolean => isMiddle(word, true) || isTelling(word, true)
const pairs = new Set([...[...givenWords].map(fold), ...notAfterTitles, ...notBeforeWords])

/** What is written before a person's number. */
const labels = wordFinder('cccd cmnd cmt cc pp bhxh bhyt mst stk gplx sdt sn'.split(' '))

const isPlain = (word: string): boolean => ordinarySyllables.has(word) || beforeNumbers.has(word)

/** Whether words, folded, are built like a name; `sure` where something else already says that people are listed. */
function isBuiltLikeName(words: readonly string[], sure: boolean): boolean {
  const last = words.at(-1)!
  const first = words[0]!
  if (words.some((word) => word.length < 2 && !/^[ayhk]$/.test(word)) || last.length < 2) return false
  if (words.length === 1) return given(first) && !isPlain(first)
  if (words.length === 2 && pairs.has(words.join(' '))) return false
  const ends = given(last) && (!isPlain(last) || (words.length > 2 && !beforeNumbers.has(last)))
  if (words.length === 2)
    return sure
      ? (given(first) || inner(first) || surname(first)) && !isPlain(first)
      : ends && (inner(first) || surname(first)) && !isPlain(first)
  const middle = words.slice(1, -1)
  return (
    surname(first) && middle.every((word) => inner(word) || given(word)) && (ends || (sure && !isPlain(last)))
  )
}

/** Names before somebody's number: “…, khanh pp C1234567”, “tuyen bhxh 42…”. In small letters. */
export function* namesBeforeNumbers(m: MatchText): Generator<Recognised> {
  const words = wordsOf(m)
  const { starts, ends, numeric } = words
  const places = new Set(
    labels(m).filter((place) => /^.{0,14}\d/.test(m.text.slice(ends[place]!, ends[place]! + 15))),
  )
  for (const place of numeric)
    if (/^0\d{2}|^\d{9}/.test(m.text.slice(starts[place]!, starts[place]! + 9))) places.add(place)
  for (const place of [...places].sort((a, b) => a - b)) {
    const row = rowBefore(m, words, place)
    for (let length = Math.min(4, row.length); length > 0; length--) {
      const name = row.slice(-length).map(({ text }) => text)
      const start = row.at(-length)!.start
      if (!isBuiltLikeName(name, false) || (length === 1 && !stands(m, start))) continue
      const found = nameAt(m, start, row.at(-1)!.end, 0.7)
      if (found) yield found
      break
    }
  }
}

/** With marks, each word has to be of names as it is written: “định danh” is none though “dinh danh” might be. */
const bearsRightMarks = (name: string): boolean =>
  isUnmarked(name) ||
  name
    .split(' ')
    .every(
      (word) =>
        isGiven(word, false) ||
        isMiddle(word, false) ||
        isTelling(word, false) ||
        surnameWeight(word, false) > 0,
    )

/** A single word is a name where it begins what is said, or somebody's things are told. */
const stands = ({ folded: text }: MatchText, start: number): boolean =>
  /(?:^|[\n,.;:(–-] ?|\d\)? |(?:cua|ten|va|voi|dong chi|ban|gap|goi|tim|moi) )$/.test(
    text.slice(Math.max(0, start - 9), start),
  )

interface Small {
  text: string
  start: number
  end: number
}

/** Up to four words in small letters straight before a word. */
function rowBefore(m: MatchText, { starts, ends }: WordIndex, place: number): Small[] {
  const row: Small[] = []
  for (let at = place - 1; at >= 0 && row.length < 4; at--) {
    const [start, end] = [starts[at]!, ends[at]!]
    if (
      m.text.slice(end, starts[at + 1]) !== ' ' &&
      !(at === place - 1 && /^[:,]? $/.test(m.text.slice(end, starts[at + 1])))
    )
      break
    const text = m.folded.slice(start, end)
    if (!/^[a-z]+$/.test(text) || /\p{Lu}/u.test(m.text.slice(start, end))) break
    row.unshift({ text, start, end })
  }
  return row
}

/** In a list of people in small letters, those whom nothing else gives away: “hoe, thanh ngoc, le thi nhung”. */
export function namesBesideNames(m: MatchText, names: readonly Recognised[]): Recognised[] {
  const found: Recognised[] = []
  // What was walked from one name is not walked again from the next.
  const [back, on]: [Set<number>, Set<number>] = [new Set(), new Set()]
  for (const { range } of names) {
    if (/\p{Lu}/u.test(m.text.charAt(range[0]))) continue
    let at = range[0]
    while (!back.has(at)) {
      back.add(at)
      const before = /(?:^|[,:;]|[a-z]) ?((?:[a-z]+ ){0,3}[a-z]+), $/.exec(
        m.folded.slice(Math.max(0, at - 40), at),
      )
      const item = before && longest(before[1]!.split(' '))
      if (!item) break
      const name = nameAt(m, at - 2 - item.length, at - 2, 0.62)
      if (!name) break
      found.push(name)
      at = name.range[0]
    }
    at = range[1]
    while (!on.has(at)) {
      on.add(at)
      const after = /^(?:,| va) ([a-z]+(?: [a-z]+){0,3})(?=[,.;\n]| va |$)/.exec(m.folded.slice(at, at + 44))
      if (!after || !isBuiltLikeName(after[1]!.split(' '), true)) break
      const start = at + after[0].length - after[1]!.length
      const name = nameAt(m, start, start + after[1]!.length, 0.62)
      if (!name) break
      found.push(name)
      at = name.range[1]
    }
  }
  return found
}

/** The longest end of a row that is built like a name, as text. */
function longest(words: readonly string[]): string | undefined {
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const name = words.slice(-length)
    if (isBuiltLikeName(name, true) && (length > 1 || words.length === 1)) return name.join(' ')
  }
  return undefined
}

function nameAt(m: MatchText, start: number, end: number, confidence: number): Recognised | undefined {
  const value = m.text.slice(start, end)
  if (/\p{Lu}/u.test(value) || !bearsRightMarks(value) || isHistoric(value) || isPlace(value))
    return undefined
  return { range: [start, end], value, valid: undefined, kind: 'full-name', confidence }
}
