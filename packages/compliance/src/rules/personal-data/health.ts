import { phraseFinder } from '../../engine/phrases.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'
import { personAt } from '../../support/persons.ts'
import type { Person } from '../../support/persons.ts'
import { isUnmarkedNear } from '../../support/sentence.ts'
import { foldedWord, gapAfter, sameSentence, wordAt } from '../../support/tokens.ts'
import { sensitiveData } from './identifier.ts'

const conditions = phraseFinder([
  'HIV',
  'AIDS',
  'ung thư',
  'tâm thần',
  'bệnh lao',
  'lao phổi',
  'viêm gan B',
  'viêm gan C',
  'trầm cảm',
  'mang thai',
  'có thai',
  'sảy thai',
  'phá thai',
  'giang mai',
  'bệnh lậu',
  'tiểu đường',
  'đái tháo đường',
  'đột quỵ',
  'động kinh',
  'dương tính',
  'bại não',
  'tự kỷ',
  'nghiện ma túy',
  'nghiện rượu',
  'cai nghiện',
  'suy thận',
  'chạy thận',
  'nhiễm bệnh',
  'nhóm máu',
  'điều trị tâm thần',
  'thiểu năng',
  'bệnh nan y',
  'xơ gan',
  'suy tim',
  'ung bướu',
  'hiếm muộn',
  'vô sinh',
  'sốt xuất huyết',
  'F0',
  'bệnh hiểm nghèo',
  'rối loạn lo âu',
  'khuyết tật trí tuệ',
  'bệnh xã hội',
  'bệnh phong',
])

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
      if (!marked && !isUnmarkedNear(view.m.text, range)) continue
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

/** The person within eight words before, or three after, in the same sentence. */
function personNear(view: View, index: number): Person | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 9); at--) {
    if (!sameSentence(gapAfter(view, at))) break
    const person = personAt(view, at)
    // A name without marks may seem to go on into the illness.
    if (person && person.from < index - 1) return { from: person.from, to: Math.min(person.to, index - 1) }
  }
  for (let at = index + 1; at <= index + 6 && at < view.words.starts.length; at++) {
    if (!sameSentence(gapAfter(view, at - 1))) break
    if (!['la', 'cua', 'o', 'cho'].includes(foldedWord(view, at - 1))) continue
    const person = personAt(view, at)
    if (person) return person
  }
  return undefined
}
