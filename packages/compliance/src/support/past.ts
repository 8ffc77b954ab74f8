import { patternFinder } from '@binhyen/vietnamese'
import type { MatchText } from '@binhyen/vietnamese'
import { between, isBetween, placesOf } from './places.ts'
import type { Places } from './places.ts'
import { sentenceAround } from './sentence.ts'

const words = patternFinder(
  /\b(?=(truoc\s+day|truoc\s+kia|khi\s+do|luc\s+do|ngay\s+truoc|hoi\s+truoc|khong\s+con|da\s+bai\s+bo|bai\s+bo|giai\s+the|ket\s+thuc\s+hoat\s+dong|ket\s+thuc|sap\s+nhap|hop\s+nhat|thay\s+the|thay\s+cho|het\s+hieu\s+luc|doi\s+ten|da\s+duoc\s+thay|tu\s+ngay\s+0?1[/\s]))/,
  { every: true },
)

/** Only with its mark or in brackets: “căn cứ” has the same letters. */
const former = patternFinder(
  /(?<!\p{L})cũ(?!\p{L})|(?<=\()cu(?=\))|(?<!\p{L})nguyên (?:là|Trưởng|Phó|Chủ)/iu,
  { on: 'text' },
)

const years = patternFinder(/\bnam \d{4}\b|(?<=\/)\d{4}\b(?!\/)/)

const cache = new WeakMap<MatchText, Record<'words' | 'former' | 'years', Places>>()

function tellings(m: MatchText): Record<'words' | 'former' | 'years', Places> {
  let known = cache.get(m)
  if (!known) {
    known = {
      words: placesOf(words(m)),
      former: placesOf(former(m)),
      years: placesOf(years(m)),
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
  return named.length > 0 && named.every((year) => year.slice(-4) < ended.slice(0, 4))
}
