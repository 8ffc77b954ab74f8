import { commonSurnames, givens, middles, otherSurnames, tellingMiddles } from '../data/name-syllables.ts'
import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { announced, isHistoric, isPlace, saidOfPeople } from './surroundings.ts'

const folded = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(fold))
const surnames = folded(new Set([...commonSurnames, ...otherSurnames]))
const given = folded(givens)
const middle = folded(middles)
const telling = folded(tellingMiddles)

/** Surnames that are hardly any other word when unmarked. */
const sure: ReadonlySet<string> = new Set(['nguyen', 'tran', 'pham', 'huynh', 'bui', 'truong'])
const highlanders: ReadonlySet<string> = new Set(['giang', 'sung', 'lo', 'quang', 'thao', 'lau', 'vang'])
/** Where an unmarked name shows: a surname that is little else, or “van” and “thi” behind another. */
const SURE = / ?(?:nguyen|tran|pham|huynh|bui|truong) [a-z]/g
const MIDDLE = /([a-z]+) (?:van|thi|xuan|duc|ngoc|huu|dinh|quang|minh|a) [a-z]/g
const REST = /[a-z]+(?: [a-z]+){1,3}/y

/** Words that follow “van” and “thi” in ordinary unmarked writing: vấn đề, thi công, thị trường, văn bản. */
const ordinary: ReadonlySet<string> = new Set(
  (
    'de ban cong truong hanh hoa xa tran dua dau cu nghe con la phong kien nghi ban minh du dau dan ho hoc nhan vien da duoc ' +
    'nen se tac nhan hieu dong lai cu vo luong tuyen duong giao thong an ninh trat tu toan dan ca'
  ).split(' '),
)

/** Words that go on with the sentence after a name, and are given names too. */
const follows: ReadonlySet<string> = new Set(
  'de o la da va cho bi co tai den ve se dang duoc khong nen thi ma voi tu vua moi khai len hoi nhan di lam sinh bao nghi trinh an'.split(
    ' ',
  ),
)

/** Names written in small letters without marks: “nguyen van an”. */
export function* unmarkedNames(m: MatchText): Generator<Recognised> {
  let free = 0
  for (const index of heads(m.text)) {
    if (index < free) continue
    const name = nameAt(m, index)
    if (!name) continue
    free = name.range[1]
    yield name
  }
}

/** Offsets of surnames, in order. */
function heads(text: string): number[] {
  const found = new Set<number>()
  for (const { 0: head, index } of text.matchAll(SURE)) found.add(head.startsWith(' ') ? index + 1 : index)
  for (const { 1: surname = '', index } of text.matchAll(MIDDLE)) {
    if (surnames.has(surname) || highlanders.has(surname)) found.add(index)
  }
  return [...found].filter((index) => !/[\p{L}\p{N}]/u.test(text[index - 1] ?? ' ')).sort((a, b) => a - b)
}

function nameAt(m: MatchText, index: number): Recognised | undefined {
  REST.lastIndex = index
  const words = REST.exec(m.text)?.[0].split(' ') ?? []
  const length = nameLength(words)
  if (length === 0) return undefined
  const value = words.slice(0, length).join(' ')
  const end = index + value.length
  const before = announced(m, index)
  if (before === 'named-after' || before === 'ruler' || /[\p{L}\p{N}]/u.test(m.text[end] ?? ' '))
    return undefined
  const called = before === 'person' || before === 'office'
  if (!called && (isHistoric(value) || isPlace(value))) return undefined
  const confidence = scoreUnmarked(words.slice(0, length), called, saidOfPeople(m, end))
  if (confidence < 0.6) return undefined
  const kind = before === 'office' ? 'official' : 'full-name'
  return {
    range: [index, end],
    value,
    valid: confidence >= 0.85 || undefined,
    kind,
    confidence: Math.min(1, confidence),
  }
}

/** Surname, one or two middle words, a given name; the longest that fits. */
function nameLength(words: readonly string[]): number {
  for (let length = Math.min(4, words.length); length >= 2; length--) {
    const last = words[length - 1]!
    if (length === 4 && given.has(words[2]!) && follows.has(last)) continue
    const between = words.slice(1, length - 1)
    if (
      (given.has(last) || (between[0] !== undefined && telling.has(between[0]) && last.length > 1)) &&
      between.every((word) => middle.has(word) || telling.has(word) || given.has(word))
    ) {
      return length
    }
  }
  return 0
}

function scoreUnmarked(words: readonly string[], called: boolean, said: boolean): number {
  const [surname = '', second = ''] = words
  const last = words.at(-1)!
  let score = sure.has(surname) ? 0.35 : surnames.has(surname) ? 0.15 : 0.1
  if (words.length > 2) {
    score += /^(?:van|thi)$/.test(second) ? 0.3 : telling.has(second) ? 0.2 : 0.1
    if (ordinary.has(last)) score -= words.length === 3 && !sure.has(surname) ? 0.25 : 0.05
  } else score -= 0.15
  if (given.has(last)) score += 0.15
  return Math.round((score + (called ? 0.35 : 0) + (said ? 0.25 : 0)) * 100) / 100
}
