import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { doesSomething, isHistoric, saidOfPeople } from './surroundings.ts'

/** What is said of books, plays, films, songs and those who made them. Marked: “phim” is no “phím”, “thơ” no “thợ”. */
const WORKS =
  /(?<!\p{L})(?:truyện (?:ngắn|cười|tranh|thơ|cổ tích)|(?:trong|đầu|đọc|kể) truyện|tiểu thuyết|nhân vật|đạo diễn|nhà văn|nhà thơ|thi sĩ|văn sĩ|nhạc sĩ|họa sĩ|diễn viên|tác giả|soạn giả|kịch bản|vở (?:kịch|chèo|tuồng|diễn)|cải lương|trích đoạn|phim|hoạt hình|tập thơ|bài thơ|câu thơ|thơ|văn học|hồi ký|ca khúc|bài hát|khúc ca|sáng tác|phổ nhạc|cổ tích|ngụ ngôn|đóng vai|(?:trang|cuốn|quyển|tựa) sách|xuất bản)(?!\p{L})/giu
/** “Tắt đèn”, "Vợ nhặt" (1962): a title, or the like. */
const TITLE = /[“"«]\p{Lu}[^“"«”»\n]{2,60}[”"»]/u
/** So far around a name its passage is read. */
const NEAR = 600

/**
 * Whether a passage is about works: two different things are said of books, films or songs, or one where a title is
 * quoted, or the name stands in brackets right behind a title: “Lá xanh” (Hoàng Việt).
 */
export function isOfWorks(m: MatchText, start: number, end: number): boolean {
  if (/["”»] \($/.test(m.text.slice(Math.max(0, start - 3), start)) && m.text[end] === ')') return true
  const passage = passageAround(m.text, start, end)
  const said = new Set(passage.toLowerCase().match(WORKS)).size
  return said > 1 || (said === 1 && TITLE.test(passage))
}

/** What stands around a place, up to an empty line. */
const passageAround = (text: string, start: number, end: number): string =>
  `${text
    .slice(Math.max(0, start - NEAR), start)
    .split(/\n\s*\n/)
    .at(-1)!}${text.slice(start, end + NEAR).split(/\n\s*\n/)[0]!}`

/** Whether it stands in a list with two persons of history or more. */
const isAmongHistoric = ({ text }: MatchText, start: number, end: number): boolean =>
  `${text.slice(Math.max(0, start - 100), start)}${text.slice(end, end + 100)}`
    .split(/[,;.:()\n]| và /)
    .map((item) => item.trim().split(' '))
    .filter((words) => [2, 3].some((length) => isHistoric(words.slice(-length).join(' ')))).length > 1

/**
 * Whom a passage about works names is their maker or somebody in them, and who stands among persons of history is one,
 * unless it says of him what is said of residents.
 */
export const asOfWorks = (m: MatchText, name: Recognised): Recognised =>
  name.kind !== 'official' &&
  !saidOfPeople(m, name.range[1]) &&
  !doesSomething(m, name.range[1]) &&
  (isOfWorks(m, ...name.range) || isAmongHistoric(m, ...name.range))
    ? { ...name, kind: 'of-works', valid: undefined }
    : name
