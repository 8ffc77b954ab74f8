import { healthConditions } from '../../data/health-conditions.ts'
import { phraseFinder } from '../../engine/phrases.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'
import { personAt } from '../../support/persons.ts'
import { someoneAt } from '../../support/tip-persons.ts'
import type { Person } from '../../support/persons.ts'
import { isUnmarkedNear } from '../../support/sentence.ts'
import { foldedWord, goesOn, wordAt, writtenWord } from '../../support/tokens.ts'
import { sensitiveData } from './identifier.ts'

const conditions = phraseFinder(healthConditions)

/**
 * A health fact tied to a person.
 * Source: Nghị định 356/2025/NĐ-CP, Điều 4; Luật Khám bệnh, chữa bệnh 15/2023/QH15, Điều 10.
 */
export const health = defineRule({
  id: 'personal-data/health',
  title: 'Thông tin sức khỏe của cá nhân',
  severity: 'error',
  legalBasis: sensitiveData,
  *find(view): Iterable<Match> {
    for (const { range, marked } of conditions(view)) {
      if (!marked && !isUnmarkedNear(view.m.text, range, 30)) continue
      const word = wordAt(view, range[0])
      const person = personNear(view, word)
      if (!person) continue
      const start = view.words.starts[person.from] ?? range[0]
      const end = view.words.ends[person.to] ?? range[1]
      yield {
        range: [Math.min(start, range[0]), Math.max(end, range[1])],
        explanation: { pattern: 'người – tình trạng sức khỏe' },
      }
    }
  },
  mask: () => 'một người trong xã',
  messages: {
    found: () =>
      'Câu này gắn một người với tình trạng sức khỏe. Bỏ hẳn, hoặc viết “một người trong xã”; đây là dữ liệu cá nhân nhạy cảm.',
  },
  examples: {
    invalid: [
      'Chị Mẫu bị nhiễm HIV.',
      'Ông Nguyễn Văn Mẫu mắc bệnh lao phổi, bà con tránh tiếp xúc.',
      'anh hung bi tam than, hay la het',
      'Hoàn cảnh bà Mẫu, ung thư giai đoạn cuối.',
      'HIV dương tính là anh Mẫu ở xóm 2.',
    ],
    valid: [
      'Người nhiễm HIV được điều trị miễn phí.',
      'Tầm soát ung thư tại trạm y tế.',
      'Bác sĩ khuyên phụ nữ mang thai khám định kỳ.',
      'Phòng, chống sốt xuất huyết.',
      'Anh chị em bị tiểu đường nên ăn ít tinh bột.',
    ],
  },
})

/** “bố em”, “mẹ của Dũng”, “c Hoa”, “thang con nha ba tam”: known by whose kin it is, or by a title cut short. */
function kinOf(view: View, at: number): Person | undefined {
  const word = writtenWord(view, at).toLowerCase()
  if (/^(?:bố|mẹ|ba|má|vợ|chồng|con|cháu|bac|bác|bo|me|vo|chong)$/.test(word)) {
    let next = at + 1
    while (/^(?:gái|trai|của|nhà|gai|cua|nha)$/.test(writtenWord(view, next).toLowerCase()) && next < at + 4)
      next += 1
    if (
      /^(?:em|tôi|mình|toi|minh|cháu)$/.test(writtenWord(view, next).toLowerCase()) &&
      /^(?:bố|mẹ|vợ|chồng|bo|me|vo|chong)$/.test(word)
    )
      return { from: at, to: next }
    const owner =
      personAt(view, next) ??
      (isCapital(writtenWord(view, next)) && next > at + 1 ? { from: next, to: next } : undefined)
    return owner && { from: at, to: owner.to }
  }
  if (/^[acobe]$/.test(word) && isCapital(writtenWord(view, at + 1))) return { from: at, to: at + 1 }
  return undefined
}

/** Called so, nobody in particular is meant. */
const anybody =
  /^(?:bác sĩ|bac si|cô giáo|co giao|ông bà|ong ba|anh em|anh chị|anh chi|chị em|chi em)(?!\p{L})/iu

/** Somebody called in another way (“Ông từ giữ đền”, “co sam tap vu”); a driver or a pupil alone is anybody. */
function someoneCalled(view: View, at: number, index: number): Person | undefined {
  const person = someoneAt(view, at, index)
  if (!person || person.to === person.from || /\d/.test(writtenWord(view, at - 1))) return undefined
  const text = view.m.text.slice(view.words.starts[person.from], view.words.ends[person.to])
  if (
    anybody.test(text) ||
    (person.from > 0 && anybody.test(`${writtenWord(view, person.from - 1)} ${text}`))
  )
    return undefined
  const isCalled = /^(?:ong|ba|co|chu|bac|anh|chi|thay|cu|di|cau|mo|thim)$/.test(foldedWord(view, at))
  return isCalled || /[ \u00a0]\p{Lu}/u.test(text) ? person : undefined
}

const isCapital = (written: string): boolean => /^\p{Lu}/u.test(written)

/** The person within eight words before, or three after, in the same sentence. */
function personNear(view: View, index: number): Person | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 9); at--) {
    if (!goesOn(view, at)) break
    const person = personAt(view, at) ?? kinOf(view, at) ?? someoneCalled(view, at, index)
    // A name without marks may seem to go on into the illness.
    if (person && person.from < index - 1) return { from: person.from, to: Math.min(person.to, index - 1) }
  }
  for (let at = index + 1; at <= index + 6 && at < view.words.starts.length; at++) {
    if (!goesOn(view, at - 1)) break
    if (!['la', 'cua', 'o', 'cho'].includes(foldedWord(view, at - 1))) continue
    const person = personAt(view, at)
    if (person) return person
  }
  return undefined
}
