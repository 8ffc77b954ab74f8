import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import { firstFrom, wordsOf } from '../words/word-index.ts'
import { isLikelyGivenName } from './likely-given.ts'
import { canHead, isGiven, scoreName, surnameWeight } from './score.ts'
import { isUnmarked } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What may stand between a name and what is told of it; folded. */
const between = set(
  'bi mac dang di vua moi phai da hoc lop sinh em hs con nu nam cd thi con lai cung duoc tu vao o ngay gioi',
)
/** Where a row of names begins behind it; folded. */
const starts = set(
  'ong ba anh chi em co chu bac cu chau di cau mo thim thay be con thang cai ban va voi cua la cho cung vs gom ten co a c e bn bhyt hs gv stt ho benh nhan phu nv cu nhom gui',
)
/** First words of bodies, places and titles that capitals make look like a name. */
const bodies = set(
  'quy trung benh tram truong cong uy hoi ban phong so bo chi cuc huyen xa thon quan tp tinh khu to quoc nha ngay thang lich bang danh ket lop khoi giai thong ke toan ngu mon tieu mam tin mung le tet xuan han gio dia cong du an hop dong nghi luat quyet phu nguoi hoc dai chuong tap viec mua ban',
)
const most = 5

/** Second words of them, in longer rows. */
const inBodies = set(
  'tam ban mam tieu hoc an y ty doan chinh nhan phong dan xa pho phuong huyen tinh du lich trung si vien to hoi van nghia',
)
/** Nicknames behind a given name: “Hiếu đen”, “hung coi”. */
const nicknames = set('den coi beo map gay lun tron cao sun seo rom heo to be nho lon trang con sut lac quan')
/** What is called so is no name. */
const never = /^(?:phu nu|thai phu|hoc sinh|benh nhan|cac chau|danh sach|ho so|so luong|tat ca)/

/**
 * The name that stands right before a place where something is told of it, as in lists and hurried messages: a row of
 * words from the beginning of a clause, a number or a title on that can be a name (“ly na chay than”, “2. Lý Như Ý – 2A”,
 * “Ta Quang Mau cd dong kinh”). Only for places where what follows is told of people.
 *
 * @param only what follows is told of people alone (a class, a child's age): a given name will do (“Tuyển 7A”)
 * @returns its range in `m.text`, or undefined
 */
export function nameBefore(
  m: MatchText,
  place: number,
  only = false,
): [start: number, end: number] | undefined {
  const words = wordsOf(m)
  const word = (at: number): string => m.text.slice(words.starts[at], words.ends[at])
  const folded = (at: number): string => m.folded.slice(words.starts[at], words.ends[at])
  let last = firstFrom(words.starts, place) - 1
  if (last < 0 || !/^[ \t,:|(–—-]{0,4}$/.test(m.text.slice(words.ends[last], place))) return undefined
  for (
    let skipped = 0;
    skipped < 3 &&
    between.has(folded(last)) &&
    !/^\p{Lu}\p{Ll}/u.test(word(last)) &&
    goesBack(m, words, last);
    skipped++
  )
    last -= 1
  if (last < 0 || /\d/.test(word(last))) return undefined
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(word(at))
  const inCapitals = isCapital(last) || (nicknames.has(folded(last)) && isCapital(last - 1))
  let first = last
  let bound = ''
  while (first > 0 && isJoined(m, words, first)) {
    bound = folded(first - 1)
    if (
      last - first >= most ||
      /\d/.test(bound) ||
      (starts.has(bound) && !(inCapitals && /^[AY]$/.test(word(first - 1))))
    )
      break
    if (inCapitals && !isCapital(first - 1)) break
    first -= 1
  }
  const rowFrom = (at: number): string[] => Array.from({ length: last - at + 1 }, (_, i) => word(at + i))
  const range = (at: number): [number, number] => [words.starts[at]!, words.ends[last]!]
  // “ho quoc anh”, “chu van an”: a title or a surname.
  if (starts.has(bound) && last - first < 3 && canHead(word(first - 1)) && isScored(rowFrom(first - 1), 0.8))
    return range(first - 1)
  const row = rowFrom(first)
  if (bound === 'phu' && /^(?:huynh|nu)$/.test(folded(first))) return undefined
  if (!inCapitals && !isUnmarked(row.join(' '))) return undefined
  if (never.test(m.folded.slice(words.starts[first], words.ends[last]))) return undefined
  if (row.length > most) {
    const start = [first + most - 2, first + most - 1].find((at) => isScored(rowFrom(at), 0.9, 0))
    return start === undefined ? undefined : range(start)
  }
  if (isScored(row, 0.6)) return range(first)
  const isShouted = row.every((one) => one === one.toUpperCase())
  const isBody = bodies.has(folded(first)) && (row.length < 3 || isShouted || inBodies.has(folded(first + 1)))
  const capitals = row.every((_, i) => isCapital(first + i)) && !isBody
  if (capitals && row.length > 1 && (only || canHead(row[0]!))) return range(first)
  const gap = first === 0 ? '.' : m.text.slice(words.ends[first - 1], words.starts[first])
  return only && row.length <= 2 && isCalled(row, capitals && !/[.!?\n]/.test(gap), /[:,;]/.test(gap))
    ? range(first)
    : undefined
}

/** A given name alone, two of them, or one with a nickname; in a list also one that is rather another word. */
function isCalled([one = '', other]: readonly string[], capital: boolean, listed: boolean): boolean {
  if (
    bodies.has(fold(one)) ||
    one.length < 2 ||
    /^(?:be|tre|chau|hs|em|nhat|nhi|hai|ba|bon|tu|nam)$/.test(fold(one))
  )
    return false
  const given = isLikelyGivenName(one) || (listed && isGiven(one, isUnmarked(one)))
  if (other === undefined) return given || (capital && surnameWeight(one, false) < 0.2)
  return (
    (isLikelyGivenName(other) && (given || canHead(one))) ||
    (isGiven(other, isUnmarked(other)) && isGiven(one, isUnmarked(one)) && fold(other) !== 'hoc') ||
    (nicknames.has(fold(other)) && (given || capital || /^\p{Lu}/u.test(one)))
  )
}

const isJoined = (m: MatchText, { starts: from, ends }: ReturnType<typeof wordsOf>, at: number): boolean =>
  at > 0 && /^(?: {1,2}|['’-])$/.test(m.text.slice(ends[at - 1], from[at]))
const goesBack = (m: MatchText, { starts: from, ends }: ReturnType<typeof wordsOf>, at: number): boolean =>
  at > 0 && /^,?[ (]{1,2}$/.test(m.text.slice(ends[at - 1], from[at]))

/** Whether a name is read at its beginning, with one syllable at most behind it. */
function isScored(row: readonly string[], least: number, over = 1): boolean {
  const scored = scoreName(row, isUnmarked(row.join(' ')))
  return (
    scored !== undefined && scored.score >= least && scored.length >= 2 && row.length - scored.length <= over
  )
}
