import type { MatchText } from '../match-text.ts'
import { nameBefore } from '../names/name-row.ts'
import { isHistoric } from '../names/surroundings.ts'
import { patternFinder } from '../words/patterns.ts'
import { wordsAfter, wordsBefore } from './context.ts'
import { digitRuns } from './digit-runs.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'
import { writtenDates } from './written-dates.ts'
import type { WrittenDate } from './written-dates.ts'

/** What a date of birth is called, right before it. */
const NEAR =
  /(?<![a-z])(?:ngay(?:,)? (?:thang(?:,)? )?(?:nam )?sinh(?: cua(?: [a-z]{1,7}){1,4})?|s[ia]nh(?: vao)?(?: ngay| hom| nam| thang)?|nam sinh|dob|d\.o\.b\.?|ns|ngs|ng ?sinh|nsinh|snam|s\.?n|bd|ntns|sinh (?:khoang|thang \d{1,2}|vao) nam|sinh (?:nam )?thang) ?[ .:;()-]{0,4}(?:la |vao |ngay |\d{1,2}[/ ]| nam ){0,2}$|(?<![a-z])s[. ]{0,2}$/
/** The same, with other words of the sentence between; no other figures, and nothing else that has a date. */
const FAR =
  /(?<![a-z])(?:ngay(?: thang)?(?: nam)? sinh|nam sinh|sinh (?:nhat|nhut|ngay|nam|thang|luc|vao|hom|thoi)|sanh|born|dob|date of birth|birthday|hpbd|bd|snvv|sn|chao doi|(?:ba|ong|co|ma|me|bo|em|no|minh|toi|chau|vo|chong|nho|trai|gai) sinh|(?:ma|me|ba|chi|vo|o|di|co|hoi|nho|ngay) de|de (?:con|thang|ra)|the la|(?:gks|hoc ba)(?: ghi)?|(?:khai sinh|the|giay|cc|cccd|can cuoc) ghi|khai sinh(?: la| ngay)?|(?:coi|xem) tuoi(?: [a-z]+)?|tu vi|la so|tuoi (?:that|ta))(?![a-z])([^0-9.!?\n]{0,44})$/
/** Between: the date is that of something else. */
const OTHER_DATE =
  /(?<![a-z])(?:cap|cap ngay|het han|nhap hoc|mat|tu vong|qua doi|hy sinh|cuoi|ket hon|hop|nop|den het|truoc|tu ngay|khai giang|to chuc|hen|dang ky|kham|di lam|vao lam|nhap ngu|ban hanh|ky|thanh lap|xuat vien|nhap vien|chi tiet|lien he|han|mo cua|ra doi|dien ra|hoc lop|vao (?:doan|dang|hoi)|ket nap|trong nam|nam nay|nam ngoai|nam hoc)(?![a-z])/
const AFTER =
  /^[ ,)]{0,2}(?:(?:moi |moi )?(?:la|dung la|chinh la) (?:ngay |nam )?sinh(?! hoat)|(?:gio|h) (?:ty|ti|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)(?![a-z])|\(?ngay sinh|cung (?:bach duong|kim nguu|song tu|cu giai|su tu|xu nu|thien binh|bo cap|nhan ma|ma ket|bao binh|song ngu))/
/** “sinh” as the end of another word: học sinh năm 2026, vệ sinh năm 2025. */
const OTHER_SINH =
  /(?<![a-z])(?:hoc|ve|phat|thi|tuyen|tai|nay(?! sinh (?:ngay|nam|$))|giao|ho(?! sinh (?:ngay|nam|$))|nu|mon|dan|quan|khoang|sao|hy|tan|sinh(?! sinh (?:ngay|nam|$))|tien|nhan|an|y|ky|tu|song|thu|sat|tro|luu|hoi|dung|chung|so)(?:[ -]| - )s[ia]nh(?: vao)?(?: ngay| hom| nam| thang)?(?![a-z])(?:(?! s[ia]nh)[^0-9]){0,44}$/
/** Subjects of a rule, not a person: “trẻ em sinh năm 2020”, “công dân sinh từ ngày …”. */
const GENERAL =
  /(?<![a-z])(?:tre|tre em|(?<!mot |2 |hai )cong dan|thanh nien|nguoi|cac chau|cac em|tre nho|hoc sinh|hoi vien|truong hop|doan vien|nguoi cao tuoi|cac cu|nam cong dan|tat ca)(?: (?:duoc|co|da|nam|nu|va|tre|em|dan|cao|tu|[a-z]+ tuoi,?))*,? sinh(?: vao)?(?: nam| tu nam)?[ .:;()-]{0,4}$/
/** Somebody, right before his date. */
const PERSON =
  /(?<![a-z])(?:nu|co dau|chu re|re|dau|ck|vk|co|vo|chong|trai|gai|em|chau|con|be|ong|anh|chi|thang|no)(?: [a-z]{1,6})?[ ,:(]{1,3}(?:la |ngay )?$/
const NAMED_PAREN =
  /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4} ?\((?:(?:SN|sn|S\.N|sinh năm|sinh nam|NS|ns)[ .:]{0,3})?$/u
/** A year of two figures, or two, three or more said, behind a word of birth. */
const shortYears = patternFinder(
  /(?:sinh nam|nam sinh|sinh|ns|sn|de nam|sinh thang [a-z]+(?: mot| hai)? nam)[ :.']{1,3}((?:[4-9][0-9]|0[0-9])(?![0-9/.,-]|[ ]?(?:tuoi|ngo|duong|to|hem|pho|thang|ngay|gio|h|k))|(?:nghin|ngan|mot|hai|sau|bay|tam|chin|khong)(?: (?:nghin|ngan|tram|muoi|khong|linh|le|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)){1,7}(?! (?:tuoi|thang|nguoi|con|dua|chau|lan))|(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|ti|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi))(?![a-z0-9])/,
)

/**
 * Dates of birth: a date or a year, in figures or said, with a word of birth in its sentence, behind another such date,
 * or right behind a name as in lists. `value` is an ISO date or the year; of a date that is said, as it stands. Kinds:
 * 'date', 'year'. What speaks of everybody (“trẻ em sinh năm 2020”) stays out.
 *
 * @example findBirthDates(matchText('sinh ngày 05/9/1984'))[0]?.value // '1984-09-05'
 */
export const findBirthDates = (m: MatchText): Recognised[] => {
  const groups = writtenDates(m).map((dates) => {
    let last = -100
    const found: Recognised[] = []
    for (const date of dates.sort((a, b) => a.start - b.start)) {
      if (!isBirth(m, date, last)) continue
      last = date.end
      found.push({ range: [date.start, date.end], value: date.value, valid: true, kind: date.kind })
    }
    return found
  })
  return mergeRecognised(...groups, said(m), short(m))
}

function isBirth(m: MatchText, { start, end, kind, whole, value }: WrittenDate, last: number): boolean {
  // “chào đời lúc 3 giờ sáng ngày …”
  const before = wordsBefore(m, start, 70).replace(
    /\d{1,2} ?(?:h|g|gio)(?: ?\d{1,2})?(?: phut)?(?![a-z])/,
    '',
  )
  if (NEAR.test(before)) return isSomebodys(m, before, start, kind)
  if (AFTER.test(wordsAfter(m, end))) return true
  if (kind === 'year') return isBehindName(m.text, [start, end]) || isInRow(m, start, end)
  const between = FAR.exec(before)?.[1]
  if (between !== undefined && !OTHER_DATE.test(between)) return isSomebodys(m, before, start, kind)
  // “… của vợ: 11/6/1990; của chồng: 3/2/1988”
  if (
    start - last < 40 &&
    /^[^.!?\n]*$/.test(m.folded.slice(last, start)) &&
    !OTHER_DATE.test(m.folded.slice(last, start))
  )
    return true
  const year = Number(/\d{4}/.exec(value)?.[0])
  if (whole && /\d ?(?:thang|tuoi|th|t)[ ,]{1,2}$/.test(before)) return true
  return whole && year > 1920 && ((year < 2013 && PERSON.test(before)) || (year < 2022 && nameOf(m, start)))
}

/** Neither “học sinh năm 2026” nor “trẻ em sinh năm 2020” nor a person of history. */
function isSomebodys(m: MatchText, before: string, start: number, kind: 'date' | 'year'): boolean {
  if (
    OTHER_SINH.test(before) ||
    /ky niem/.test(before) ||
    (kind === 'year' &&
      (GENERAL.test(before) ||
        /^ (?:vao (?:lop|mau)|tro (?:len|di|ve)|den nay|thi )/.test(m.folded.slice(start + 4, start + 16))))
  )
    return false
  const name = /((?:\p{Lu}\p{L}* ){2,4})s(?:inh|inh (?:ngày|năm)) $/u.exec(
    m.text.slice(Math.max(0, start - 50), start),
  )
  return !name || !isHistoric(name[1]!.trim())
}

/** “Ma Thị Mẫu Dợ 1971, Cứ A Páo 1968”: a name and a year, and another such pair beside it. */
const isInRow = (m: MatchText, start: number, end: number): boolean =>
  /^ ?(?:[,;)\n]|$| va | và )/.test(m.text.slice(end, end + 4)) &&
  (/^.{6,45}[^\d./](?:19|20)\d\d(?!\d)/.test(m.folded.slice(end, end + 50)) ||
    /(?<!\d)(?:19|20)\d\d[,;] ?[^\d]{6,45}$/.test(m.folded.slice(Math.max(0, start - 50), start))) &&
  nameOf(m, start)

/** A name right before a whole date: a row of a list. */
function nameOf(m: MatchText, start: number): boolean {
  const before = m.text.slice(Math.max(0, start - 10), start)
  const name = nameBefore(m, start - (/(?:Nam|Nữ|nam|nữ|nu)[ |,]{1,3}$/.exec(before)?.[0].length ?? 0))
  return name !== undefined && !isHistoric(m.text.slice(...name))
}

/** “sinh năm một chín tám tư”; “năm” itself reads as a five before it. */
const said = (m: MatchText): Recognised[] =>
  digitRuns(m).flatMap((run) => {
    const year = run.slice(m.folded.startsWith('nam ', run[0]!.start) ? 1 : 0)
    const value = year.length === 4 ? year.map(({ digits }) => digits).join('') : ''
    if (!/^(?:19[2-9]\d|20[0-4]\d)$/.test(value)) return []
    const before = wordsBefore(m, year[0]!.start, 50)
    if (!NEAR.test(before) || OTHER_SINH.test(before)) return []
    return [{ range: [year[0]!.start, year[3]!.end], value, valid: true as const, kind: 'year' }]
  })

/** “sn 84”, “sinh năm bảy hai”, “sinh năm Canh Tý”. */
const short = (m: MatchText): Recognised[] =>
  shortYears(m).flatMap(({ 0: written, 1: year, index }) => {
    const end = index + written.length
    const start = end - year!.length
    const before = wordsBefore(m, start, 50)
    const isOther = written.startsWith('de') && m.text.slice(index, index + 2).toLowerCase() !== 'đẻ'
    if (isOther || OTHER_SINH.test(before) || GENERAL.test(before)) return []
    return [{ range: [start, end], value: year!, valid: true as const, kind: 'year' }]
  })

/** Nguyễn Văn Mẫu (1984) */
const isBehindName = (text: string, [start, end]: Recognised['range']): boolean =>
  /^[,) ]/.test(text.slice(end, end + 1)) && NAMED_PAREN.test(text.slice(Math.max(0, start - 60), start))
