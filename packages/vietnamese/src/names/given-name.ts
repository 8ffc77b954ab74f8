import type { MatchText } from '../match-text.ts'
import { wordFact } from '../words/lexicon.ts'
import { isSyllable } from '../writing/syllable.ts'
import type { Around, Reading } from './reading.ts'
import { isGiven, isMiddle, isStranger, surnameWeight } from './score.ts'
import { isHistoric, isPlace, saidOfPeople } from './surroundings.ts'
import type { Announced } from './surroundings.ts'
import { isUnmarked, wordsBack } from './words.ts'
import type { Word } from './words.ts'

/** Whether a word may be a given name that stands without a surname. */
export const couldBeGiven = ({ m, chain, unmarked }: Around, index: number): boolean => {
  const word = chain[index]!
  if (
    /^ (?:an|đoàn|ty|nhân|chức|tác|[uú][yý]|tá|tướng|sĩ|đội|hội|ủy|uỷ)(?!\p{L})/u.test(
      m.text.slice(word.end, word.end + 8),
    )
  )
    return false
  return (
    index <= 1 &&
    !word.shouted &&
    !unmarked &&
    chain.length - index <= 2 &&
    (isGiven(word.text, unmarked) ||
      (chain.length - index === 2 && (isMiddle(word.text, unmarked) || isNickname(chain.slice(index)))) ||
      isShownAsName(m, word) ||
      isCalledByKin(m, chain, index))
  )
}

/** “bà Mại”, “Chị Sao Mai”: behind a kinship title, capitals make a name of whatever syllable. */
function isCalledByKin(m: MatchText, chain: readonly Word[], index: number): boolean {
  const title = wordsBack(m, chain[index]!.start, 1)[0] ?? ''
  return (
    (kinship.has(title.toLowerCase()) ||
      (plainTitles.has(title) &&
        isUnmarked(m.text.slice(Math.max(0, chain[index]!.start - 40), chain[index]!.start)))) &&
    (/^\p{Ll}/u.test(title) || beginsSentence(m, chain[index]!.start - 1 - title.length)) &&
    chain.slice(index).every((word) => isSyllable(word.text) && !word.shouted && !isStranger(word.text))
  )
}

const kinship: ReadonlySet<string> = new Set(
  'ông bà anh chị cô chú bác cụ cháu dì cậu mợ thím dượng mệ mự thầy bé mẹ thằng lão mụ'.split(' '),
)

const beginsSentence = ({ text }: MatchText, at: number): boolean =>
  /(?:^|[.!?:\n–-]\s*)$/.test(text.slice(Math.max(0, at - 3), at))

/** A syllable that no list of names has, where what follows is said of people: “cụ Khoát 92 tuổi”. */
const isShownAsName = (m: MatchText, word: Word): boolean =>
  isSyllable(word.text) && !isStranger(word.text) && saidOfPeople(m, word.end)

/** By-names of the village: “Cường Béo”. */
const byNames: ReadonlySet<string> = new Set(
  'Béo Còi Lùn Sẹo Trọc Đen Lé Cận Gù Thọt Lửa Rỗ Híp Bạc Sún Chột Mập Ốm Cụt'.split(' '),
)

/** By the place among brothers and sisters, and a nickname: “ông Sáu Lèo”. */
const isNickname = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  /^(?:Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Út|Cả|Phó)$/.test(first.text) &&
  isSyllable(second.text) &&
  !isStranger(second.text)

/** A given name alone, or two, after a title: “anh Hùng”, “bà Tư”. */
export function givenName(
  around: Around,
  index: number,
  before: Announced,
  listed = false,
): Reading | undefined {
  const { m, chain } = around
  if ((before !== 'person' && before !== 'office') || !couldBeGiven(around, index)) return undefined
  const words = chain.slice(index, index + 2)
  const named =
    words.length === 2 &&
    (isGiven(words[1]!.text, around.unmarked) ||
      isNickname(words) ||
      byNames.has(words[1]!.text) ||
      isCalledByKin(m, chain, index))
      ? words
      : words.slice(0, 1)
  if (named.length < words.length || !(listed || isKinTitle(m, named[0]!.start))) return undefined
  const value = named.map((word) => word.text).join(' ')
  const end = named.at(-1)!.end
  const title = wordsBack(m, named[0]!.start, 1)[0] ?? ''
  if (/con (?:rồng|lạc),? cháu $/i.test(m.text.slice(Math.max(0, named[0]!.start - 15), named[0]!.start)))
    return undefined
  if (
    isPlace(value) ||
    isHistoric(value) ||
    isHistoric(`${title} ${value}`) ||
    isPlace(`${title} ${value}`) ||
    notPersons.has(value) ||
    /^[ABCDXYZ]$/.test(value) || // “ông A” is nobody
    /^Công (?:viên|an|ty|đoàn|trường|trình|nhân|sở|tác)(?!\p{L})/u.test(
      m.text.slice(named[0]!.start, end + 7),
    )
  )
    return undefined
  const score = saidOfPeople(m, end) ? 0.85 : 0.7
  const kind = before === 'office' ? 'official' : 'given-name'
  return {
    length: named.length,
    name: { range: [named[0]!.start, end], value, valid: score > 0.8 || undefined, kind, confidence: score },
  }
}

/** The last words of titles that are said before a given name alone. */
const kinTitles: ReadonlySet<string> = new Set(
  (
    'ông bà anh chị em a c e cô chú bác cụ cháu dì cậu mợ thím dượng mệ mự thầy bé mẹ bố o đồng_chí đ/c tên nạn_nhân đối_tượng bị_can bị_cáo ' +
    'úy uý tá sĩ gái trai giáo vợ chồng thôn hộ gặp bạn thằng lão mụ quỹ toán'
  )
    .split(' ')
    .map((title) => title.slice(title.indexOf('_') + 1)),
)

const plainTitles: ReadonlySet<string> = new Set(
  'ong ba chi co chu bac cu chau di cau mo thim duong thay be thang lao mu'.split(' '),
)

/** Whether a word may be the end of such a title. */
export const isKinEnd = (word: string): boolean => kinEnds.has(word.toLowerCase())
export const isKinWord = wordFact(isKinEnd)
const kinEnds: ReadonlySet<string> = new Set([
  ...[...kinTitles].map((title) => title.split('/').at(-1)!),
  ...plainTitles,
  'là',
  'đăng',
  'viết',
])

export function isKinTitle(m: MatchText, start: number): boolean {
  if (m.text[start - 1] !== ' ' && m.text[start - 1] !== ':') return false
  const title = wordsBack(m, start, 1)[0] ?? ''
  return (
    kinTitles.has(title.toLowerCase()) ||
    // “ba Mận”: who writes without marks may still write names with them.
    (plainTitles.has(title) && isUnmarked(m.text.slice(Math.max(0, start - 40), start))) ||
    INTRODUCED.test(m.text.slice(Math.max(0, start - 16), start))
  )
}

/** Its last words stand in `kinEnds`, too. */
const INTRODUCED = /(?:tên(?: tôi| em| mình| cháu| con)? là|tôi là|người (?:đăng|viết):) $/i

/** What follows a title and is no person. */
const notPersons: ReadonlySet<string> = new Set([
  'Hội',
  'Đoàn',
  'Đình',
  'Văn',
  'Trưởng',
  'Huyện',
  'Hồ',
  'Rịa',
  'Nà',
  'Táo',
  'Tơ',
  'Địa',
  'Tổ',
  'Thận',
  'Chuyên',
  'Dế',
  'Cuội',
  'Bờm',
  'Tễu',
  'Chuột',
  'Thỏ',
  'Mèo',
])

/**
 * Two to four capitalised words after a title, built like no name of the majority: Khmer, highland and foreign names
 * (“ông Danh Thol”, “chị Y Bhiông”).
 */
export function unusualName({ m, chain }: Around, index: number, before: Announced): Reading | undefined {
  const words = chain.slice(index, index + 4)
  const start = words[0]!.start
  if (before !== 'person' || words.length < 2 || chain.length > index + 4 || !isKinTitle(m, start))
    return undefined
  if (words.some((word) => word.shouted || isStranger(word.text))) return undefined
  const foreign = words.some((word) => word.text.length > 1 && !isSyllable(word.text.replace(/['’]/g, '')))
  if (!foreign && surnameWeight(words[0]!.text, false) === 0 && !isCalledByKin(m, chain, index))
    return undefined
  const value = words.map((word) => word.text).join(' ')
  const end = words.at(-1)!.end
  if (isPlace(value) || isHistoric(value) || notPersons.has(words[0]!.text)) return undefined
  const name = {
    range: [start, end] as [number, number],
    value,
    valid: undefined,
    kind: 'full-name',
    confidence: 0.62,
  }
  return { length: words.length, name }
}
