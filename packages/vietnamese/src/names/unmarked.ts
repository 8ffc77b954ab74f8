import { commonSurnames, givens, middles, otherSurnames, tellingMiddles } from '../data/name-syllables.ts'
import { goOn, ordinarySyllables } from '../data/ordinary-syllables.ts'
import { afterVanThi, everydayHeads, rareHeads } from '../data/unmarked-names.ts'
import { notAfterTitles } from '../data/unmarked-titles.ts'
import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { scoreName, surnameWeight } from './score.ts'
import { unmarkedHeads } from './unmarked-heads.ts'
import { announced, isHistoric, isPlace, saidOfPeople } from './surroundings.ts'

const folded = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(fold))
const common = folded(commonSurnames)
const other = folded(otherSurnames)
const given = folded(givens)
const middle = folded(middles)
const telling = folded(tellingMiddles)

/** How much a surname says when unmarked. */
const weights: ReadonlyMap<string, number> = new Map([
  ...'mai ha lo kha lu cam quang ca lau vang mua ngan sam luc chau thach danh ninh'
    .split(' ')
    .map((surname) => [surname, 0.1] as const),
  ...['cao', 'kim', 'son'].map((surname) => [surname, 0.1] as const),
  ...[...other].map((surname) => [surname, 0.1] as const),
  ...[...common].map((surname) => [surname, 0.15] as const),
  ...['tran', 'bui', 'pham', 'hoang', 'phung', 'ngo', 'giang', 'sung', 'thao'].map(
    (surname) => [surname, 0.25] as const,
  ),
  ...['nguyen', 'huynh'].map((surname) => [surname, 0.35] as const),
])
/** Titles that are no other word when unmarked; “co”, “chu”, “ba”, “ten”, “be” are. */
const STRONG =
  /(?:ong|anh|chi|chau|em|doi tuong|bi can|bi cao|nan nhan|mang ten|ten la|lien he|gap|nguoi nhan|nguoi gui|tai khoan|dong chi|d\/c|gia dinh ba|cam on|nan nhan la|doi tuong la|nguoi vi pham|nguoi than cua|nguoi dang|toi la)[:,]? $/

/** As in the capitalised reading; a hair below 0.6 because the weights are added as floating-point numbers. */
const ENOUGH = 0.599
const FIRST = /[a-z]{1,8}(?:['’][a-z]+)?/y
const REST = /(?:h['’])?[a-z]+(?: (?:h['’])?[a-z]+){0,4}/y

/** Names written in small letters without marks: “nguyen van an”. */
export function* unmarkedNames(m: MatchText): Generator<Recognised> {
  let free = 0
  for (const index of unmarkedHeads(m)) {
    if (index < free || !canBegin(wordFrom(m.text, index))) continue
    const name = nameAt(m, index)
    if (!name) continue
    free = name.range[1]
    yield name
  }
}

const wordFrom = (text: string, at: number): string => {
  FIRST.lastIndex = at
  return FIRST.exec(text)?.[0] ?? ''
}

const begins = new Map<string, boolean>()

/** Whether a word may be the first of a name; asked once for each word. */
function canBegin(word: string): boolean {
  let can = begins.get(word)
  if (can === undefined) {
    const capitalised = word.charAt(0).toUpperCase() + word.slice(1)
    can =
      weights.has(word) ||
      (surnameWeight(capitalised, true) > 0 && !ordinarySyllables.has(word)) ||
      /^(?:[hk]['’][a-z]|y$|ro$|rah$|zo$|lo$|pang$|ton$|au$)/.test(word)
    if (begins.size < 20_000) begins.set(word, can)
  }
  return can
}

function nameAt(m: MatchText, index: number): Recognised | undefined {
  REST.lastIndex = index
  const words = REST.exec(m.text)?.[0].split(' ') ?? []
  if (notAfterTitles.has(`${words[0]} ${words[1]}`)) return undefined
  const before = announced(m, index)
  if (before === 'named-after' || before === 'ruler') return undefined
  const called = before === 'person' || before === 'office'
  const best = lengths(words)
    .map((length) => ({ length, score: score(m, index, words.slice(0, length), called) }))
    .toSorted((a, b) => b.score - a.score || b.length - a.length)[0]
  if (!best || best.score < ENOUGH) return undefined
  const value = words.slice(0, best.length).join(' ')
  const end = index + value.length
  if (
    /[\p{L}\p{N}]/u.test(m.text[end] ?? ' ') ||
    (!called && !saidOfPeople(m, end) && (isHistoric(value) || isPlace(value)))
  )
    return undefined
  const kind = before === 'office' ? 'official' : 'full-name'
  const confidence = Math.min(1, Math.round(best.score * 100) / 100)
  return { range: [index, end], value, valid: confidence >= 0.85 || undefined, kind, confidence }
}

/** How many words can be a name: a surname, middle words, a given name; a fourth word often goes on with the sentence. */
function lengths(words: readonly string[]): number[] {
  const fits: number[] = []
  for (let length = 2; length <= Math.min(4, words.length); length++) {
    const last = words[length - 1]!
    const beforeLast = words[length - 2]!
    if (length > 2 && goOn.has(last) && given.has(beforeLast) && !/^(?:van|thi)$/.test(beforeLast)) continue
    if (/^(?:van|thi)$/.test(last)) continue
    if (given.has(last) || telling.has(words[1]!) || !weights.has(words[0]!)) fits.push(length)
  }
  return fits
}

function score(m: MatchText, index: number, words: readonly string[], called: boolean): number {
  const length = words.join(' ').length
  const strong = called && STRONG.test(m.folded.slice(Math.max(0, index - 16), index))
  const did = words.length > 2 && DID.test(m.folded.slice(index + length, index + length + 24))
  const spoken =
    (strong ? 0.35 : called ? 0.15 : 0) +
    (saidOfPeople(m, index + length) ? 0.3 : 0) +
    (did ? 0.32 : 0) +
    (isWholeLine(m, index, length) ? 0.3 : 0)
  const [surname = '', second = ''] = words
  const last = words.at(-1)!
  const hint = spoken === 0 && words.length > 2 && hints(m, index, index + length) ? 0.2 : 0
  const weight = weights.get(surname)
  if ((weight ?? 0) < 0.3 && (spoken > 0.2 || /^(?:y$|h['’])/.test(surname)) && isHighland(words))
    return 0.6 + spoken
  if (weight === undefined) return 0
  if (last.length === 1) return 0
  const vanThi = /^(?:van|thi)$/.test(second)
  const plain = !ordinarySyllables.has(last) && !afterVanThi.has(last)
  const builds = second !== 'trong' && telling.has(second)
  if (
    (everydayHeads.has(surname) || (weight < 0.15 && !strong)) &&
    !(strong && words.length > 2 && given.has(last) && plain) &&
    !builds &&
    !did &&
    !saidOfPeople(m, index + length)
  )
    return 0
  const free =
    vanThi &&
    plain &&
    given.has(last) &&
    (words.length === 3 || (middle.has(words[2]!) && !afterVanThi.has(words[2]!)))
  if (everydayHeads.has(surname) && !free && (strong || !called ? spoken < 0.31 : spoken < 0.4)) return 0
  if (words.length === 2)
    return ordinarySyllables.has(last) || everydayHeads.has(surname) || !common.has(surname)
      ? 0
      : weight + spoken + (strong ? 0.1 : 0)
  const isMiddle = (word: string): boolean =>
    middle.has(word) || telling.has(word) || (strong && given.has(word))
  if (!words.slice(1, -1).every(isMiddle)) return 0
  let sum = weight + spoken + hint + (vanThi ? (free && weight < 0.15 ? 0.35 : 0.3) : builds ? 0.2 : 0.1)
  if (given.has(last)) sum += 0.15
  else if (ordinarySyllables.has(last)) return 0
  if (ordinarySyllables.has(last))
    sum -= strong || did || weight > 0.3 || (vanThi && rareHeads.has(surname)) ? 0.05 : 0.25
  return sum + (words.length === 4 ? 0.01 : 0)
}

/** “giang a pao”, “ksor h'nhan”, “ca thi vui”: built in a way that nothing else is. */
function isHighland(words: readonly string[]): boolean {
  const last = words.at(-1)!
  if (words.length < 2 || goOn.has(last)) return false
  const capitalised = words.map((word) => word.replace(/(?:^|['’])[a-z]/g, (letter) => letter.toUpperCase()))
  const tells =
    /^(?:van|thi)$/.test(words[1]!) ||
    (/^(?:a|seo|mi|lao|y)$/.test(words[1]!) && !ordinarySyllables.has(last))
  if (words.length === 3 && tells) return surnameWeight(capitalised[0]!, true) > 0
  if (weights.has(words[0]!) || ordinarySyllables.has(words[0]!) || ordinarySyllables.has(last)) return false
  const scored = scoreName(capitalised, true)
  return scored !== undefined && scored.score >= 0.65 && scored.length === words.length
}

/** What people do, and what befalls them: few other things pay a fine or lose a purse. */
const DID =
  /^ (?:(?:da|vua|moi|dang) )?(?:bi (?:lua|bat|phat|mat|trom|cuop|danh|tai nan|xu phat)|nop phat|nop tien|ky cam ket|danh roi|lam mat|mat (?:vi|xe|giay|tien|dien thoai)|trinh bao|khai bao|khai nhan|no tien|vay tien|tra no|chuyen khoan|nhan tien|trung thuong|tu vong|qua doi)(?![a-z])/

const BEFORE = /(?:^|[^a-z])(?:cua|do|gui|nho|den|moi|voi|tim|qua|sang|chieu|trua|nay|thi|,) ?$/
const AFTER =
  /^ (?:trinh bao|khai|bi |da |den |di |ve |cung (?:vo|chong|con|ban)|uong|goi |bao |noi |ke |lay |mang |danh |vay |cho biet|dang |chua |hay |mat |xin |thi |de )/

/** Weak signs that somebody is spoken of: a preposition before, a verb that people are the subject of after. */
const hints = ({ folded }: MatchText, start: number, end: number): boolean =>
  BEFORE.test(folded.slice(Math.max(0, start - 8), start)) && AFTER.test(folded.slice(end, end + 14))

const isWholeLine = ({ text }: MatchText, index: number, length: number): boolean =>
  /(?:(?:^|\n)(?:[-+*•] ?)?|\d{1,2}[.)] ?)$/.test(text.slice(Math.max(0, index - 5), index)) &&
  /^[ \t]*(?:$|\n|,|;|\(| \d)/.test(text.slice(index + length, index + length + 3))
