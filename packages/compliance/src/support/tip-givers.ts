import { anybodyPhrases, notYetPhrases, wordsBeforeReporting } from '../data/tip-words.ts'
import { placeWords, titles } from '../data/person-words.ts'
import { phraseStarts } from '../engine/phrases.ts'
import type { View } from '../engine/rule.ts'
import type { Person } from './persons.ts'
import type { Telling } from './tellings.ts'
import { someoneAt } from './tip-persons.ts'
import { foldedWord, goesOn, writtenWord } from './tokens.ts'

const anybody = phraseStarts(anybodyPhrases)
const notYet = phraseStarts(notYetPhrases)

/** How many words before the verb its subject may begin. */
const reach = 24
/** How many words may part them where it is said whom it was told to. */
const nearby = 12

/**
 * Who gave the tip that a verb of telling speaks of: the nearest person before it, by name or by description, of whom
 * it is said as done. Undefined where nobody is pointed at: anybody, a wish, a rule, a passive.
 */
export function tipGiver(view: View, told: Telling): Person | undefined {
  const { verb } = told
  if (isPassive(view, verb)) return undefined
  const done = doneAt(view, verb)
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    if (!goesOn(view, at)) return undefined
    if (anybody(view, at) && !isNamed(view, at)) return undefined
    if (at > done - 4 && notYet(view, at) && !isNamed(view, at)) return undefined
    const person = personFrom(view, at, verb)
    if (person)
      return isSubject(view, person, told, done < verb) && (!told.bare || isMeant(view, person, told))
        ? person
        : undefined
  }
  return undefined
}

const doneWords: ReadonlySet<string> = new Set(['đã', 'da', 'vừa', 'vua', 'mới', 'moi', 'nhờ', 'nho'])

/** The word of “đã”, “vừa”, “mới”, “là người” shortly before the verb, or the verb itself where nothing says so. */
function doneAt(view: View, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 5) && goesOn(view, at); at--) {
    const word = foldedWord(view, at)
    const written = writtenWord(view, at).toLowerCase()
    if (doneWords.has(written)) return at
    if (word === 'nguoi' && foldedWord(view, at - 1) === 'la') return at - 1
    if (word === 'chinh') return at
    if (word === 'vi' || word === 'viec') return at
  }
  return verb
}

/** “cô Nhung” and “Nhung” are not “những”, “lên ủy ban” is where somebody goes. */
const isNamed = (view: View, at: number): boolean =>
  /^(?:ten|len|ra|den|toi|vo|vao|sang|xuong|cho|voi)$/.test(foldedWord(view, at - 1)) ||
  titles.has(foldedWord(view, at - 1)) ||
  (at > 0 && goesOn(view, at - 1) && isCapital(view, at) && !isCapital(view, at + 1))

const isCapital = (view: View, at: number): boolean => /^\p{Lu}/u.test(writtenWord(view, at))

/** The person at a word; of “con Thắm bán trà” the whole, not the seller of tea. */
function personFrom(view: View, at: number, verb: number): Person | undefined {
  let person = someoneAt(view, at, verb)
  if (!person) return undefined
  for (let before = at - 1; before >= Math.max(0, at - 3) && goesOn(view, before); before--) {
    const whole = someoneAt(view, before, verb)
    if (whole && whole.to >= at) person = whole
  }
  if (person.from >= verb || (person.from === verb - 1 && person.to >= verb)) return undefined
  // A name without marks may seem to go on into the verb.
  return { from: person.from, to: Math.min(person.to, verb - 1) }
}

/** A named or described person tells where nothing but small words part them from the verb, or where it is said as done. */
function isSubject(view: View, person: Person, { verb, addressed }: Telling, done: boolean): boolean {
  if (isAsked(view, person)) return false
  if ((done || foldedWord(view, person.from - 1) === 'nho') && verb - person.to <= 16) return true
  if (verb - person.to <= (addressed ? nearby : 5) && !isOther(view, person.to + 1, verb)) return true
  for (let at = person.to + 1; at < verb; at++) if (!isAllowedBetween(view, at)) return false
  return true
}

const crime =
  /(?:^|[^a-z])(?:cong an|canh sat|bat duoc|moi bat|trom|cuop|ma tuy|danh bac|trai phep|buon lau|pha rung|sung|phap luat|to giac|vu nay|vu do)(?![a-z])/

/** “là thằng Khương báo”, “nhờ già làng báo, mới biết có người truyền đạo trái phép”, “… báo đấy”. */
function isMeant(view: View, person: Person, { verb, end }: Telling): boolean {
  const before = foldedWord(view, person.from - 1)
  if (before === 'la' || before === 'chinh') return true
  if (
    /^(?:day|chu)$/.test(foldedWord(view, verb + 1)) &&
    (person.from === 0 || !goesOn(view, person.from - 1))
  )
    return true
  return /^(?:nho|tai|do)$/.test(before) && crime.test(view.m.folded.slice(Math.max(0, end - 120), end + 120))
}

/** Whether what stands between has the person suffer something, or begins to speak of somebody else. */
function isOther(view: View, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++)
    if (
      /^(?:bị|bi|được|thì|thi|mà|rồi|roi|khiến|phải|vì|nếu|neu|hỏi|nhờ|bảo)$/.test(
        writtenWord(view, at).toLowerCase(),
      )
    )
      return true
  return false
}

/** “bị tố giác”, “đơn tố giác anh …”, “nhận tin báo”: the person is whom the tip is about, or nobody tells. */
function isPassive(view: View, verb: number): boolean {
  const last = writtenWord(view, verb - 1).toLowerCase()
  const before = writtenWord(view, verb - 2).toLowerCase()
  if (suffers.has(last) || suffers.has(before)) return true
  return isPaper.has(last) && !sends.has(before)
}

const suffers: ReadonlySet<string> = new Set(['bị', 'bi'])
const sends: ReadonlySet<string> = new Set('gửi viết làm nộp gui viet lam nop'.split(' '))
const isPaper: ReadonlySet<string> = new Set('nhận nhan đơn don'.split(' '))

/** “Đề nghị ông A báo tin”, “liên hệ đồng chí B để báo tin”. */
function isAsked(view: View, person: Person): boolean {
  const two = `${foldedWord(view, person.from - 2)} ${foldedWord(view, person.from - 1)}`
  if (/^(?:thuong|khen|tang|nong|cam|on) |^(?:toi|tui|minh|nhin) thay$/.test(two)) return false
  return (
    /^(?:de nghi|hay lien|lien he|yeu cau|goi cho|lien lac|gap ngay|bao cho|bao tin cho|tin cho)/.test(two) ||
    /(?:^| )(?:gap|cho|toi|moi|thay)$/.test(two)
  )
}

function isAllowedBetween(view: View, at: number): boolean {
  const written = writtenWord(view, at)
  const word = foldedWord(view, at)
  return (
    wordsBeforeReporting.has(word) ||
    placeWords.has(foldedWord(view, at - 1)) ||
    placeWords.has(word) ||
    /^\d{1,4}[a-z]?$/i.test(written) ||
    written[0] !== written[0]?.toLowerCase()
  )
}
