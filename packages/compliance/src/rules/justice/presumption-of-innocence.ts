import { phraseFinder } from '../../engine/phrases.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'
import { crimesSaidAsDone, criminalNames } from '../../data/guilt-words.ts'
import { caughtCulprits } from '../../support/caught-culprits.ts'
import { personAt, personBefore } from '../../support/persons.ts'
import { isUnmarkedNear, sentenceAround } from '../../support/sentence.ts'
import { wordAt } from '../../support/tokens.ts'

const labels = phraseFinder(criminalNames)
const deeds = phraseFinder(crimesSaidAsDone)
const careful =
  /\b(?:nghi|bi nghi|nghi van|bi cao buoc|khai nhan|bi can|bi cao|ban an|toa an|toa tuyen|tuyen phat|hoi dong xet xu|khoi to|pham nhan|chap hanh xong|quyet dinh truy na|truy na)\b/

/**
 * Nobody is guilty before a court has said so: a named person who is called a thief.
 * Source: Hiến pháp 2013, Điều 31; Bộ luật Tố tụng hình sự 2015, Điều 13.
 */
export const presumptionOfInnocence = defineRule({
  id: 'justice/presumption-of-innocence',
  title: 'Kết tội khi chưa có bản án',
  severity: 'warning',
  legalBasis: { document: 'Hiến pháp 2013', article: 'Điều 31' },
  *find(view): Iterable<Match> {
    for (const { range, marked } of labels(view)) {
      if (!marked && !isUnmarkedNear(view.m.text, range)) continue
      if (namedNear(view, range) && !isCareful(view, range))
        yield { range, explanation: { pattern: 'gọi tên tội kèm tên người' } }
    }
    for (const range of caughtCulprits(view.m)) {
      if (!isCareful(view, range)) yield { range, explanation: { pattern: 'tội nhân bị bắt' } }
    }
    for (const { range, marked } of deeds(view)) {
      if (!marked && !isUnmarkedNear(view.m.text, range)) continue
      if (personBefore(view, wordAt(view, range[0]), adjacent) && !isCareful(view, range)) {
        yield { range, explanation: { pattern: 'người – đã phạm tội' } }
      }
    }
  },
  messages: {
    found: ({ masked }) =>
      `“${masked}” là kết tội khi chưa có bản án. Viết “người bị nghi …”, “đối tượng liên quan”, và không nêu tên.`,
  },
  examples: {
    invalid: [
      'Đã bắt tên trộm Nguyễn Văn Mẫu.',
      'Anh Mẫu là kẻ trộm.',
      'Hung thủ là ông Mẫu ở thôn 1.',
      'Anh Mẫu đã lừa đảo nhiều người.',
      'thu pham la anh hung xom 3',
      'Bắt được tên trộm ở thôn 2.',
      'thang nghien o xom 2 lai ra duong',
    ],
    valid: [
      'Cảnh giác với kẻ lừa đảo qua mạng.',
      'Phòng ngừa tội phạm là việc của mọi người.',
      'Tòa án tuyên phạt bị cáo Nguyễn Văn Mẫu về tội trộm cắp.',
      'Công an đang truy tìm thủ phạm.',
      'Kẻ trộm bị bắt thường là người quen địa bàn.',
      'Khi bắt được kẻ trộm, bà con không đánh.',
      'Anh Mẫu đã trả lại của rơi.',
    ],
  },
})

const linking = new Set('da la chinh cung deu do nay kia ay roi o tai thon xom to xa'.split(' '))
const adjacent = (word: string): boolean => linking.has(word) || /^\d{1,2}$/.test(word)

const isCareful = (view: View, range: [number, number]): boolean =>
  careful.test(view.m.folded.slice(...sentenceAround(view.m.text, range)).replace(/nghien|nghi pham/g, ''))

/** A person right before (“anh Mẫu là …”) or right after (“… Nguyễn Văn Mẫu”, “… là ông Mẫu”). */
function namedNear(view: View, range: [number, number]): boolean {
  const first = wordAt(view, range[0])
  if (personBefore(view, first, (word) => word === 'la' || word === 'chinh')) return true
  const after = view.m.text.slice(range[1], range[1] + 40)
  if (/^ (?:là |tên |tên là )?(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+/u.test(after)) return true
  const next = wordAt(view, range[1])
  return [next, next + 1].some(
    (at) =>
      personAt(view, at) !== undefined &&
      !/[.,;:!?\n]/.test(view.m.text.slice(range[1], view.words.starts[at] ?? range[1])),
  )
}
