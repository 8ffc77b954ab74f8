import { patternFinder } from '@binhyen/vietnamese'
import type { MatchText } from '@binhyen/vietnamese'
import { isBetween, placesOf } from './places.ts'
import type { Places } from './places.ts'
import { sentenceAround } from './sentence.ts'

/** Before a secret word, these make the sentence speak of the rule, not of a secret. Folded, whole words. */
const before = everyStart(
  /(?:khong (?:duoc )?(?:dang|dua|chia se|gui|chup|sao chep|luu|soan|ban|mua|mang|de lo|phat tan|cung cap|tiet lo|lam lo)|nghiem cam|cam (?:dang|dua|chia se|gui|chup|sao|luu|mang|de|phat|cung cap|tiet lo|lam|tuyet doi|soan)|lam lo|lam mat|tiet lo|danh muc bi mat|khai niem|the nao la|quy dinh ve|quy dinh|luat|nghi dinh|thong tu|phan loai|xac dinh|hanh vi|toi danh|quan ly|bao quan|neu (?:thay|gap|nhat)|cong tac bao ve|tim hieu|hoi dap|cau hoi|tap huan(?: ve)?|cach (?:dong|ghi|quan ly|bao quan|soan|gui)|khi (?:nhan|gui|soan|co|thay)(?: duoc)?|may soan thao|may tinh soan|bo phim|phim|tieu thuyet|truyen)/,
)

/** Anywhere in the sentence, these say that degrees are being explained. */
const anywhere = everyStart(
  /(?:ba do|ba muc|3 do|3 muc|cac do mat|cac muc do mat|do mat gom|gom ba|gom (?:do )?(?:tuyet|toi|mat)|thoi han bao ve|co duoc (?:chup|gui|dang|chia se|mang|sao chep)|dieu \d+|khang chien|cach mang|(?<!sinh )(?<!sinh nam )19[0-7]\d)/,
)

const highest = everyStart(/tuyet mat/)
const high = everyStart(/toi mat/)

/** Whether the sentence around a match teaches about secrecy instead of breaking it. */
export function isLesson(m: MatchText, range: readonly [number, number]): boolean {
  const [from, to] = sentenceAround(m.text, range)
  const told = tellings(m)
  return (
    isBetween(told.before, from, range[0]) ||
    isBetween(told.anywhere, from, to) ||
    (isBetween(told.highest, from, to) && isBetween(told.high, from, to))
  )
}

const cache = new WeakMap<MatchText, Record<'before' | 'anywhere' | 'highest' | 'high', Places>>()

/** Read once for a text: a text may name a secret in every line. */
function tellings(m: MatchText): Record<'before' | 'anywhere' | 'highest' | 'high', Places> {
  let known = cache.get(m)
  if (!known) {
    known = {
      before: placesOf(before(m)),
      anywhere: placesOf(anywhere(m)),
      highest: placesOf(highest(m)),
      high: placesOf(high(m)),
    }
    cache.set(m, known)
  }
  return known
}

/** Finds whole words with anything but letters and digits between them, at every place where they begin. */
function everyStart({ source }: RegExp): (m: MatchText) => RegExpExecArray[] {
  const blanks = source.replaceAll(' ', '[^a-z0-9]+')
  return patternFinder(new RegExp(`(?<![a-z0-9])(?=(${blanks})(?![a-z0-9]))`), { every: true })
}
