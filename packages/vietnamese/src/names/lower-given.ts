import { givenVerbs, givenWords, lowerGivens, titleWords } from '../data/lower-names.ts'
import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { isGiven, isMiddle } from './score.ts'
import { saidOfPeople } from './surroundings.ts'

/** Whether a word in small letters, with its marks, may be a given name or the first half of one. */
export const canBeLowerGiven = (word: string): boolean =>
  (isGiven(word, false) && !givenVerbs.has(word)) || isMiddle(word, false)

const kinship: ReadonlySet<string> = new Set(
  'ông bà anh chị em a c e cô chú bác cụ cháu dì cậu mợ thím dượng thầy bé bạn thằng lão mụ'.split(' '),
)
/** Whether a given name in small letters may stand behind a title. */
export const isKinship = (title: string): boolean => kinship.has(title.toLowerCase())
const PLURAL =
  /(?:các|những|mấy|nhiều|quý|hai|ba|bốn|đoàn|nhóm|mọi|từng|toàn) (?:anh |chị |em |ông |bà |cô |chú |bác |cháu )*$/u

/** What is said of or to somebody after the name. */
const SAID =
  /^ (?:ơi|à|bị|vừa|ở|thôn|xóm|tổ|khối|buôn|thợ|bán|lái|nhặt|đánh rơi|mất|nói|bảo|kể|kêu|gọi|trưởng|hàng xóm|giáo viên|kế toán|ra|sang|qua|vào|sđt|sdt|số|đt|nhắn|nhờ|con|vợ|chồng|bên|lớp)(?!\p{L})|^[ :]{1,2}\(?0\d|^ \d{9}/u

/** A given name in small letters, or two, behind a title: “anh tuấn”, “cô diệu linh”. */
export function lowerGiven(
  m: MatchText,
  start: number,
  row: readonly string[],
  written: string,
): Recognised | undefined {
  const [first = '', second = '', third = ''] = row
  const title = written.toLowerCase()
  if (!kinship.has(title) || titleWords.has(`${title} ${first}`) || givenWords.has(`${first} ${second}`))
    return undefined
  const from = start - title.length - 1
  if (PLURAL.test(m.text.slice(Math.max(0, from - 24), from + 1))) return undefined
  const isPair =
    isMiddle(first, false) &&
    lowerGivens.has(second) &&
    first !== second &&
    !givenWords.has(`${second} ${third}`)
  const value = isPair ? `${first} ${second}` : first
  const end = start + value.length
  const said = SAID.test(m.text.slice(end, end + 14)) || saidOfPeople(m, end)
  if (!isPair && !lowerGivens.has(first) && !(said && isGiven(first, false) && !givenVerbs.has(first)))
    return undefined
  return {
    range: [start, end],
    value,
    valid: undefined,
    kind: 'given-name',
    confidence: said ? 0.75 : 0.62,
  }
}
