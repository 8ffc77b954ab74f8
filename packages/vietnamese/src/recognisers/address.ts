import type { MatchText } from '../match-text.ts'
import { hasStreets } from '../names/surroundings.ts'
import { patternFinder } from '../words/patterns.ts'
import { wordsBefore } from './context.ts'
import type { Recognised } from './recognised.ts'

const UNIT =
  '(?:thon|xom|to dan pho|tdp|to|khoi pho|khoi|khu pho|kp|ap|ban|buon|bon|lang|soc|phum|doi|khu|cum)'
const LANE = '(?:ngo|ngach|hem|kiet|duong|pho)'
const NAME = String.raw`[0-9a-z]{1,10}(?:[/-][0-9a-z]{1,5}){0,3}`
/** One part of an address, as written: a word and its number or name of up to four capitalised syllables. */
const houses = patternFinder(
  new RegExp(
    String.raw`(?<![a-z0-9])(?:so nha|nha so|sn)[ .:]{0,2}[0-9]{1,4}[a-z]?(?:\/[0-9]{1,4}[a-z]?){0,3}(?![0-9])` +
      String.raw`|(?<![a-z0-9])(?:so )?[0-9]{1,4}[a-z]?(?:\/[0-9]{1,4}[a-z]?){0,3},? ${LANE} (?=[0-9a-z])` +
      String.raw`|(?<![a-z0-9])(?:so|nha|nha so) [0-9]{1,4}[a-z]?(?:\/[0-9]{1,4}[a-z]?){0,3}, (?:${UNIT}|${LANE}|day|lo|khu tap the)(?= [0-9a-z])` +
      String.raw`|(?<![a-z0-9])(?:ngo|ngach|hem|kiet) [0-9]{1,4}(?:\/[0-9]{1,4}){0,3}(?![0-9])`,
  ),
)
const hamlets = patternFinder(new RegExp(String.raw`(?<![a-z0-9])${UNIT} ${NAME}`))
const PART = new RegExp(
  String.raw`^,? {0,2}(?:${UNIT}|${LANE}|xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh)[ .]{1,2}(?=[0-9\p{Lu}])[0-9\p{L}][0-9\p{L}/-]{0,12}(?: \p{Lu}\p{L}{0,7}){0,4}`,
  'u',
)
const PART_UNMARKED = new RegExp(
  String.raw`^,? {0,2}(?:${UNIT}|${LANE}|xa|phuong)[ .]{1,2}[0-9]{1,4}(?:\/[0-9]{1,4}){0,3}`,
)
/** A number and a street by its name alone, as people write it: “so 8 phan dinh giot”, “37 hẻm 2 Lê Hồng Phong”. */
const onStreets = patternFinder(
  /(?<![a-z0-9/.,-])(?<!(?:ngo|ngach|hem|kiet|lo|km|nam|thang|ngay|le|thu|quoc lo|thpt|thcs|truong) )(?:so |sn |nha |nha so )?[0-9]{1,3}[a-z]?(?:\/[0-9]{1,3}[a-z]?){0,2},? (?:(?:ngo|ngach|hem|kiet|day) [0-9a-z]{1,3},? )?(?:duong |pho |d\.? ?)?(?=[a-z]{2,6} [a-z]{2,6})/,
)

/** The length of the name of a street that begins at a place: streets are named after people of history. */
function streetLength({ text }: MatchText, start: number): number {
  const words = /^\p{L}{2,7}(?: \p{L}{2,7}){1,3}/u.exec(text.slice(start, start + 34))?.[0].split(' ') ?? []
  for (let length = words.length; length > 1; length--) {
    const name = words.slice(0, length).join(' ')
    if (hasStreets(name)) return name.length
  }
  return 0
}

function* streetHouses(m: MatchText): Generator<{ start: number; end: number }> {
  for (const { 0: written, index } of onStreets(m)) {
    const from = index + written.length
    const length = streetLength(m, from)
    if (length > 0) yield { start: index, end: from + length }
  }
}

const RESIDENCE =
  /(?<![a-z])(?:hktt|dktt|ho khau|thuong tru|tam tru|tru tai|tru|cu tru|noi o|cho o|nha o|nha rieng|nha|dang o|o tro|dia chi|ngu tai|ngu|sinh song|song|que|que quan|nguyen quan|noi cu tru)(?: (?:hien nay|hien tai|rieng|thuong tru|cua [a-z ]{1,24}|o|tai|la|so)){0,3}[ :,.-]{0,3}$/
const PERSON_AT =
  /(?<![a-z])(?:ong|ba|anh|chi|chau|em|co|chu|bac|cu|di|cau|mo|thim|o|me|vo chong|gia dinh|nha|ho ong|ho ba)(?: [a-z]{1,7}){1,5},?(?: \(?[^()]{0,24}\)?)?,? (?:o|ngu|tru|song|nha)(?: tai| o)? $/
/** Where the address is an office's, a shop's or a place of an event. */
const PLACE =
  /(?<![a-z])(?:tru so|nha van hoa|nvh|hoi truong|truong|cong an|uy ban|ubnd|tram|cong ty|cua hang|buu dien|diem|dai|bo phan mot cua|trung tam|hoi quan|san|ngan hang|phong giao dich|phong|benh vien|doanh trai|doan thanh nien|tai dinh cu|duong|cau|nga ba|nga tu|xuong|kho)(?: [a-z0-9]{1,8}){0,6}[ :,(.-]{0,3}(?:dia chi|tai|o)?[ :,(.-]{0,3}$/

/**
 * Home addresses: a house number with its lane or street anywhere, and a hamlet or quarter after a word of residence
 * (“thường trú”, “trú tại”, “chỗ ở” …) or after a person. Kinds: 'house', 'hamlet'. The addresses of offices, halls and
 * shops stay out. `value` is the address as written. A hamlet behind a person is `valid: undefined`: it may only say
 * where somebody comes from.
 *
 * @example findAddresses(matchText('HKTT: số nhà 12, ngõ 3, thôn Mẫu 1'))[0]?.kind // 'house'
 */
export function findAddresses(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  let free = 0
  const add = (start: number, end: number, kind: string, valid: true | undefined): void => {
    const stop = chainEnd(m, start, end)
    found.push({ range: [start, stop], value: m.text.slice(start, stop), valid, kind })
    free = stop
  }
  const streets = [...streetHouses(m)]
  const parts = [
    ...streets.map(({ start, end }) => ({ written: m.text.slice(start, end), index: start, house: true })),
    ...houses(m).map(({ 0: written, index }) => ({ written, index, house: true })),
    ...hamlets(m).map(({ 0: written, index }) => ({ written, index, house: false })),
  ].sort((a, b) => a.index - b.index || Number(b.house) - Number(a.house))
  for (const { written, index, house } of parts) {
    const end = index + written.trimEnd().length
    // What costs least is asked first: most hamlets are “tổ chức” or “khu vực”.
    if (index < free || (!house && !hasName(m, index, end))) continue
    const before = wordsBefore(m, index)
    const named = streets.some(({ start }) => start === index)
    const valid = house ? named || isHouse(m, written, index, before) || null : livesThere(before)
    if (valid !== null && !PLACE.test(before)) add(index, end, house ? 'house' : 'hamlet', valid)
  }
  return found
}

/** Undefined where a hamlet behind a person may only say where he comes from; null where nobody lives. */
function livesThere(before: string): true | undefined | null {
  if (RESIDENCE.test(before)) return true
  return PERSON_AT.test(before) ? undefined : null
}

/** “số 12 đường …”, “12 ngõ 3” are houses; “số 2 đường” behind “tuyến”, or lanes alone without a residence, are not. */
function isHouse(m: MatchText, written: string, index: number, before: string): boolean {
  if (/^sn[ .:]{0,2}(?:19|20)\d\d$/.test(written)) return false
  if (/^(?:so nha|nha so|sn)/.test(written)) return true
  if (/^(?:ngo|ngach|hem|kiet)/.test(written)) return RESIDENCE.test(before) || PERSON_AT.test(before)
  if (/^(?:so|nha|nha so) \d[^,]*, /.test(written)) return true
  if (!written.startsWith('so ')) return RESIDENCE.test(before)
  const next = m.text[index + written.length]
  return next !== undefined && /[\p{Lu}\d]/u.test(next)
}

/** A hamlet is named by a number or a capitalised word: “thôn Mẫu 1”, “xóm 3”; not “tổ chức”, “bản thân”, “khu vực”. */
function hasName({ text }: MatchText, start: number, end: number): boolean {
  const name = text.slice(start, end).replace(/^.*?[ ]/, '')
  if (/^[a-z]{1,7}$/.test(name) && /^ \d{1,2}(?!\d)/.test(text.slice(end, end + 4))) return true
  return /^(?:\d|\p{Lu})/u.test(name.replace(/^(?:dân phố|phố|dan pho|pho) /i, ''))
}

/** As far as parts follow each other: “thôn Mẫu 1, xã Đức Quang, tỉnh Hà Tĩnh”. */
function chainEnd(m: MatchText, start: number, end: number): number {
  let stop = end
  // The name of the first part may have more syllables: thôn Mẫu 1, đường Nguyễn Văn Mẫu.
  stop +=
    /^(?: ?(?:\p{Lu}\p{L}{0,7}|\d{1,3}(?!\d|[./]))){0,4}/u.exec(m.text.slice(stop, stop + 40))?.[0].length ??
    0
  for (let parts = 0; parts < 6; parts++) {
    const window = partWindow(m, stop)
    const part = PART.exec(window) ?? PART_UNMARKED.exec(window)
    if (part === null) return stop
    stop += part[0].length
    stop +=
      /^(?: (?:\p{Lu}\p{L}{0,7}|\d{1,3}(?!\d|[./]))){1,3}/u.exec(m.text.slice(stop, stop + 30))?.[0].length ??
      0
  }
  return Math.max(stop, start)
}

const PART_HEAD = new RegExp(
  `^,? {0,2}(?:${UNIT}|${LANE}|xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh)(?=[ .])`,
)

/** The word of a part folded and small letters folded, capitals kept: one pattern reads marked and unmarked writing. */
function partWindow({ text, folded }: MatchText, from: number): string {
  const head = PART_HEAD.exec(folded.slice(from, from + 20))?.[0].length ?? 0
  let window = folded.slice(from, from + head)
  for (let at = from + head; at < Math.min(text.length, from + 70); at++) {
    const written = text[at]!
    window += written === written.toLowerCase() ? folded[at]! : written
  }
  return window
}
