import { patternFinder } from '@binhyen/vietnamese'
import { wordFinder } from '../../engine/phrases.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'
import { age, ageOf, nameEnd } from '../../support/child-names.ts'
import { namesIn } from '../../support/names.ts'
import { isBetween, placesOf } from '../../support/places.ts'
import type { Places } from '../../support/places.ts'
import { sentenceAround } from '../../support/sentence.ts'
import { writtenWord } from '../../support/tokens.ts'

const childWords = wordFinder(['chau', 'be', 'em', 'con'])
const schoolClass =
  /(?:hoc )?lop (?:1[0-2]|[1-9]) ?[a-hk](?:\d{1,2})?(?![a-z0-9])|(?:hoc )?(?:mau giao )?lop (?:la|choi|mam|nha tre)(?: \d)?(?![a-z0-9])|(?:hoc sinh|dang hoc|hoc) (?:o |tai )?(?:lop \d{1,2}[a-z]?\d? )?(?:truong|tieu hoc|thcs|mam non) [a-z]+/
const everyClass = patternFinder(schoolClass)
const badStories = patternFinder(
  /\b(?:xam hai|hiep dam|dam o|bao hanh|hanh ha|bi danh|danh nhau|bat nat|bo nha|tu tu|mang thai|co thai|trom|cuop|bat coc|ma tuy|bi lua|nghien|tu vong|duoi nuoc|mat tich|bi lac|di lac|bi do|goi y|quay roi|bi duoi hoc|pham toi|vi pham|gay roi|phat tan|lo clip|clip nong)\b/,
  { every: true },
)
const someChild =
  /\b(?:hai chi em|hai anh em|hai be|hai chau|be gai|be trai|chau gai|chau be|chau trai|nu sinh|nam sinh|chau|em hoc sinh|mot em|hoc sinh|thieu nien|nan nhan)\b/g

/**
 * A child that can be recognised: name with age, school or class; age in a bad story.
 * Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 24; Nghị định 56/2017/NĐ-CP, Điều 33; Luật Trẻ em, Điều 1.
 */
export const child = defineRule({
  id: 'personal-data/child',
  title: 'Trẻ em nhận ra được',
  severity: 'error',
  legalBasis: { document: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15', article: 'Điều 24' },
  *find(view): Iterable<Match> {
    yield* namedChildren(view)
    yield* childrenInStories(view)
  },
  mask: () => 'một cháu',
  messages: {
    found: ({ masked }) =>
      `Có thông tin làm lộ một trẻ em (${masked}). Bỏ tên, tuổi, lớp, trường; trẻ từ 7 tuổi thì cha mẹ và trẻ đều phải đồng ý.`,
    story: ({ masked }) =>
      `Kể tuổi của một trẻ em trong vụ việc xấu (${masked}). Bỏ tuổi và nơi ở, chỉ viết “một cháu nhỏ”.`,
  },
  examples: {
    invalid: [
      'Cháu Mẫu, 12 tuổi, đi lạc từ chiều qua.',
      'Em Nguyễn Văn Mẫu, học sinh lớp 6A Trường THCS Mẫu, bị đánh.',
      'chau mau lop 5b truong tieu hoc mau bi bat nat',
      'Bé gái 8 tuổi ở thôn Mẫu 1 bị xâm hại.',
      'Một nữ sinh 14 tuổi bỏ nhà đi.',
      'Nữ sinh lớp 9A Trường THCS Mẫu bị đánh.',
    ],
    valid: [
      'Trẻ em dưới 16 tuổi được bảo vệ.',
      'Học sinh lớp 1 nhập học ngày 05/9.',
      'Trẻ từ 7 tuổi phải có cha mẹ đồng ý.',
      'Gọi 111 khi thấy trẻ em bị bạo hành.',
      'Công dân đủ 14 tuổi phải làm thẻ căn cước.',
      'Con em trong xã được học bơi.',
    ],
  },
})

/** Class or age, straight behind a name. */
const besideName =
  /^,? \(?(?:(?:hoc sinh |hs )?(?:hoc )?lop (?:(?:1[0-2]|[1-9]) ?[a-k]?\d?|la|choi|mam)|(?:1[0-2]|[1-9])[a-hk]\d{0,2}|(?:[1-9]|1[0-5]) tuoi|(?:[1-9]|1[0-5])t|(?:moi )?\d{1,2} (?:thang|ngay) tuoi)(?![a-z0-9])/

/** A child's title and name, with age, class or school in the same sentence; any name with a class beside it. */
function* namedChildren(view: View): Generator<Match> {
  const { m, words } = view
  for (const at of childWords(view)) {
    const title = writtenWord(view, at).toLowerCase()
    if (!childTitles.has(title)) continue
    const name = nameEnd(view, at, title)
    if (name === undefined) continue
    const start = words.starts[at] ?? 0
    const end = words.ends[name] ?? start
    const [, to] = sentenceAround(m.text, [start, end])
    const rest = m.folded.slice(end, Math.min(to, end + 120))
    const detail =
      ageOf(rest) ?? schoolClass.exec(rest) ?? /^,? (?:hoc sinh |hs )?lop (?:1[0-2]|[1-9])(?!\d)/.exec(rest)
    if (detail)
      yield {
        range: [start, end + detail.index + detail[0].length],
        explanation: { pattern: 'tên trẻ em kèm tuổi, lớp hoặc trường' },
      }
  }
  for (const { range } of namesIn(view)) {
    const detail = besideName.exec(m.folded.slice(range[1], range[1] + 40))
    if (detail)
      yield {
        range: [range[0], range[1] + detail[0].length],
        explanation: { pattern: 'tên học sinh kèm lớp' },
      }
  }
}

const childTitles: ReadonlySet<string> = new Set(['cháu', 'bé', 'em', 'con', 'chau', 'be'])

/** Age, or class and school, of some child in a bad story. */
function* childrenInStories({ m }: View): Generator<Match> {
  if (!m.folded.includes('tuoi') && !m.folded.includes('lop')) return
  const classes = everyClass(m).filter(([text]) => /lop/.test(text))
  let told: Places | undefined
  for (const found of [...m.folded.matchAll(age), ...classes]) {
    const [from, to] = sentenceAround(m.text, [found.index, found.index + found[0].length])
    const before = m.folded.slice(Math.max(from, found.index - 50), found.index)
    const who = [...before.matchAll(someChild)].at(-1)
    if (!who) continue
    told ??= placesOf(badStories(m))
    if (!isBetween(told, from, to)) continue
    const start = found.index - before.length + who.index
    yield {
      range: [start, found.index + found[0].length],
      messageId: 'story',
      explanation: { pattern: 'tuổi trẻ em trong vụ việc' },
    }
  }
}
