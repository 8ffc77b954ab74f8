import {
  commonSurnames,
  doubleSurnames,
  givens,
  highlandClans,
  highlandSurnames,
  middles,
  otherSurnames,
  tellingMiddles,
  unmistakableSurnames,
  weakSurnames,
} from '../data/name-syllables.ts'
import { notInNames } from '../data/name-contexts.ts'
import { fold } from '../fold.ts'
import { wordSet } from './syllable-key.ts'

const common = wordSet(commonSurnames)
const other = wordSet(otherSurnames)
const weak = wordSet(weakSurnames)
const highland = wordSet(highlandSurnames)
const unmistakable = wordSet(unmistakableSurnames)
const double = wordSet(doubleSurnames)
const clans = wordSet(highlandClans)
const telling = wordSet(tellingMiddles)
const middle = wordSet(middles)
const given = wordSet(givens)
const stranger = wordSet(notInNames)

/** First halves of surnames of two words, as they are written and without marks. */
const beginsDouble: ReadonlySet<string> = new Set(
  [...doubleSurnames]
    .map((surname) => surname.split('_')[0]!.toLowerCase())
    .flatMap((word) => [word, fold(word)]),
)

/** What a word can be in a name. */
interface Part {
  /** How much it speaks for a name as its first word. */
  surname: number
  vanOrThi: boolean
  telling: boolean
  middle: boolean
  given: boolean
  stranger: boolean
  unmistakable: boolean
}

const parts = [new Map<string, Part>(), new Map<string, Part>()] as const

/** Asked once for each word as it is written. */
function partOf(word: string, unmarked: boolean): Part {
  const cache = parts[unmarked ? 1 : 0]
  let part = cache.get(word)
  if (part === undefined) {
    part = {
      surname: weightOf(word, unmarked),
      vanOrThi: /^(?:th[iị]|v[aă]n)$/i.test(word),
      telling: telling.has(word, unmarked),
      middle: middle.has(word, unmarked),
      given: given.has(word, unmarked),
      stranger: stranger.has(word, unmarked),
      unmistakable: unmistakable.has(word, unmarked),
    }
    if (cache.size < 20_000) cache.set(word, part)
  }
  return part
}

function weightOf(word: string, unmarked: boolean): number {
  if (common.has(word, unmarked)) return 0.35
  if (other.has(word, unmarked)) return 0.25
  if (highland.has(word, unmarked)) return unmarked ? 0.05 : 0.2
  return weak.has(word, unmarked) ? 0.1 : 0
}

export const surnameWeight = (word: string, unmarked: boolean): number => partOf(word, unmarked).surname
export const isMiddle = (word: string, unmarked: boolean): boolean => partOf(word, unmarked).middle
export const isTelling = (word: string, unmarked: boolean): boolean => partOf(word, unmarked).telling
export const isGiven = (word: string, unmarked: boolean): boolean => partOf(word, unmarked).given
export const isStranger = (word: string): boolean => partOf(word, false).stranger

const known = new Map<string, boolean>()

/** Whether a word can be the first of a name at all, in any writing; “Thị” behind it makes it one, too. */
export function canHead(word: string): boolean {
  let can = known.get(word)
  if (can === undefined) {
    const [marked, plain] = [partOf(word, false), partOf(word, true)]
    can =
      marked.surname + plain.surname > 0 ||
      marked.unmistakable ||
      plain.unmistakable ||
      beginsDouble.has(word.toLowerCase()) ||
      /^(?:[HKY]$|[HK]['’])/.test(word)
    if (known.size < 20_000) known.set(word, can)
  }
  return can
}

/** A name's words and how surely they are one, 0 to 1, by themselves. */
export interface ScoredName {
  length: number
  score: number
}

/**
 * The best reading of words that begin with a surname.
 *
 * @param words written words, the surname first
 * @param unmarked whether they are written without marks
 */
export function scoreName(words: readonly string[], unmarked: boolean): ScoredName | undefined {
  const highlander = scoreHighland(words, unmarked)
  if (highlander) return highlander
  const surname = surnameWeight(words[0] ?? '', unmarked) || (isBeforeThi(words, unmarked) ? 0.2 : 0)
  if (surname === 0) return undefined
  let best: (ScoredName & { rank: number }) | undefined
  for (let length = 2; length <= Math.min(5, words.length); length++) {
    const word = words[length - 1]!
    const part = partOf(word, unmarked)
    if (part.stranger && !(part.given && (length > 2 || unmarked))) {
      if (part.given && surname >= 0.35) continue // Nguyễn Sinh …
      break
    }
    const score =
      surname + scoreRest(words.slice(1, length), unmarked) + (surname >= 0.35 && length > 2 ? 0.05 : 0)
    const rank = score + (length === words.length && length < 5 ? 0.15 : 0)
    if (!best || rank >= best.rank) best = { length, score, rank }
  }
  return best
}

function scoreRest(rest: readonly string[], unmarked: boolean): number {
  const last = partOf(rest.at(-1)!, unmarked)
  const builds = rest.length > 1 && partOf(rest[0]!, unmarked).telling
  let score = last.given ? 0.25 : last.middle ? 0.05 : builds && !unmarked ? 0 : -0.1
  if (last.telling && !last.given) score -= 0.3
  for (let i = 0; i < rest.length - 1; i++) {
    const part = partOf(rest[i]!, unmarked)
    if (i === 0 && part.vanOrThi) score += 0.4
    else if (part.telling) score += i === 0 ? 0.3 : 0.1
    else if (part.middle) score += i === 0 ? 0.2 : 0.05
    else if (part.given) score += i === 0 ? 0.1 : 0.02
    else score -= 0.15
  }
  return score + (rest.length === 2 || rest.length === 3 ? 0.1 : rest.length === 4 ? -0.15 : 0)
}

/** Words before “Thị” and “Văn” that are half of another word: siêu thị, đô thị, nhà văn, công văn. */
const halves = wordSet(
  'Siêu Đô Chỉ Biểu Hiển Cận Viễn Yết Kỳ Thành Ám Cáo Khu Hội Tham Giám Nhà Ngữ Công Nhân Áng Bài Thiên Luận Truyện Chánh Nguyên Bộ Sở Phòng Ban Trường Làng Đời Chu'.split(
    ' ',
  ),
)

/** Second halves of words that begin with Văn. */
const ofVan = wordSet(
  'Hóa Hoá Bản Phòng Nghệ Minh Học Thư Bằng Kiện Hiến Chương Phạm Tế Khoa Xuôi Vẻ Thể Lang Miếu Sử Đàn Kỷ Chỉ Tự Giang Bàn Lâm Yên Chấn Quán Điển Hào Quang Đẩu'.split(
    ' ',
  ),
)

/** “Ka Thị Lệ”, “Cấn Văn Lực”: whatever stands before Thị or Văn and another name is a surname. */
export const isBeforeThi = (
  [first = '', second = '', third = '']: readonly string[],
  unmarked: boolean,
): boolean =>
  !unmarked &&
  !halves.has(first, false) &&
  !partOf(third, false).stranger &&
  third !== '' &&
  (second === 'Thị' || (second === 'Văn' && (partOf(third, false).given || !ofVan.has(third, false))))

/** Of the unmistakable surnames those that are another syllable once unmarked. */
const syllables = /^(?:xong|moong|sung|vu|giang|thao|quang|tan|po)$/i

/** Ê Đê, M'Nông, Gia Rai, Cơ Tu and other names that are not surname, middle and given. */
function scoreHighland(words: readonly string[], unmarked: boolean): ScoredName | undefined {
  const [first = '', second = '', third = '', fourth = ''] = words
  if (third !== '' && beginsDouble.has(first.toLowerCase()) && double.has(`${first} ${second}`, unmarked)) {
    return { length: fourth !== '' && !partOf(fourth, unmarked).stranger ? 4 : 3, score: 0.75 }
  }
  if (
    second !== '' &&
    partOf(first, unmarked).unmistakable &&
    !partOf(second, unmarked).stranger &&
    !(unmarked && /^[a-z]+$/i.test(first) && syllables.test(first))
  ) {
    const more = third !== '' && !partOf(third, unmarked).stranger
    return { length: more ? 3 : 2, score: more ? 0.75 : 0.65 }
  }
  const prefixed = /^[HK]['’]?$|^Y$/.test(first) ? 2 : /^[HK]['’]\p{Lu}/u.test(first) ? 1 : 0
  if (prefixed === 0) return undefined
  const clan = [words[prefixed], words[prefixed + 1]]
  if (clan[0] !== undefined && clans.has(clan[0], unmarked)) {
    return { length: prefixed + (clan[1] !== undefined && clans.has(clan[1], unmarked) ? 2 : 1), score: 0.85 }
  }
  return prefixed === 1
    ? { length: 1, score: /^[HK]['’][A-ZĐÂÊÔƠƯĂ]/u.test(first) && first.length > 3 ? 0.6 : 0.45 }
    : words.length > 1
      ? { length: 2, score: 0.3 }
      : undefined
}
