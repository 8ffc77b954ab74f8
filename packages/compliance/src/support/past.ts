import type { MatchText } from '@binhyen/vietnamese'
import { sentenceAround } from './sentence.ts'

const words =
  /\b(?:truoc day|truoc kia|khi do|luc do|ngay truoc|hoi truoc|khong con|da bai bo|bai bo|giai the|ket thuc hoat dong|ket thuc|sap nhap|hop nhat|thay the|thay cho|het hieu luc|doi ten|da duoc thay|tu ngay 0?1[/ ])/

/** Only with its mark or in brackets: “căn cứ” has the same letters. */
const former = /(?<!\p{L})cũ(?!\p{L})|\(cu\)|(?<!\p{L})nguyên (?:là|Trưởng|Phó|Chủ)/iu

/** Whether the sentence itself places what it names in the past, or says that it has ended. */
export function speaksOfPast(
  { text, folded }: MatchText,
  range: readonly [number, number],
  ended: string,
): boolean {
  const [from, to] = sentenceAround(text, range)
  const sentence = folded.slice(from, range[0]) + ' ' + folded.slice(range[1], to)
  if (former.test(text.slice(from, to)) || words.test(sentence.replace(/\s+/g, ' '))) return true
  const years = [...sentence.matchAll(/\bnam (\d{4})\b|\/(\d{4})\b(?!\/)/g)].map(([, a, b]) => Number(a ?? b))
  return years.length > 0 && years.every((year) => year < Number(ended.slice(0, 4)))
}
