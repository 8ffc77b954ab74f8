import { ordinarySyllables } from '../data/ordinary-syllables.ts'
import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { givenName, isKinTitle, isKinWord, unusualName } from './given-name.ts'
import { isBeforeNumber, isListed } from './listed.ts'
import { namelessRow } from './nameless-row.ts'
import { isOfOldTimes } from './old-times.ts'
import { aroundOf } from './reading.ts'
import type { Around, Reading } from './reading.ts'
import { canHead, scoreName, surnameWeight } from './score.ts'
import type { ScoredName } from './score.ts'
import {
  announced,
  doesSomething,
  isHistoric,
  isPlace,
  saidOfPeople,
  saidOfResidents,
} from './surroundings.ts'
import type { Announced } from './surroundings.ts'
import { isUnmarked, readChain } from './words.ts'
import { CAPITALISED } from '../words/lexicon.ts'
import { wordsOf } from '../words/word-index.ts'
import type { WordIndex } from '../words/word-index.ts'
import type { Word } from './words.ts'

/** A hair below 0.6 because the weights are added as floating-point numbers. */
const ENOUGH = 0.599

/** Names written with capitals, found by jumping from capital to capital. */
export function capitalisedNames(m: MatchText): Recognised[] {
  const names: Recognised[] = []
  let silenced = -1
  let named = -1
  const words = wordsOf(m)
  const { starts, forms, lexicon } = words
  for (let place = 0; place < forms.length; place++) {
    if ((lexicon.shapes[forms[place]!]! & CAPITALISED) === 0) continue
    const nameless = namelessRow(m, words, place)
    if (nameless > 0) {
      place += nameless - 1
      continue
    }
    const chain = readChain(m, words, place)
    if (chain.length === 0) continue
    const end = chain.at(-1)!.end
    if (chain.length > 1 || standsAlone(m, chain[0]!, words, place)) {
      const around = aroundOf(m, chain)
      for (let i = 0; i < chain.length;) {
        const listed = isListed(m, chain, i, named)
        if (!(listed || canBeName(around, i)) || isTitleOf(around, i)) {
          i++
          continue
        }
        const reading = readName(around, i, silenced, listed)
        if (reading === undefined) i++
        else {
          if (reading.silent) silenced = reading.listed ? reading.end : silenced
          else {
            names.push(reading.name)
            named = reading.name.range[1]
          }
          i += reading.length
        }
      }
    }
    while (place + 1 < forms.length && starts[place + 1]! <= end) place++
  }
  return names
}

const canBeName = ({ m, chain }: Around, index: number): boolean =>
  canHead(chain[index]!.text) ||
  /^(?:Thị|Văn)$/.test(chain[index + 1]?.text ?? '') ||
  isKinTitle(m, chain[index]!.start)

/** A single word is a name only behind a title, or with an apostrophe (H'Hen): most just begin a sentence. */
const standsAlone = (m: MatchText, word: Word, { ends, forms, lexicon }: WordIndex, place: number): boolean =>
  word.end !== ends[place] ||
  isBeforeNumber(m, word.end) ||
  (place > 0 && isKinWord(lexicon, forms[place - 1]!))

/** Unmarked, a title may look like a surname: “Chau Le Tam”. */
const isTitleOf = ({ chain, unmarked }: Around, index: number): boolean =>
  index + 2 < chain.length &&
  (unmarked ? plainTitles : markedTitles).has(chain[index]!.text.toLowerCase()) &&
  surnameWeight(chain[index + 1]!.text, unmarked) > 0

const markedTitles: ReadonlySet<string> = new Set(['ông', 'bá', 'thành'])

const plainTitles: ReadonlySet<string> = new Set(
  'ong ba anh chi em co chu bac cu chau di cau mo thim duong thay be'.split(' '),
)

function readName(around: Around, index: number, silenced: number, listed: boolean): Reading | undefined {
  const { m, chain } = around
  const words = chain.slice(index, index + 6)
  const start = words[0]!.start
  const scored = bestScore(
    words.map((word) => word.text),
    around.unmarked,
  )
  if (!scored && !listed && !isKinTitle(m, start)) return undefined
  const before = announced(m, start) ?? (listed ? 'person' : undefined)
  if (scored) {
    const reading = fullName(around, index, scored, before, silenced)
    if (reading) return reading
  }
  return givenName(around, index, before, listed) ?? unusualName(around, index, before)
}

/** A name may stand without marks in a sentence that has them: on a bank card, in a passport. */
function bestScore(words: readonly string[], unmarked: boolean): ScoredName | undefined {
  const scored = scoreName(words, unmarked)
  if (unmarked || (scored && scored.score >= ENOUGH) || !isUnmarked(words.slice(0, 4).join(' ')))
    return scored
  return scoreName(words, true) ?? scored
}

function fullName(
  around: Around,
  index: number,
  scored: ScoredName,
  before: Announced,
  silenced: number,
): Reading | undefined {
  const { m, chain } = around
  const words = chain.slice(index, index + scored.length)
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  const value = words.map((word) => word.text).join(' ')
  const continues =
    silenced >= 0 && silenced < start && /^(?:,| và| -|;|\/) ?$/.test(m.text.slice(silenced, start))
  if (
    isPlaceholder(m, end) ||
    /Đại Vương/i.test(m.text.slice(Math.max(0, start - 4), end + 10)) || // a deity's title
    words.at(-1)!.text.length === 1 ||
    before === 'named-after' ||
    before === 'ruler' ||
    (continues && before === undefined)
  )
    return { length: words.length, silent: true, end, listed: before === 'named-after' || continues }
  const signs = before === undefined && signsAsOfficial(m, start)
  const called = before === 'person' || before === 'office' || signs
  // A street or a prize “mang tên” somebody of history, and the titles that history gave him.
  const just = m.text.slice(Math.max(0, start - 12), start)
  const isHonoured =
    /(?:(?:mang|lấy|đặt) tên|Lãn Ông|cụ|danh nhân|nhà bác học|Đại Vương) $/i.test(just) ||
    (/(?:^|[^\p{L}])(?:ông|bà) $/iu.test(just) && !doesSomething(m, end))
  if (!saidOfResidents(m, end) && (isHistoric(value) ? !called || isHonoured : !called && isPlace(value)))
    return { length: words.length, silent: true, end, listed: continues }
  if (before === 'office' && isHistoric(value) && !isLocalOffice(m, start))
    return { length: words.length, silent: true, end, listed: false }
  if (before !== 'office' && !saidOfPeople(m, end) && isOfOldTimes(m, start, end))
    return { length: words.length, silent: true, end, listed: continues }
  let score = scored.score
  const heading = words.some((word) => word.shouted) && inHeading(m, chain)
  if (heading && surnameWeight(words[0]!.text, around.unmarked) < 0.25) return undefined
  if (called) score += heading ? 0.2 : 0.35
  if (saidOfPeople(m, end) || (words.length > 2 && doesSomething(m, end))) score += 0.2
  if (!called && index > 0) score -= beginsSentence(m, chain, index) ? 0 : 0.25
  if (!called && chain.length > index + scored.length) score -= 0.1
  if (words.some((word) => word.shouted) && !called)
    score -=
      inHeading(m, chain) && !(index === 0 && /^(?:VĂN|THỊ|VAN|THI)$/.test(words[1]!.text)) ? 0.25 : 0.05
  if (
    !called &&
    around.unmarked &&
    (words.every((word) => word.shouted) ||
      (words.length === 2 && ordinarySyllables.has(words[1]!.text.toLowerCase())))
  )
    score -= 0.1
  if (score < ENOUGH) return undefined
  const kind = before === 'office' || signs ? 'official' : 'full-name'
  return {
    length: words.length,
    name: { range: [start, end], value, valid: score >= 0.85 || undefined, kind, confidence: round(score) },
  }
}

/** An office of a commune is held by somebody of today, whatever the name. */
const isLocalOffice = ({ text }: MatchText, start: number): boolean =>
  / (?:xã|phường|thôn|xóm|tổ dân phố|chi bộ|chi hội) $/.test(text.slice(Math.max(0, start - 14), start))

/** “Nguyễn Văn A” is nobody. */
const isPlaceholder = ({ text }: MatchText, end: number): boolean =>
  /^ [A-EXYZ](?![\p{L}\p{N}'’])/u.test(text.slice(end, end + 3))

/** Below the office in capitals, as at the end of a document. */
const signsAsOfficial = ({ text }: MatchText, start: number): boolean =>
  /(?:CHỦ TỊCH|TRƯỞNG[A-ZÀ-Ỹ ]*|BÍ THƯ|GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG)\**\s*\n[\s*]*(?:(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|uý) )?$/.test(
    text.slice(Math.max(0, start - 60), start),
  )

/** One word before the name in the same row may just begin the sentence: “Gặp Nguyễn Văn Mẫu”. */
const beginsSentence = (m: MatchText, chain: readonly Word[], index: number): boolean =>
  index === 1 &&
  !chain[0]!.shouted &&
  /(?:^|[.!?:\n-]\s*)$/.test(m.text.slice(Math.max(0, chain[0]!.start - 3), chain[0]!.start))

/** A row of capitals that goes on is a heading. */
const inHeading = (m: MatchText, chain: readonly Word[]): boolean =>
  chain.length > 5 || (chain.length > 4 && chain.every((word) => word.shouted))

const round = (score: number): number => Math.min(1, Math.round(score * 100) / 100)
