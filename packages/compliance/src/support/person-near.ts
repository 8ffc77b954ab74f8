import { isLikelyGivenName, nameBefore } from '@binhyen/vietnamese'
import { placeWords } from '../data/person-words.ts'
import type { View } from '../engine/rule.ts'
import { namesIn } from './names.ts'
import { personAt } from './persons.ts'
import type { Person } from './persons.ts'
import { referredAt } from './referred.ts'
import { foldedWord, gapAfter, goesOn, writtenWord } from './tokens.ts'

/** Where the person is told of: up to thirteen words before, or behind “là”, “của”, a colon … in the same sentence. */
export function personNear(view: View, index: number, end: number): [number, number] | undefined {
  const place = ({ from, to }: Person): [number, number] => [
    view.words.starts[from] ?? 0,
    view.words.ends[to] ?? 0,
  ]
  for (let at = index - 1; at >= Math.max(0, index - 13); at--) {
    if (!goesOn(view, at)) break
    const person = someoneAt(view, at, index)
    // A name without marks may seem to go on into the illness.
    const isName = person?.from === person?.to && /^\p{Lu}/u.test(writtenWord(view, at))
    if (person && (person.from < index - 1 || isName))
      return place({ from: person.from, to: Math.min(person.to, index - 1) })
  }
  const start = view.words.starts[index] ?? 0
  const age = ageBefore.exec(view.m.folded.slice(Math.max(0, start - 24), start))?.[0].length ?? 0
  const name = nameBefore(view.m, start - age, age > 0) ?? meantBefore(view, index) ?? nameOfForm(view, start)
  if (name) return name
  for (let at = end; at <= end + 5 && at < view.words.starts.length; at++) {
    if (!goesOn(view, at - 1)) break
    const leads = /^(?:la|cua|o|cho|gom|nhu|ten|bn|cap)$/.test(foldedWord(view, at - 1))
    if (!leads && !/^ ?[:(]/.test(gapAfter(view, at - 1))) continue
    const person = someoneAt(view, at, index)
    if (person) return place(person)
  }
  return undefined
}

/** What an illness is called in a form or a table; folded. */
const formLabel =
  /(?:dang (?:khuyet )?tat|chan doan|chuan doan|benh ly?|ket luan|ket qua(?: [a-z ]{1,20})?|tinh trang(?: suc khoe)?|ly do(?: [a-z ]{1,16})?|ghi chu|hoan canh|tien su|suc khoe|cd|kq|muc do|\|)[ :|–-]{1,3}[^:|\n]{0,20}$/

/** “Họ tên: A. Dạng khuyết tật: tâm thần”: the name that stands before in a form or a table's row. */
function nameOfForm(view: View, start: number): [number, number] | undefined {
  const { m } = view
  if (!formLabel.test(m.folded.slice(Math.max(0, start - 44), start))) return undefined
  const name = namesIn(view).findLast(({ range, kind }) => kind !== 'official' && range[1] <= start)
  return name && start - name.range[1] < 70 && !/\n[^\n]*\n/.test(m.text.slice(name.range[1], start))
    ? name.range
    : undefined
}

/** Class, age or year of birth between a name and an illness. */
const ageBefore =
  /[, (]*(?:(?:lop |hs )?\d{1,2}[a-k]\d?|\d{1,2} ?(?:tuoi|t)|(?:sinh nam |sn |sinh )?(?:19|20)\d\d)[) ,:–-]+$/
const fillers: ReadonlySet<string> = new Set('bi mac dang vua moi da phai duoc cung lai von'.split(' '))
const meant: ReadonlySet<string> = new Set(
  'bà ông anh chị cô chú bác cụ cháu bé em nó tôi mẹ bố ba ong chi co chu bac cu chau be no toi me'.split(
    ' ',
  ),
)
/** Before it, anybody is meant. */
const anyOf: ReadonlySet<string> = new Set(
  'khi neu cac nhung moi mot nhieu nguoi cho voi ma va truong so may hai tre luc con cua ong anh'.split(' '),
)

/** “Bà bị lao phổi”, where somebody was named before. */
function meantBefore(view: View, index: number): [number, number] | undefined {
  let at = index - 1
  while (at > index - 4 && fillers.has(foldedWord(view, at)) && gapAfter(view, at) === ' ') at -= 1
  if (at === index - 1 && foldedWord(view, index) !== 'bi') return undefined
  const start = view.words.starts[at]
  if (start === undefined || gapAfter(view, at) !== ' ' || !meant.has(writtenWord(view, at).toLowerCase()))
    return undefined
  if (anyOf.has(foldedWord(view, at - 1)) && gapAfter(view, at - 1) === ' ') return undefined
  const isNamed = namesIn(view).some(
    ({ range, kind }) => kind !== 'official' && range[0] < start && start - range[0] < 400,
  )
  const isMine = new RegExp(`(?<![a-z])${foldedWord(view, at)} (?:minh|toi|tui|em|nha)(?![a-z])`).test(
    view.m.folded.slice(Math.max(0, start - 300), start),
  )
  return isNamed || isMine ? [start, view.words.ends[at] ?? start] : undefined
}

/** Somebody in particular; without marks “di bv”, “duong ngap” are nobody. */
function someoneAt(view: View, at: number, index: number): Person | undefined {
  const titled = personAt(view, at)
  const next = writtenWord(view, at + 1)
  const isClear =
    titled &&
    (titled.to === at ||
      !/^(?:di|mo|o|duong|me|co|cu|chi|em|mu|thay|vo)$/.test(writtenWord(view, at)) ||
      /^\p{Lu}/u.test(next) ||
      isLikelyGivenName(next))
  return (
    (isClear ? titled : undefined) ??
    referredAt(view, at) ??
    (index - at < 7 ? calledByName(view, at, index) : undefined)
  )
}

/** Before a capital it is a body, a shop or a time of the year. */
const bodies: ReadonlySet<string> = new Set(
  'thuoc tam thang thu tiem quan hoi doan doi quy nhom lop truong khoa vien ben phong nghia mau song nui tet mua va tinh huyen duong pho giai phim bai sach chua'.split(
    ' ',
  ),
)

/** “Sếp ơi, Thúy line 4 hạ canxi”: a given name with a capital inside of a sentence. */
function calledByName(view: View, at: number, index: number): Person | undefined {
  const written = writtenWord(view, at)
  const inside = at > 0 && goesOn(view, at - 1) && !/["“]/.test(gapAfter(view, at - 1))
  const isGiven = /^\p{Lu}\p{Ll}+$/u.test(written) && isLikelyGivenName(written)
  const isAlone =
    !/^\p{Lu}/u.test(writtenWord(view, at - 1)) && !/^ \p{Lu}/u.test(view.m.text.slice(view.words.ends[at]))
  const startsLine = at === 0 || gapAfter(view, at - 1).includes('\n')
  if (
    startsLine &&
    index - at < 7 &&
    written.length > 2 &&
    written === foldedWord(view, at) &&
    isLikelyGivenName(written)
  )
    return isIllAt(view, index) ? { from: at, to: at } : undefined
  const isFirst =
    !inside && isGiven && isAlone && (index - at === 1 || (index - at < 4 && isIllAt(view, index)))
  if (isFirst && !seasons.has(foldedWord(view, at))) return { from: at, to: at }
  const before = foldedWord(view, at - 1)
  return inside && isGiven && isAlone && !placeWords.has(before) && !bodies.has(before)
    ? { from: at, to: at }
    : undefined
}

/** First words of sentences that are given names, too. */
const seasons: ReadonlySet<string> = new Set(
  'sang xuan ha thu dong nam trung bao cong khoa vien tam phong hien thanh an bon ba hai tu quy ky'.split(
    ' ',
  ),
)
const isIllAt = (view: View, index: number): boolean =>
  /(?<![a-z])(?:bi|mac|nhiem|dang|vua)(?: [a-z]+)?$/.test(
    view.m.folded.slice(Math.max(0, (view.words.starts[index] ?? 0) - 12), view.words.ends[index]),
  )
