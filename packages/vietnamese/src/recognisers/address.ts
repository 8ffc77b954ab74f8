import type { MatchText } from '../match-text.ts'
import { nameBefore } from '../names/name-row.ts'
import { patternFinder } from '../words/patterns.ts'
import { chainAt } from './address-parts.ts'
import type { AddressPart, Chain } from './address-parts.ts'
import { wordsAfter, wordsBefore } from './context.ts'
import { describedHomes } from './described-homes.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'

/** Where an address may begin: a word of one of its parts, or a number before words. */
const beginnings = patternFinder(
  /(?<![a-z0-9/.,+-])(?:(?:so|nha|sn|s|n|phong|can|ph|p|lau|gac|toa|block|blk|day|lo|ki ot|kiot|thua|tro|ngo|ngach|hem|hxh|kiet|xuyet|xet|chung cu|c\/c|cc|khu|xom|thon|ktt|ktx|cu xa|kdc|tdc|to|tdp|khoi|kp|khom|ap|ban|buon|bon|lang|soc|phum|plei|play|doi|cum)(?:[ .:]|[0-9])|k[0-9]{1,4}\/|[0-9]{1,4}[a-z]?(?:[/.-][0-9]{1,4}[a-z]?){0,4}(?: ?bis)?,? ?\/? ?(?=[a-z]))/,
  { every: true },
)
/** What costs least is asked first: most of these words are none of an address (“tổ chức”, “khu vực”, “bản thân”). */
const LOOKS =
  /^(?:\d|c\/c|(?:cc|ktt|ktx|kdc|tdc|chung cư|chung cu|nhà trọ|nha tro|dãy trọ|day tro)(?!\p{L})|\p{L}+(?:[ .](?:nhà|nha|số|so|thứ|thu|dân|dan|phố|pho|hộ|ho|trọ|tro|cư|cu|thể|the|định|dinh|tập|tap|tái|tai|đất|dat))*[ .:]{0,2}(?:[\d\p{Lu}]|\p{L}\d|\p{Ll}{1,7} (?:\d{1,3}(?!\d)|hạ|ha|thượng|thuong|trung|đông|tây)(?!\p{L})|(?:một|mot|hai|ba|bốn|bon|năm|nam|sáu|sau|bảy|bay|tám|tam|chín|chin|mười|muoi)(?!\p{L})))/u

const RESIDENCE =
  /(?<![a-z])(?:hktt|dktt|ho khau|thuong tru|tam tru|tru tai|tru|cu tru|noi o|cho o|(?<!so )nha o|nha rieng|(?<!so )nha|dang o|o tro|dia chi|dc|ngu tai|ngu|sinh song|song|que|que quan|nguyen quan|noi cu tru|don ve|chuyen ve)(?: (?:hien nay|hien tai|rieng|thuong tru|cua [a-z ]{1,24}|(?:tang|lau|gac) [0-9]{1,2},?|em|minh|toi|tui|no|o|tai|la|so)){0,3}[ :,.-]{0,3}$/
const PERSON_AT =
  /(?<![a-z])(?:ong|ba|anh|chi|chau|em|co|chu|bac|cu(?! tri)|di|cau|mo|thim|o|me|vo chong|gia dinh|nha|ho ong|ho ba|thang|con)(?: [a-z]{1,7}){1,5},?(?: \(?[^()]{0,24}\)?)?,? (?:o|ngu|tru|song|nha)(?: tai| o)? $/
/** “nhà bà Mẫu xóm 3”, “cho mẹ con chị Sáo, …” */
const HOUSE_OF =
  /(?<![a-z])(?:nha|ho) (?:cua )?(?:ong|ba|anh|chi|co|chu|bac|cu|thang|con|di|cau|mo|thim|thay|me|em|o|lao|mu)(?: [a-z]{1,7}){1,3},? (?:o )?$/
/** Where the address is an office's, a shop's or a place of an event. */
const PLACE =
  /(?<![a-z])(?:tru so|nha van hoa|nvh|hoi truong|truong|cong an|uy ban|ubnd|tram|cong ty|cua hang|buu dien|diem (?:ban|giao|tiem|thu|hen|bau|tiep|cap|truong)|dai (?:truyen|phat|tuong)|dai ly|bo phan mot cua|trung tam|hoi quan|san (?:van dong|bong|truong|kho|dinh)|ngan hang|chi nhanh|kho bac|phong giao dich|phong kham|phong (?:tiep|giao duc|hop|so|lam viec)|benh vien|doanh trai|doan thanh nien|tai dinh cu|xuong|kho|nha thi dau|nha tho|nha may|nha tre|khach san|(?<!que )quan(?! (?:ly|he|tam))|tiem|shop|sieu thi|van phong|don vi|toa an|ben xe|cho dau moi|nha hang|nha xuat ban|hop tac xa|htx)(?: [a-z0-9]{1,8}){0,6}[ :,(.-]{0,3}(?:dia chi|tai|o)?[ :,(.-]{0,3}$/
/** Works, traffic and events on a street. */
const STREET_NEWS =
  /(?<![a-z])(?:sua|thi cong|cam (?:xe|o to|do|dau|di|duong)|ngap|un tac|ket xe|doan|tuyen|cat dien|mat dien|mat nuoc|xe di|bo rac|chan|sat lo|sat|vo ong|dao duong|trai nhua|lat|rai|mo rong|noi dai|chieu sang|danh so|cac|con bao|xe buyt|tin so)(?:[ ,]{1,2}[a-z0-9]{1,8}){0,5}[ ,:]{1,2}$/

/**
 * Home addresses: a number with its lane, street, hamlet or building anywhere, and a hamlet, quarter or lane alone after
 * a word of residence (“thường trú”, “trú tại”, “chỗ ở” …) or after a person. Kinds: 'house', 'hamlet'. The addresses of
 * offices, halls and shops stay out. `value` is the address as written. A hamlet behind a person is `valid: undefined`:
 * it may only say where somebody comes from.
 *
 * @example findAddresses(matchText('HKTT: số nhà 12, ngõ 3, thôn Mẫu 1'))[0]?.kind // 'house'
 */
export const findAddresses = (m: MatchText): Recognised[] =>
  mergeRecognised(chainedAddresses(m), describedHomes(m))

function chainedAddresses(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  let free = 0
  for (const { index } of beginnings(m)) {
    if (index < free || !LOOKS.test(m.text.slice(index, index + 40))) continue
    const isBare = isDigit(m.folded.charCodeAt(index))
    if (
      isBare &&
      (MEASURED.test(m.folded.slice(Math.max(0, index - 9), index)) ||
        DATE.test(m.folded.slice(index, index + 16)))
    )
      continue
    const before = wordsBefore(m, index)
    const lives = RESIDENCE.test(before) || BORN.test(before)
    const chain = chainAt(m, index, lives)
    if (!chain || holdsTelephone(m, index, chain.end)) continue
    free = chain.end
    const valid = homeAt(m, index, chain, before, lives)
    if (
      valid === null ||
      (PLACE.test(before) &&
        !SURELY_LIVES.test(before) &&
        !OWN_HOUSE.test(m.folded.slice(index - 5, index + 7)))
    )
      continue
    const kind = chain.parts.some((part) => part !== 'unit' && part !== 'area') ? 'house' : 'hamlet'
    found.push({ range: [index, chain.end], value: m.text.slice(index, chain.end), valid, kind })
  }
  return found
}

/** “nhà 0912 345 678”: who is at home there has that number. */
const TELEPHONE = /(?<![0-9])(?:0|\+?84)[ .-]?[0-9](?:[ .-]?[0-9]){7,8}(?![0-9])/
function holdsTelephone({ folded }: MatchText, start: number, end: number): boolean {
  const at = folded.slice(start, end + 14).search(TELEPHONE)
  return at >= 0 && start + at < end
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** A date, or a measure, and no house. */
const DATE =
  /^(?:(?:19|20)[0-9]{2} |[0-9]+ (?:phan khoi|duong lich|am lich)|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}(?![0-9])|[0-9]+\.[0-9]{3})/
/** Before a number: it counts or measures something, or is a year. */
const MEASURED =
  /(?<![a-z])(?:nam|thang|ngay|le|thu|km|xe|tu|duoi|tren|loai|cap|may|den|hon|gan|them|du|bai|phut|ban|kenh|tang|mung|to|trang|dieu|khoan|lan|khoa|lop|khoi|tinh lo|quoc lo) $/
/** “sân nhà số 33”: whatever is sold there, it is a home. */
const OWN_HOUSE = /^.{5}nha so |^.{0,3}san nha/
/** A row of a list: whoever was born then lives there. */
const BORN = /(?<![a-z])(?:sinh|sn|ns|nam sinh)[ .:a-z]*[0-9][0-9/.-]*,? $/
const SURELY_LIVES = /(?<![a-z])(?:noi o|cho o|thuong tru|hktt|tam tru|tru tai|noi cu tru)[ :]{1,2}(?:tai )?$/
const NO_HOME = /^ (?:oi|la noi(?! o)|la nha|la tru so|hop|to chuc)(?![a-z])/

/** What an address is masked with. */
const MASKED = /(?<![a-z])mot ho o $/
/** A year or a day of birth, or a telephone number, behind “sn”. */
const NO_HOUSE =
  /^(?:sn|s|n)[ .:]{0,2}(?:(?:19|20)\d\d(?!\d)|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{2,4}(?:-\d{2,4}){3})/

const TITLES =
  /^(?:ông|bà|anh|chị|cháu|em|cô|chú|bác|cụ|dì|cậu|mợ|thím|o|mẹ|vợ chồng|gia đình|nhà|hộ|thằng|con)(?!\p{L})/iu

/** Whether somebody stands before it: a title with its own marks, where the writing has any. */
function isTold(m: MatchText, start: number, before: string): boolean {
  const found = PERSON_AT.exec(before) ?? HOUSE_OF.exec(before)
  if (!found) return false
  const written = m.text.slice(start - before.length + found.index, start)
  return written.toLowerCase() === m.folded.slice(start - written.length, start) || TITLES.test(written)
}

/** True for a home, undefined where somebody may only come from there, null for what is no home. */
function homeAt(
  m: MatchText,
  start: number,
  { parts, end, stroke }: Chain,
  before: string,
  lives: boolean,
): true | undefined | null {
  const has = (...kinds: readonly AddressPart[]): boolean => kinds.some((kind) => parts.includes(kind))
  const written = m.folded.slice(start, end)
  if (MASKED.test(before) || NO_HOUSE.test(written)) return null
  if (NO_HOME.test(wordsAfter(m, end)) || /^sn ?[4-9]\d$/.test(written)) return null
  if (/^(?:so nha|nha so|sn)|[ ,](?:so nha|nha so) /.test(written)) return true
  const isPerson = isTold(m, start, before)
  const isNamed = /[(–-] ?$/.test(before) && nameBefore(m, start) !== undefined
  if (
    parts.every((part) => part === 'house' || part === 'area') ||
    written.startsWith('soc trang') ||
    (parts.length === 1 && has('building') && !/[\d\p{Lu}]/u.test(m.text.slice(start + 1, end)))
  )
    return null
  if ((STREET_NEWS.test(before) || /(?<![a-z])(?:tu|den) $/.test(before)) && !lives) return null
  if (
    has('house') &&
    (has('street', 'lane') || (parts[0] === 'house' && !/^\d/.test(written) && has('unit', 'building')))
  )
    return true
  if (/^(?:thua|to ban do)/.test(written)) return lives ? true : null
  const isRoom =
    /^(?:can|phong|ph|lau|gac|tro|day tro|lo|ki ?ot)/.test(written) ||
    / (?:can thu|phong|gac|tro) /.test(written)
  if (has('room') && (has('building', 'lane', 'street', 'house') || (isRoom && has('unit')))) return true
  if (/^(?:phong tro|day tro|can tro|tro)/.test(written) && parts.length > 1) return true
  if (parts.filter((part) => part === 'lane').length > 1 && /ngach|xet|xuyet/.test(written)) return true
  if (
    (lives || /^,? la (?:noi|cho) o/.test(wordsAfter(m, end))) &&
    has('house', 'room', 'lane', 'building', 'unit')
  )
    return true
  if (has('lane') && (stroke || (has('street') && has('unit')))) return true
  if (isNamed && has('house', 'room', 'lane', 'unit')) return true
  if (has('house', 'room', 'lane', 'unit') && isPerson) return undefined
  return null
}
