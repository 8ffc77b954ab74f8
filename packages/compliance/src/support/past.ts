import type { MatchText } from '@binhyen/vietnamese'
import { sentenceAround } from './sentence.ts'

const words =
  /\b(?:truoc day|truoc kia|khi do|luc do|ngay truoc|hoi truoc|cu|nguyen|khong con|da bai bo|bai bo|giai the|ket thuc hoat dong|ket thuc|sap nhap|hop nhat|thay the|thay cho|het hieu luc|doi ten|da duoc thay|tu ngay 0?1[/ ])/

/** Whether the sentence itself places what it names in the past, or says that it has ended. */
export function speaksOfPast(
  { text, folded }: MatchText,
  range: readonly [number, number],
  ended: string,
): boolean {
  const [from, to] = sentenceAround(text, range)
  const sentence = folded.slice(from, range[0]) + ' ' + folded.slice(range[1], to)
  if (words.test(sentence.replace(/\s+/g, ' '))) return true
  const years = [...sentence.matchAll(/\bnam (\d{4})\b|\/(\d{4})\b(?!\/)/g)].map(([, a, b]) => Number(a ?? b))
  return years.length > 0 && years.every((year) => year < Number(ended.slice(0, 4)))
}
