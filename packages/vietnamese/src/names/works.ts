import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { differentIn, headingBefore, passageAround, placesOf } from './passage.ts'

/** What is said of books, plays, films, songs and those who made them. Marked: “phim” is no “phím”, “thơ” no “thợ”. */
const works = placesOf(
  patternFinder(
    /(?<!\p{L})(?:truyện (?:ngắn|cười|tranh|thơ|cổ tích)|(?:trong|đầu|đọc|kể) truyện|tiểu thuyết|nhân vật|đạo diễn|nhà văn|nhà thơ|thi sĩ|văn sĩ|nhạc sĩ|họa sĩ|diễn viên|tác giả|soạn giả|kịch bản|vở (?:kịch|chèo|tuồng|diễn)|cải lương|trích đoạn|phim|hoạt hình|tập thơ|bài thơ|câu thơ|thơ|văn học|hồi ký|ca khúc|bài hát|khúc ca|sáng tác|phổ nhạc|cổ tích|sự tích|ca dao|đồng dao|tục ngữ|câu đối|ngụ ngôn|đóng vai|(?:trang|cuốn|quyển|tựa) sách|xuất bản)(?!\p{L})/iu,
    { on: 'text' },
  ),
)
/** “Tắt đèn”, "Vợ nhặt": a title, or the like. */
const TITLE = /[“"«]\p{Lu}[^“"«”»\n]{2,60}[”"»]/u
/** Who made it, right behind its title: “Lá xanh” (Hoàng Việt); “Giận mà thương”, lời Nguyễn Trung Phong. */
const MADE_BY = /[”"»](?: \(|,? (?:của|nhạc|lời|thơ|nhạc và lời):? )$/

/**
 * Whether a passage is about works: two different things are said of books, films or songs, or one where a title is
 * quoted or the heading says it, or the name stands right behind a title as its maker's.
 */
export function isOfWorks(m: MatchText, start: number, end: number): boolean {
  if (MADE_BY.test(m.text.slice(Math.max(0, start - 20), start))) return true
  const passage = passageAround(m, start, end)
  const said = differentIn(works(m), passage, 2)
  if (said > 1 || (said === 1 && TITLE.test(m.text.slice(...passage)))) return true
  const heading = headingBefore(m, start)
  return heading !== undefined && differentIn(works(m), heading, 1) > 0
}
