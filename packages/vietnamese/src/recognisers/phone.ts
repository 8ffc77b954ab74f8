import { landline, mobile, oldMobile, shortNumbers } from '../data/phone-prefixes.ts'
import type { MatchText } from '../match-text.ts'
import { isLetter, wordsAfter, wordsBefore } from './context.ts'
import { looseRuns } from './loose-runs.ts'
import type { DigitGroup, DigitRun } from './digit-runs.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'

/** `short` and `hotline` are for everybody, `police-line` is an office's; the others may be a person's. */
export type PhoneKind = 'mobile' | 'landline' | 'old-mobile' | 'hotline' | 'short' | 'police-line'

/**
 * Telephone numbers, however they are written: spaced, dotted, +84, with letters for digits or in words.
 * `value` is the national number with its leading 0. Document numbers, money, dates and procedure codes are none.
 *
 * @example findPhones(matchText('Gọi O912.345.678'))[0]?.value // '0912345678'
 */
export function findPhones(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  for (const run of looseRuns(m)) {
    let free = 0
    for (let first = 0; first < run.length; first++) {
      const phone = phoneFrom(m, run, first, free)
      if (!phone) continue
      found.push(phone.recognised)
      free = phone.last + 1
      first = phone.last
    }
  }
  return mergeRecognised(found)
}

function phoneFrom(m: MatchText, run: DigitRun, first: number, free: number) {
  const head = run[first]
  if (!head || !beginsNumber(run, first)) return undefined
  const plus =
    m.text[head.start - 1] === '+' ||
    /(?:^|[^a-z])cong $/.test(m.folded.slice(Math.max(0, head.start - 6), head.start))
  let digits = ''
  for (let last = first; last < run.length && digits.length < 15; last++) {
    const group = run[last]!
    if (last > first && /[:|]|\/.*\/|\+/.test(group.gap)) return undefined
    digits += group.digits
    if (digits.startsWith('00') && digits.length > 3 && !digits.startsWith('0084')) return undefined
    const read = readPhone(digits, plus)
    if (!read || (read.bare && plus)) continue
    const groups = run.slice(first, last + 1)
    if (!isAlone(m, run, first, last, free) || !looksWritten(groups, read.kind, plus)) continue
    if (!digits.startsWith('0') && isMoney(m, group.end)) return undefined
    if (isOtherNumber(m, head.start, read.kind)) return undefined
    const valid = read.kind === 'short' || read.bare ? shownAsPhone(m, head.start, read.kind) : true
    if (valid === false) continue
    const start = plus && m.text[head.start - 1] === '+' ? head.start - 1 : head.start
    const recognised: Recognised = {
      range: [start, group.end],
      value: read.value,
      valid: read.bare ? undefined : valid,
      kind: read.kind,
    }
    return { recognised, last }
  }
  return undefined
}

function beginsNumber(run: DigitRun, first: number): boolean {
  const { digits } = run[first]!
  if (digits.length === 1 && first === 0 && run.length > 8) return /[035789]/.test(digits)
  return /^(?:0|84?$|84|1[1589]|[35789]\d{2}|5656)/.test(digits)
}

/** Whether digits are a telephone number as it is dialled, a person's or not. */
export const isPhone = (digits: string): boolean => {
  const read = readPhone(digits, false)
  return read !== undefined && !read.bare
}

interface ReadPhone {
  value: string
  kind: PhoneKind
  /** Written without the leading 0, as a spreadsheet leaves it. */
  bare?: true
}

function readPhone(digits: string, plus: boolean): ReadPhone | undefined {
  if (digits.length < 8) return shortNumbers.has(digits) ? { value: digits, kind: 'short' } : undefined
  const national = digits.replace(/^(?:00)?84(?=\(?0?[2-9]\d{8})0?/, '0')
  const value =
    /^(?:00)?84/.test(digits) && (plus || digits.startsWith('00') || digits.length >= 11) ? national : digits
  if (mobile.test(value)) return { value, kind: 'mobile' }
  if (landline.test(value)) return { value, kind: 'landline' }
  if (oldMobile.test(value)) return { value, kind: 'old-mobile' }
  if (/^069\d{6,7}$/.test(value)) return { value, kind: 'police-line' }
  if (/^1[89]00\d{4,6}$/.test(value)) return { value, kind: 'hotline' }
  if (mobile.test(`0${value}`)) return { value: `0${value}`, kind: 'mobile', bare: true }
  return undefined
}

/** Whether the groups are a number of their own: neither the tail nor the head of a longer one. */
function isAlone(m: MatchText, run: DigitRun, first: number, last: number, free: number): boolean {
  const head = run[first]!
  const tail = run[last]!
  const before = m.folded.slice(Math.max(0, head.start - 9), head.start)
  if (
    isLetter(before.at(-1)) &&
    !/(?:^|[^a-z])(?:sdt|dt|dd|tel|zalo|phone|lh|hotline|alo|goi|call|so)$/.test(before)
  )
    return false
  if (/[0-9][.,]$/.test(before) && first === 0) return false
  if (isLetter(m.folded[tail.end]) || /^@[a-z]/.test(m.folded.slice(tail.end, tail.end + 2))) return false
  const whole = run.length === 1 || first === last
  const previous = run[first - 1]
  if (previous && first > free) {
    if (/^[._,-]$/.test(head.gap)) return false
    if (
      !whole &&
      /^ +$/.test(head.gap) &&
      previous.digits.length > 2 &&
      !/^(?:19|20)\d\d$/.test(previous.digits)
    )
      return false
    if (previous.written === 'word' && head.written === 'word') return false
  }
  const next = run[last + 1]
  if (!next) return true
  if (/^[._-]$/.test(next.gap)) return whole && /^0\d{9}/.test(next.digits)
  if (next.written === 'word' && tail.written === 'word') return next.digits === '0' && run.length - last > 9
  if (whole || !/^[ .-]+$/.test(next.gap) || / [-] /.test(next.gap)) return true
  let together = 0
  for (let at = first; at < run.length && together < 13; at++)
    if (!isLetter(m.folded[run[at]!.end])) together += run[at]!.digits.length
  return together !== 12 && (next.digits.length < 3 || next.digits.startsWith('0') || next.gap.includes('+'))
}

/** A list of counters or a date with an hour also has ten digits in a row. */
function looksWritten(groups: readonly DigitGroup[], kind: PhoneKind, plus: boolean): boolean {
  if (groups.length === 1) return true
  if (kind === 'short') return groups.every((group) => group.written === 'word')
  const written = groups.map((group, i) => (i ? group.gap : '') + group.digits).join('')
  if (/(?:^|\D)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?: |$|[-–])/.test(written)) return false
  if (kind === 'hotline' && /^1[89]00\s?[-–—]\s?(?:1[89]|20)\d\d$/.test(written)) return false
  const gaps = groups.slice(1).map((group) => group.gap)
  if (groups.some((group) => group.written !== 'digits')) return true
  if (gaps.some((gap) => gap.includes(',')) && groups.some((group) => group.digits.length < 3)) return false
  const numbers = groups.map((group) => Number(group.digits))
  if (numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1) && groups[0]!.digits.length < 3)
    return false
  // A row of counters may begin with 0 or 84: “0 24 80 20 56 96”.
  const pairs =
    groups.every((group) => group.digits.length <= 2) && groups.some((group) => group.digits.length === 2)
  if (pairs && !plus && /^(?:0|84)$/.test(groups[0]!.digits)) return false
  const single = groups.filter((group) => group.digits.length === 1).length
  return (
    single <= 1 ||
    single === groups.length ||
    (single === groups.length - 1 && groups[0]!.digits.length === 2 && new Set(gaps).size === 1) ||
    (single === 2 && groups[0]!.digits === '0' && groups.length <= 5)
  )
}

const isMoney = (m: MatchText, end: number): boolean =>
  /^\s?(?:dong|vnd|vn|d(?![a-z])|usd|trieu|ty|ti|nghin|ngan|%|₫|\$|ha(?![a-z])|m2|kg|tan(?![a-z])|nguoi|luot|ho(?![a-z]))/.test(
    m.folded.slice(end, end + 8),
  )

/** What is called a document, file, account or identity number is not a telephone. */
function isOtherNumber(m: MatchText, start: number, kind: PhoneKind): boolean {
  if (kind === 'short') return false
  const before = wordsBefore(m, start, 34)
  return /(?:ma (?:ho so|thu tuc|don|so thue|van don|dinh danh|buu)|so (?:hieu|ho so|cong van|van ban|quyet dinh|bien lai|khung|seri|dinh danh|can cuoc)|cccd|cmnd|cmt|mst|bhxh|bhyt|gplx|serial|seri)[^a-z0-9]{0,3}(?:so|la|:)?[^a-z0-9]{0,3}$/.test(
    before,
  )
}

/** Three digits, or nine without the leading 0, are a telephone number only where the words say so. */
function shownAsPhone(m: MatchText, start: number, kind: PhoneKind): true | false {
  const cue =
    kind === 'short'
      ? /(?:goi|bam|quay|alo|hotline|tong dai|duong day nong|dien thoai|sdt|so may|lien he|bao)(?:[^a-z0-9]|$)/
      : /(?:goi|sdt|dt|tel|zalo|dien thoai|di dong|so may|alo|phone|lien he|lh)(?:[^a-z0-9]|$)/
  return (
    cue.test(wordsBefore(m, start, 40)) &&
    !(
      kind === 'short' &&
      /^ (?:nguoi|ho|vu|truong hop|dong|tin|luot|m2|bai)/.test(wordsAfter(m, start + 3, 14))
    )
  )
}
