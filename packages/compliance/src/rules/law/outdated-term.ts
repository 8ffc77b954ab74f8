import { text } from '../../engine/examples.ts'
import { phraseFinder } from '../../engine/phrases.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { outdatedTerms } from '../../data/terms.ts'
import { officialDate } from '../../support/dates.ts'
import { speaksOfPast } from '../../support/past.ts'
import { isUnmarkedNear, sentenceAround } from '../../support/sentence.ts'

const terms = new Map(outdatedTerms.flatMap((term) => term.phrases.map((phrase) => [phrase, term] as const)))
const find = phraseFinder([...terms.keys()])

/** Said of the thing itself, these tell that it is no more: “không cần sổ hộ khẩu”, “thẻ CCCD còn hạn vẫn dùng được”. */
const aware =
  /\b(?:khong can|khong phai|khong yeu cau|khong con|bo so|bo giay|da bo|thay cho|thay the|doi sang|sang (?:the )?can cuoc|da cap|duoc cap truoc|cap truoc|vao chip|het han|hay goi|quen goi|thuong goi|ten goi|9 so|giay cu|thu hoi|con giu|nhat duoc|danh roi|roi mat|that lac|mang ten|cap (?:ngay|tai))\b/

/** And these that it still holds. */
const holds = /\b(?:con han|con gia tri|con hieu luc)\b/

/** Names that law has changed: household book, 9-digit ID card, the former name of today's card. */
export const outdatedTerm = defineRule({
  id: 'law/outdated-term',
  title: 'Tên gọi cũ theo luật',
  severity: 'warning',
  ceiling: 'warning',
  legalBasis: { document: 'Luật Căn cước 26/2023/QH15', article: 'Điều 46' },
  *find(view, context): Iterable<Match> {
    // Words as residents say them, for the search.
    if (view.segment.name.startsWith('synonyms')) return
    for (const { range, phrase, marked } of find(view)) {
      const term = terms.get(phrase)
      if (!term || context.date < term.endedOn || (!marked && !isUnmarkedNear(view.m.text, range))) continue
      // A paper with its number is what it is called.
      if (/^[\s:]*(?:so[\s:]*)?\d[\d. ]{5}/.test(view.m.folded.slice(range[1], range[1] + 30))) continue
      const sentence = view.m.folded.slice(...sentenceAround(view.m.text, range))
      if (
        aware.test(sentence) ||
        (term.held && holds.test(sentence)) ||
        speaksOfPast(view.m, range, term.endedOn)
      )
        continue
      const verb = /^(?:(?:lam|cap|doi|lai)\s+)+/.exec(view.m.folded.slice(...range))?.[0].length ?? 0
      yield {
        range: [range[0] + verb, range[1]],
        data: { ended: officialDate(term.endedOn), now: term.now },
        suggestion: term.now,
        explanation: { pattern: phrase },
      }
    }
  },
  messages: {
    found: ({ masked, ended, now }) => `“${masked}” là tên gọi cũ, không dùng từ ${ended}. Viết “${now}”.`,
  },
  examples: {
    invalid: [
      'Mang theo sổ hộ khẩu và giấy khai sinh.',
      'Xuất trình CMND khi làm thủ tục.',
      'Đem theo hộ khẩu giấy.',
      'Đến làm thẻ CCCD tại Công an xã.',
      'mang theo so ho khau ban goc',
      'Cấp lại thẻ căn cước công dân bị mất.',
    ],
    valid: [
      'Mang theo thẻ căn cước.',
      'Không cần mang sổ hộ khẩu.',
      text('Xuất trình CMND khi làm thủ tục.', { date: '2023-05-01' }),
      'Thẻ CCCD còn hạn vẫn dùng được đến ngày ghi trên thẻ.',
      'CMND 9 số hết giá trị từ 01/01/2025.',
      'Nhặt được CMND của một người lớn tuổi.',
    ],
  },
})
