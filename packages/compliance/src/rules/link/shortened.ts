import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { shorteners } from '../../data/domains.ts'
import { findUrls, isBelow } from '../../support/urls.ts'

/** A short link hides where it leads; swindlers use them, so residents must learn to distrust all of them. */
export const shortened = defineRule({
  id: 'link/shortened',
  title: 'Liên kết rút gọn',
  severity: 'warning',
  reference: 'Cẩm nang nhận diện và phòng chống lừa đảo trực tuyến, Cục An toàn thông tin, 2023',
  *find(view, context): Iterable<Match> {
    for (const { range, host, text } of findUrls(view)) {
      if (context.isPublic(text) || !shorteners.some((domain) => isBelow(host, domain))) continue
      yield { range, explanation: { pattern: host } }
    }
  },
  messages: {
    found: ({ masked }) => `Liên kết rút gọn “${masked}” che mất nơi đến. Dán địa chỉ đầy đủ của trang.`,
  },
  examples: {
    invalid: [
      'Xem https://bit.ly/abc123',
      'bit.ly/abc123',
      'vào tinyurl.com/xyz nhé',
      'https://s.id/abc',
      'link: cutt.ly/abc',
    ],
    valid: [
      'https://dichvucong.gov.vn',
      'example.vn/bit.ly',
      'https://www.bocongan.gov.vn/tin',
      'Một câu thường.',
      'https://habit.ly.example.vn',
    ],
  },
})
