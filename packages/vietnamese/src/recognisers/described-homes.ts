import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import { isLikelyGivenName } from '../names/likely-given.ts'
import { patternFinder } from '../words/patterns.ts'
import { wordsBefore } from './context.ts'
import type { Recognised } from './recognised.ts'

/** A dwelling; “nhà” that is none (nhà văn hóa, nhà nước …) is told by what follows. */
const dwellings = patternFinder(
  /(?<![a-z0-9])(?:can nha|noc nha|tu gia|choi(?= (?:la|ray|vit|canh|giua|tranh))|lan trai|can tro|phong tro|day tro|nha tro|xom tro|nha cong vu|leu vit|leu|lan ray|lan|nha|can(?= (?:cuoi|dau|thu|goc)))(?= [a-z0-9])/,
)
/** One pattern for writing with marks and one for writing without: “co” is “có” as often as “cô”. */
interface Both {
  marked: RegExp
  plain: RegExp
}
const both = (marked: string): Both => ({
  marked: new RegExp(marked, 'u'),
  plain: new RegExp(fold(marked).replaceAll('\\p{l}', '\\p{L}'), 'u'),
})

const TITLE =
  '(?:ông bà|ông|bà|anh|chị|cô|chú|bác|cụ|thằng|con|dì|cậu|mợ|thím|thầy|mẹ|mệ|má|o|lão|mụ|em gái|em trai|a|c|vợ chồng|gia đình)'
/** Whose it is, right behind it or behind “của”. */
const OWNER = both(
  String.raw`^(?: \p{L}{2,6}){0,2}?(?: của)?(?: ${TITLE})(?: (?:giáo|hai|ba|tư|năm|sáu|bảy|tám|chín|cả|út|thợ|lão))? ([\p{L}']{1,8})|^(?: [\p{L}0-9]{2,6}){0,3}? của ([\p{L}']{1,8})`,
)
const HIS = both(String.raw`^ (?:nó|hắn|tao|tau|tui|tôi|em|cháu|mình|hai vợ chồng)(?!\p{L})`)
/** What it looks like, by which it is found. */
const LOOK = both(
  String.raw`(?<!\p{L})(?:mái (?:ngói|tôn|tranh|lá)|vách|cổng (?:sắt|màu|gỗ|hoa|xanh|đỏ|thứ)|hàng rào|gian|(?:hai|ba|bốn|2|3|4) tầng|sơn (?:vàng|xanh|trắng|hồng|đỏ)|lợp|sàn|dài|ngang|gỗ|lá|tranh|cấp (?:4|bốn)|thứ (?:nhất|nhì|\d)|(?<!(?:chiều|sáng|tối|ngày|trưa|đêm|nhật|và) )thứ (?:hai|ba|tư|năm)|cuối cùng|trong cùng|đầu tiên|phòng cuối|phòng đầu|vịt|rẫy|cuối|góc|căn \d|dãy \p{L}(?!\p{L}))(?!\p{L})`,
)
const WHERE =
  '(?:phía sau|sau lưng|sau|trước mặt|trước|cạnh|gần|kế|sát vách|sát|đối diện|cuối|đầu|bên hông|bên trái|bên phải|bên|giữa|dưới|trên đỉnh|đỉnh|cách|ngang|xuống|quẹo|rẽ|ngay|ngõ|hẻm|xẹt|trong hẻm|trong ngõ|ở vườn|mé)'
const THING =
  '(?:chợ|chùa|đình|miếu|đền|nhà thờ|cầu|trường|trạm|ubnd|ủy ban|cây|sông|suối|bến|hẻm|ngõ|đường|làng|xóm|thôn|ấp|bản|buôn|cống|kênh|kinh|ruộng|ngã ba|ngã tư|dốc|quán|tiệm|cổng|giếng|nghĩa địa|lò|bờ|ao|hồ|rạch|cồn cát|rừng|rẫy|đèo|vườn|bãi|đê|kho|sân|xưởng|gốc|khúc cua|mía|gò|đập|cửa hàng|tay trái|tay phải)'
const PLACE = both(
  String.raw`(?<!\p{L})${WHERE}(?: [\p{L}0-9]+){0,1}? ${THING}(?!\p{L})|(?<!\p{L})qua cầu(?!\p{L})`,
)
const UNIT = both(
  String.raw`(?<!\p{L})(?:thôn|xóm|ấp|bản|buôn|làng|khóm|khu phố|tổ|kp) ?(?:\d|mẫu|[\p{L}0-9]+ (?:\d|thượng|hạ|đông|tây)(?!\p{L}))`,
)
const LIVES = both(
  String.raw`(?<!\p{L})(?:ở|về|tới|đến|qua|ra|vô|vào|trú|núp|trốn|gửi|giao|đón|thuê|chạy|tìm|đột nhập|dọn về|đưa)(?: (?:tại|trong|ngoài|dưới|ở|cái|ngay|vào))* $`,
)
/** Told of a time gone by, of many, of a trade. */
const OTHERS =
  /(?<![a-z])(?:cach mang|khang chien|truyen don|du kich|hoat dong|di tich|la noi|thoi|nam 1[0-9]{3}|the ky|nguoi xua|ngay xua|truyen thuyet|cac|nhung|moi|tung|ban (?:nha|dat)|cho thue|tim cho|mo tiem|khai truong|m2|hang xom|hoi kinh nghiem|chuan bi|la ngay|co giay|chung cu ghi)(?![a-z])/
const NO_DWELLING =
  /^ (?:van|tho|thi|may|truong|nuoc|hang|thuoc|ve|che|xe|bao|giao|dan|nghi|kho|kinh|thau|sach|tre|rong|sinh hoat|doan|khoa|cua|ga|hat|nong|que|tinh|dieu|da|luoi|dau tu|ban|o xa|tu tinh|tieu|bep|ai|nao|lop|lien ke|dai)(?![a-z])(?! (?:cua|h ))/

/**
 * Homes that are told by where they stand and whose they are, without a number: “nhà bà Tư sau chợ”, “nha san thu 3 buon
 * mau 2 gan ben nuoc”. A dwelling needs two of: an owner, a place beside it, what it looks like, its hamlet, somebody who
 * lives or goes there.
 */
export const describedHomes = (m: MatchText): Recognised[] =>
  dwellings(m).flatMap(({ 0: word, index }) => {
    const from = index + word.length
    const rest = /^[^.!?;\n]*/.exec(m.folded.slice(from, from + 70))![0]
    if (word === 'nha' && NO_DWELLING.test(rest)) return []
    const before = wordsBefore(m, index)
    if (/(?<![a-z])(?:nguoi|ca|viec) $/.test(before) || OTHERS.test(before) || OTHERS.test(rest)) return []
    const seek = reader(m, index - before.length, from + rest.length)
    const place = seek(PLACE, from, from + rest.length)
    const unit = seek(UNIT, from, from + rest.length) ?? seek(UNIT, Math.max(0, index - 24), index)
    const isOwned = ownedBy(m, seek, from, from + rest.length)
    const isTold = seek(LOOK, from, from + rest.length) !== null
    const isLivedIn = seek(LIVES, index - before.length, index) !== null
    const signs = [isOwned, isTold, isLivedIn, place !== null, unit !== null].filter(Boolean).length
    if (!(place ?? unit) || signs < 2 || !(isOwned || isTold) || (!isOwned && !isLivedIn && !unit)) return []
    const ends = [place, seek(UNIT, from, from + rest.length)].map((one) =>
      one ? one.index + one[0].length : 0,
    )
    const end = from + Math.max(...ends, Math.min(rest.length, 12))
    return [{ range: [index, end], value: m.text.slice(index, end), valid: true as const, kind: 'described' }]
  })

type Seek = (pattern: Both, start: number, end: number) => RegExpExecArray | null

/** Reads a stretch by the marked pattern where it has any marks, else by the plain one. */
function reader(m: MatchText, start: number, end: number): Seek {
  const written = m.text.slice(start, end).toLowerCase()
  const isPlain = written === m.folded.slice(start, end)
  return ({ marked, plain }, from, to) =>
    isPlain ? plain.exec(m.folded.slice(from, to)) : marked.exec(m.text.slice(from, to).toLowerCase())
}

/** By somebody’s name, or by one who is spoken of. */
function ownedBy(m: MatchText, seek: Seek, from: number, to: number): boolean {
  if (seek(HIS, from, to)) return seek(PLACE, from, Math.min(to, from + 40)) !== null
  const found = seek(OWNER, from, to)
  if (!found) return false
  const end = from + found[0].length
  const name = m.text.slice(end - (found[1] ?? found[2])!.length, end)
  return (
    /^\p{Lu}/u.test(name) || isLikelyGivenName(name) || m.text.slice(from, end) === m.folded.slice(from, end)
  )
}
