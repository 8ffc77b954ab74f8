import { commonSurnames, highlandSurnames, otherSurnames, weakSurnames } from '../data/name-syllables.ts'
import { ordinarySyllables } from '../data/ordinary-syllables.ts'
import { afterVanThi, everydayHeads, sentenceWords } from '../data/unmarked-names.ts'
import { notAfterTitles } from '../data/unmarked-titles.ts'
import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { CAPITALISED, UNMARKED, wordFact } from '../words/lexicon.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { pairFinder } from '../words/pairs.ts'
import { wordsOf } from '../words/word-index.ts'
import { lowerRow } from './lower-row.ts'
import { isGiven, isMiddle, isStranger, isTelling } from './score.ts'
import { announced, doesSomething, isHistoric, isPlace, saidOfPeople } from './surroundings.ts'
import { isUnmarked } from './words.ts'

/** How much a surname says once unmarked. */
const weights = new Map<string, number>()
const weigh = (surnames: Iterable<string>, weight: number): void => {
  for (const surname of surnames)
    weights.set(fold(surname), Math.max(weight, weights.get(fold(surname)) ?? 0))
}
weigh(highlandSurnames, 0.05)
weigh(weakSurnames, 0.05)
weigh(otherSurnames, 0.15)
weigh(commonSurnames, 0.2)
weigh('nguyen tran pham hoang huynh bui ngo le phung trinh quach nghiem khuat'.split(' '), 0.35)

const isOrdinary = (word: string): boolean => ordinarySyllables.has(word) || sentenceWords.has(word)

/** Whether an unmarked word can be the second of a name. */
const goesOn = wordFact(
  (written) => isMiddle(written, true) || isTelling(written, true) || isGiven(written, true),
)

const isPlain = ({ shapes }: Lexicon, form: number): boolean => (shapes[form]! & UNMARKED) !== 0

/** Surnames before what can go on with a name, both without marks. */
const heads = pairFinder(
  (lexicon, form) =>
    isPlain(lexicon, form) &&
    (lexicon.shapes[form]! & CAPITALISED) === 0 &&
    weights.has(lexicon.folded[form]!),
  (lexicon, form) => isPlain(lexicon, form) && goesOn(lexicon, form),
)

/**
 * Names in small letters without marks, weighed by what each syllable says and what stands around: “tuyen dung le quang
 * dinh”, “…, dinh xuan truong, 0912 …”.
 */
export function* unmarkedBuiltNames(m: MatchText): Generator<Recognised> {
  const words = wordsOf(m)
  const { starts, ends } = words
  let free = 0
  for (const place of heads(words)) {
    const start = starts[place]!
    if (start < free || starts[place + 1] !== ends[place]! + 1) continue
    const row = lowerRow(m, words, place)
    if (row.length < 2 || !isUnmarked(row.join(' '))) continue
    const name = nameOf(m, start, row)
    if (!name) continue
    free = name.range[1]
    yield name
  }
}

function nameOf(m: MatchText, start: number, row: readonly string[]): Recognised | undefined {
  const surname = weights.get(row[0]!) ?? 0
  const before = announced(m, start)
  if (before === 'named-after' || before === 'ruler') return undefined
  if ([3, 4].some((length) => isHistoric(row.slice(0, length).join(' ')))) return undefined
  // “duong tran phu”, “phu huynh”: a street, and another word.
  const head = `${row[0]} ${row[1]}`
  if (PLACE.test(head) || notAfterTitles.has(head)) return undefined
  const called = before === 'person' || before === 'office'
  let best: Recognised | undefined
  for (let length = Math.min(4, row.length); length >= 2; length--) {
    const value = row.slice(0, length).join(' ')
    const end = start + value.length
    const last = row[length - 1]!
    if (last.length < 2 || isStranger(last)) continue
    let score = surname + (isGiven(last, true) ? (isOrdinary(last) ? 0.1 : 0.3) : -0.2)
    for (const word of row.slice(1, length - 1)) {
      if (isOrdinary(word) && !/^(?:thi|van|xuan|dinh|huu|ngoc|quang)$/.test(word)) score -= 0.1
      else if (isTelling(word, true)) score += length > 3 && word !== row[1] ? 0.1 : 0.25
      else if (isMiddle(word, true)) score += length > 3 && word !== row[1] ? 0.05 : 0.15
      else score -= 0.3
    }
    score += around(m, start, end, called, length)
    if (everydayHeads.has(row[0]!) && !TELLING.test(row[1]!)) score -= 0.15
    if (/^(?:thi|van)$/.test(row[1]!) && length === 3)
      score -= afterVanThi.has(last) && !called ? 0.4 : isOrdinary(last) ? 0.1 : 0
    if (score < (length === 2 ? 0.895 : 0.795) || isPlace(value)) continue
    if (best && best.confidence! >= score - 0.05) continue
    const confidence = Math.min(0.84, Math.round(score * 100) / 100)
    const kind = before === 'office' ? 'official' : 'full-name'
    best = { range: [start, end], value, valid: undefined, kind, confidence }
  }
  return best
}

const PLACE =
  /^(?:(?:duong|pho|truong|phuong|ho|cau|cho) (?:nguyen|tran|le|pham|phan|ngo|dinh|ly|bui|vo|hoang|ha|mai)|phu huynh)$/
const TELLING = /^(?:thi|van|xuan|dinh|huu|ngoc|duc|quang|minh|a|seo|mi)$/
/** Titles that are hardly another word once unmarked. */
const CLEAR =
  /(?:ong|anh|chi|chau|em|bac|thim|doi tuong|bi can|bi cao|nan nhan|benh nhan|ho ten|mang ten|ten la|lien he|nguoi [a-z]+|tai khoan|dong chi|d\/c|giao vien|thay giao|co giao|bac si|tai xe|lai xe|vo chong|hoc vien|hoc sinh|ke toan|cam on)[:,]? $/

const OF =
  /(?:^|\n|[.,;:(–-] ?|\b(?:cua|do|voi|gui|ten|la|va|gom|bat|moi|nho|tim|thay|chu|bao|ong|ba|anh|chi|em|co|chu|bac|chau|thay|vien|tho)[: ] ?)$/
const CLOSED =
  /^(?:$|\n|[,.;:()–-]| (?:oi|a|nhe|va|voi|da|bi|da|vua|dang|chua|xin|cho|noi|ghi|trung|khong|nhan|ban|lam|o|,|so|sn|cccd|cmnd|sdt|stk|mst|\d{2}|0\d)(?![a-z]))/

function around(m: MatchText, start: number, end: number, called: boolean, length: number): number {
  let score = called ? (CLEAR.test(m.folded.slice(Math.max(0, start - 16), start)) ? 0.3 : 0.1) : 0
  if (!called && OF.test(m.folded.slice(Math.max(0, start - 12), start))) score += 0.1
  if (CLOSED.test(m.folded.slice(end, end + 12))) score += 0.1
  if (saidOfPeople(m, end) || (length > 2 && doesSomething(m, end))) score += 0.2
  return score
}
