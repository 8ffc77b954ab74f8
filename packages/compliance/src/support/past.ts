import { patternFinder } from '@binhyen/vietnamese'
import type { MatchText } from '@binhyen/vietnamese'
import { between, isBetween, placesOf } from './places.ts'
import type { Places } from './places.ts'
import { sentenceAround } from './sentence.ts'

const words = patternFinder(
  /\b(?=(truoc\s+day|truoc\s+kia|(?:khi|luc|hoi|thoi)\s+(?:do|ay)|(?:hoi|thoi)\s+con|(?:ngay|hoi)\s+truoc|khong\s+con|da\s+bai\s+bo|bai\s+bo|giai\s+the|ket\s+thuc\s+hoat\s+dong|ket\s+thuc|sap\s+nhap|hop\s+nhat|thay\s+the|thay\s+cho|het\s+hieu\s+luc|doi\s+ten|da\s+duoc\s+thay|(?<!hom )nay\s+la|(?:tu|truoc)\s+(?:ngay\s+)?0?1[/.]0?[137][/.]202[3-6]))/,
  { every: true },
)

/** Only with its mark or in brackets: “căn cứ” has the same letters. */
const former = patternFinder(
  /(?<!\p{L})cũ(?!\p{L})|(?<=\()cu(?=\))|(?<!\p{L})nguyên (?:là|Trưởng|Phó|Chủ)/iu,
  { on: 'text' },
)

/**
 * “năm 2023”, “12/5/2022”, “quý II/2024”; not what belongs to a document's name: “Nghị định 05/2019”, “Luật Cư trú năm
 * 2006”, “13/2023/NĐ-CP ngày 17/4/2023”.
 */
const years = patternFinder(
  /(?<!\bluat\s[a-z, ]{1,60}|\b(?:dinh|nd|tu|tt) (?:so )?\d{1,3},? (?:cua [a-z ]{4,30} )?|(?:-(?:cp|bca|btc|ttg|bnv)|qh\d\d)[\s,(]{1,2}(?:cua [a-z ]{4,40} )?ngay \d\d? thang \d\d? )\bnam\s\d{4}\b|(?<!(?:-(?:cp|bca|btc|ttg|bnv)|qh\d\d)[\s,(]{1,2}(?:cua [a-z ]{4,40} )?ngay\s\d\d?[/.-]\d\d?[/.-])(?<=(?<!\b(?:so|dinh|nd|tu|tt|luat|qd) ?)\b(?:0?[1-9]|1[0-2]|i{1,3}|iv)[/.-])\d{4}\b(?!\/)/,
)

/** “Từ năm 2023 đến nay”: not the past. */
const lasting = patternFinder(/(?:den|hien) nay\b|hien (?:hanh|dang)\b|van (?:ap dung|con hieu luc)\b/)

type Tellings = Record<'words' | 'former' | 'years' | 'lasting', Places>

const cache = new WeakMap<MatchText, Tellings>()

function tellings(m: MatchText): Tellings {
  let known = cache.get(m)
  if (!known) {
    known = {
      words: placesOf(words(m)),
      former: placesOf(former(m)),
      years: placesOf(years(m)),
      lasting: placesOf(lasting(m)),
    }
    cache.set(m, known)
  }
  return known
}

/** Whether the sentence itself places what it names in the past, or says that it has ended. */
export function speaksOfPast(m: MatchText, range: readonly [number, number], ended: string): boolean {
  const [from, to] = sentenceAround(m.text, range)
  const told = tellings(m)
  if (isBetween(told.former, from, to)) return true
  if (isBetween(told.words, from, range[0]) || isBetween(told.words, range[1], to)) return true
  const named = [...between(told.years, from, range[0]), ...between(told.years, range[1], to)]
  return (
    named.length > 0 &&
    !isBetween(told.lasting, from, to) &&
    named.every((year) => year.slice(-4) < ended.slice(0, 4))
  )
}
