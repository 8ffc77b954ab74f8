import type { MatchText } from '../match-text.ts'
import { firstFrom, wordsOf } from '../words/word-index.ts'
import { canHead, scoreName } from './score.ts'
import { isUnmarked } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What may stand between a name and what is told of it; folded. */
const between = set(
  'bi mac dang di vua moi phai da hoc lop sinh em hs con nu nam cd thi con lai cung duoc tu vao o ngay gioi',
)
/** Where a row of names begins behind it; folded. */
const starts = set(
  'ong ba anh chi em co chu bac cu chau di cau mo thim thay be con thang cai ban va voi cua la cho cung vs gom ten co a c e bn bhyt hs gv stt ho benh nhan nv cu nhom gui',
)
/** First words of bodies, places and titles that capitals make look like a name. */
const bodies = set(
  'trung benh tram truong cong uy hoi doan ban phong so bo chi cuc huyen xa thon quan tp tinh khu to quoc nha nam ngay thang lich bang danh ket lop khoi giai thong ke toan ngu mon tieu mam trang tin mung le tet xuan han gio dia cong du an hop dong nghi luat quyet dieu phu nguoi hoc dai chuong tap vu viec mua ban',
)
const most = 5

/**
 * The name that stands right before a place where something is told of it, as in lists and hurried messages: a row of
 * words from the beginning of a clause, a number or a title on that can be a name (“ly na chay than”, “2. Lý Như Ý – 2A”,
 * “Ta Quang Mau cd dong kinh”). Only for places where what follows is told of people.
 *
 * @returns its range in `m.text`, or undefined
 */
export function nameBefore(m: MatchText, place: number): [start: number, end: number] | undefined {
  const words = wordsOf(m)
  const word = (at: number): string => m.text.slice(words.starts[at], words.ends[at])
  const folded = (at: number): string => m.folded.slice(words.starts[at], words.ends[at])
  let last = firstFrom(words.starts, place) - 1
  if (last < 0 || !/^[ \t,:|(–—-]{0,4}$/.test(m.text.slice(words.ends[last], place))) return undefined
  for (let skipped = 0; skipped < 3 && between.has(folded(last)) && isJoined(m, words, last); skipped++)
    last -= 1
  let first = last
  if (last < 0 || /\d/.test(word(last))) return undefined
  while (
    last - first < most &&
    first > 0 &&
    isJoined(m, words, first) &&
    !/\d/.test(word(first - 1)) &&
    !starts.has(folded(first - 1))
  )
    first -= 1
  const rowFrom = (at: number): string[] => Array.from({ length: last - at + 1 }, (_, i) => word(at + i))
  const range = (at: number): [number, number] => [words.starts[at]!, words.ends[last]!]
  // “ho quoc anh”, “chu van an”: a title or a surname.
  if (first > 0 && last - first < 3 && canHead(word(first - 1)) && isJoined(m, words, first))
    if (isScored(rowFrom(first - 1), 0.8)) return range(first - 1)
  const row = rowFrom(first)
  if (
    row.length > most ||
    /^(?:phu nu|thai phu|hoc sinh|benh nhan|cac chau)/.test(m.folded.slice(...range(first)))
  )
    return undefined
  const isCapital =
    row.length > 1 &&
    row.every((one) => /^\p{Lu}/u.test(one)) &&
    canHead(row[0]!) &&
    !bodies.has(folded(first))
  return isCapital || isScored(row, 0.6) ? range(first) : undefined
}

const isJoined = (m: MatchText, { starts: from, ends }: ReturnType<typeof wordsOf>, at: number): boolean =>
  at > 0 && /^(?: {1,2}|['’-])$/.test(m.text.slice(ends[at - 1], from[at]))

/** Whether a name is read at its beginning, with one syllable at most behind it. */
function isScored(row: readonly string[], least: number): boolean {
  const scored = scoreName(row, isUnmarked(row.join(' ')))
  return scored !== undefined && scored.score >= least && scored.length >= 2 && row.length - scored.length < 2
}
