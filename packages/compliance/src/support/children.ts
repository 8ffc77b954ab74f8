import { nameBefore } from '@binhyen/vietnamese'
import { wordFinder } from '../engine/phrases.ts'
import type { Match, View } from '../engine/rule.ts'
import { badStories, bareClasses, childAges, classes, factIn } from './child-facts.ts'
import { nameEnd } from './child-names.ts'
import { isBetween, placesOf } from './places.ts'
import type { Places } from './places.ts'
import { referredAt } from './referred.ts'
import { sentenceAround } from './sentence.ts'
import { foldedWord, writtenWord } from './tokens.ts'

const childWords = wordFinder(['chau', 'be', 'em', 'con', 'thang', 'cu', 'nhoc', 'dua', 'nho', 'b3', 'e'])
const someChild =
  /\b(?:hai chi em|hai anh em|hai be|hai chau|hai dua(?: nho| be)?|be gai|be trai|chau gai|chau be|chau trai|nu sinh|nam sinh|chau|em hoc sinh|em hs|mot em|hoc sinh|thieu nien|nan nhan|thang nho|thang be|con be|dua (?:be|nho|con|chau))\b/g

/** Children who can be known again: by name with age, class or school, by family or age in a bad story. */
export function* childrenIn(view: View): Generator<Match> {
  yield* namedChildren(view)
  yield* pupils(view)
  yield* childrenInStories(view)
}

/** A child by name or family, with age, class or school in the same sentence, or in a bad story. */
function* namedChildren(view: View): Generator<Match> {
  const { m, words } = view
  let told: Places | undefined
  for (const at of childWords(view)) {
    const title = writtenWord(view, at).toLowerCase()
    if (!childTitles.has(title) || others.has(foldedWord(view, at - 1))) continue
    const name = (plainTitles.has(title) ? nameEnd(view, at, title) : undefined) ?? referredAt(view, at)?.to
    if (name === undefined) continue
    const start = words.starts[at] ?? 0
    if (title === 'cu' && !/^\p{Lu}/u.test(writtenWord(view, at + 1))) continue
    if (nobody.test(m.folded.slice(start, words.ends[name]))) continue
    const end = words.ends[name] ?? start
    const [from, to] = sentenceAround(m.text, [start, end])
    const rest = m.folded.slice(end, Math.min(to, end + 120))
    const detail = factIn(rest) ?? (infants.has(title) ? monthsOld.exec(rest) : null)
    if (detail) {
      yield {
        range: [start, end + detail.index + detail[0].length],
        explanation: { pattern: 'tên trẻ em kèm tuổi, lớp hoặc trường' },
      }
    } else if (isSurelyChild(m.folded.slice(start, end), m.folded.slice(end, end + 8))) {
      told ??= placesOf(badStories(m))
      if (isBetween(told, Math.max(from, start - 90), Math.min(to, end + 90)))
        yield { range: [start, end], messageId: 'story', explanation: { pattern: 'trẻ em trong vụ việc' } }
    }
  }
}

const childTitles: ReadonlySet<string> = new Set(
  'cháu bé em con thằng cu nhóc đứa nhỏ chau be thang nhoc dua b3 e'.split(' '),
)
const plainTitles: ReadonlySet<string> = new Set(['cháu', 'bé', 'em', 'con', 'chau', 'be'])
/** Before a title: many children, or no child. */
const others: ReadonlySet<string> = new Set('ban tre cac nhung anh chi moi ba ong me'.split(' '))

/** “con chị Hòa”, “thang cu Bo chau ba Nghiem”, “cháu nội bà Hợi”: a child by whose it is. */
const isSurelyChild = (folded: string, rest: string): boolean =>
  !/ (?:toi|tui|minh|em|tao|con)$/.test(folded) &&
  (surelyChild.test(folded) || (folded.startsWith('thang ') && /^ (?:con|chau) /.test(rest)))
const surelyChild =
  /^(?:chau|be|nhoc|cu|nho)(?![a-z])|(?:^|\s)(?:thang (?:cu|be|nho|nhoc)|con (?:be|nho|ut|gai|trai|rieng|nha|thang|vo|chi|anh|ba|ong|co|chu|bac)|dua|chau (?:noi|ngoai|dich|nha|ba|ong))(?![a-z])/

const infants: ReadonlySet<string> = new Set(['cháu', 'bé', 'chau', 'be', 'cu', 'b3'])
const monthsOld = /^,? \(?(?:moi |duoc |hon )?\d{1,2} ?(?:thang|th|ngay)(?! ?\d)/
/** Any child, or none. */
const nobody =
  /^(?:con|be|chau|em|dua) (?:trai|gai|ut|ruot|nuoi|ngoan|khoe|tren|duoi|nho)$|^dua (?!con|be|nho|chau|em|lon)/

/** Any name with a class or a child's age beside it, as in lists. */
function* pupils(view: View): Generator<Match> {
  const { m } = view
  for (const found of [...classes(m), ...bareClasses(m), ...childAges(m)]) {
    const name = nameBefore(m, found.index, true)
    if (!name) continue
    yield {
      range: [name[0], found.index + found[0].length],
      explanation: { pattern: 'tên học sinh kèm lớp hoặc tuổi' },
    }
  }
}

/** Of another place, or a lesson. */
const elsewhere =
  /(?:tinh|huyen|xa|noi|dia phuong) (?:ban|khac)(?![a-z])|phong,? chong|phong tranh|hoi thi|cuoc thi|ve tranh|ky nang|tap huan|tuyen truyen/

/** Age, or class and school, of some child in a bad story. */
function* childrenInStories({ m }: View): Generator<Match> {
  let told: Places | undefined
  for (const found of [...childAges(m), ...classes(m)]) {
    const [from, to] = sentenceAround(m.text, [found.index, found.index + found[0].length])
    const before = m.folded.slice(Math.max(from, found.index - 50), found.index)
    const who = [...before.matchAll(someChild)].at(-1)
    if (!who || elsewhere.test(m.folded.slice(from, to))) continue
    const isAny = /hoc sinh|mot em|em hs/.test(who[0]) && /^lop \d{1,2}$/.test(found[0])
    if (isAny && !/^[, ]{1,2}(?:[a-z ]{0,12})?truong/.test(m.folded.slice(found.index + found[0].length)))
      continue
    told ??= placesOf(badStories(m))
    if (!isBetween(told, Math.max(from, found.index - 80), Math.min(to, found.index + 90))) continue
    const start = found.index - before.length + who.index
    yield {
      range: [start, found.index + found[0].length],
      messageId: 'story',
      explanation: { pattern: 'tuổi trẻ em trong vụ việc' },
    }
  }
}
