import type { MatchText } from '@binhyen/vietnamese'
import { sentenceAround } from './sentence.ts'

/** Before a secret word, these make the sentence speak of the rule, not of a secret. Folded, whole words. */
const before =
  /(?:^| )(?:khong (?:duoc )?(?:dang|dua|chia se|gui|chup|sao chep|luu|soan|ban|mua|mang|de lo|phat tan|cung cap|tiet lo|lam lo)|nghiem cam|cam|lam lo|lam mat|tiet lo|danh muc bi mat|khai niem|the nao la|quy dinh ve|quy dinh|luat|nghi dinh|thong tu|phan loai|xac dinh|hanh vi|toi danh|quan ly|bao quan|neu (?:thay|gap|nhat)|cong tac bao ve|tim hieu|hoi dap|cau hoi)(?: |$)/

/** Anywhere in the sentence, these say that degrees are being explained. */
const anywhere =
  /(?:^| )(?:ba do|ba muc|3 do|3 muc|cac do mat|cac muc do mat|do mat gom|gom ba|gom (?:do )?(?:tuyet|toi|mat)|thoi han bao ve|dieu \d+)(?: |$)/

/** Whether the sentence around a match teaches about secrecy instead of breaking it. */
export function isLesson({ text, folded }: MatchText, range: readonly [number, number]): boolean {
  const [from, to] = sentenceAround(text, range)
  if (before.test(plain(folded.slice(from, range[0])))) return true
  const sentence = plain(folded.slice(from, to))
  if (anywhere.test(sentence)) return true
  return sentence.includes('tuyet mat') && sentence.includes('toi mat')
}

const plain = (part: string): string => part.replace(/[^a-z0-9]+/g, ' ')
