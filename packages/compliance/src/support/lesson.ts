import type { MatchText } from '@binhyen/vietnamese'
import { firstFrom, sentenceAround } from './sentence.ts'

/** Before a secret word, these make the sentence speak of the rule, not of a secret. Folded, whole words. */
const before = everyStart(
  /(?:khong (?:duoc )?(?:dang|dua|chia se|gui|chup|sao chep|luu|soan|ban|mua|mang|de lo|phat tan|cung cap|tiet lo|lam lo)|nghiem cam|cam|lam lo|lam mat|tiet lo|danh muc bi mat|khai niem|the nao la|quy dinh ve|quy dinh|luat|nghi dinh|thong tu|phan loai|xac dinh|hanh vi|toi danh|quan ly|bao quan|neu (?:thay|gap|nhat)|cong tac bao ve|tim hieu|hoi dap|cau hoi)/,
)

/** Anywhere in the sentence, these say that degrees are being explained. */
const anywhere = everyStart(
  /(?:ba do|ba muc|3 do|3 muc|cac do mat|cac muc do mat|do mat gom|gom ba|gom (?:do )?(?:tuyet|toi|mat)|thoi han bao ve|dieu \d+)/,
)

const highest = everyStart(/tuyet mat/)
const high = everyStart(/toi mat/)

/** Whether the sentence around a match teaches about secrecy instead of breaking it. */
export function isLesson(m: MatchText, range: readonly [number, number]): boolean {
  const [from, to] = sentenceAround(m.text, range)
  const told = tellings(m)
  return (
    lies(told.before, from, range[0]) ||
    lies(told.anywhere, from, to) ||
    (lies(told.highest, from, to) && lies(told.high, from, to))
  )
}

/** Offsets of what a text says, in ascending order of the starts. */
interface Places {
  starts: number[]
  ends: number[]
}

const cache = new WeakMap<MatchText, Record<'before' | 'anywhere' | 'highest' | 'high', Places>>()

/** Read once for a text: a text may name a secret in every line. */
function tellings(m: MatchText): Record<'before' | 'anywhere' | 'highest' | 'high', Places> {
  let known = cache.get(m)
  if (!known) {
    known = {
      before: placesOf(m.folded, before),
      anywhere: placesOf(m.folded, anywhere),
      highest: placesOf(m.folded, highest),
      high: placesOf(m.folded, high),
    }
    cache.set(m, known)
  }
  return known
}

/** Finds whole words with anything but letters and digits between them, at every place where they begin. */
function everyStart({ source }: RegExp): RegExp {
  const blanks = source.replaceAll(' ', '[^a-z0-9]+')
  return new RegExp(`(?<![a-z0-9])(?=(${blanks})(?![a-z0-9]))`, 'g')
}

function placesOf(folded: string, pattern: RegExp): Places {
  const places: Places = { starts: [], ends: [] }
  for (const found of folded.matchAll(pattern)) {
    places.starts.push(found.index)
    places.ends.push(found.index + (found[1] ?? '').length)
  }
  return places
}

/** Whether one of the places lies between two offsets. */
function lies({ starts, ends }: Places, from: number, to: number): boolean {
  for (let i = firstFrom(starts, from); (starts[i] ?? to) < to; i++) if ((ends[i] ?? 0) <= to) return true
  return false
}
