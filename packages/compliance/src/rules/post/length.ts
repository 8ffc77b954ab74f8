import { text } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { isPlain } from '../../engine/view.ts'
import { postOnly } from './severity.ts'

const comfortable = 2000
const most = 2600

/**
 * Zalo cuts a message at about 2,600 UTF-16 units after NFC and hides what is long behind “Xem thêm”.
 * Source: others measured messages of 2,613 units and a server limit of 3,000; collected November 2026.
 */
export const length = defineRule({
  id: 'post/length',
  title: 'Tin quá dài',
  severity: postOnly('error'),
  approval: 'nobody',
  reference:
    'Giới hạn độ dài tin nhắn Zalo: 3.000 ký tự mỗi tin, ứng dụng tự cắt ở 2.613 ký tự (theo người dùng đo, thu thập tháng 11/2026)',
  *inspect(document): Iterable<Match> {
    const { source } = document
    const units = isPlain(document) ? source.length : source.normalize('NFC').length
    if (units <= comfortable) return
    const data = { units: units.toLocaleString('vi-VN') }
    const range: [number, number] = [Math.min(source.length, comfortable), source.length]
    if (units > most) yield { range, messageId: 'cut', masked: `${data.units} ký tự`, data }
    else yield { range, masked: `${data.units} ký tự`, data, severity: 'warning' }
  },
  messages: {
    found: ({ units }) =>
      `Tin dài ${units} ký tự, người đọc phải bấm “Xem thêm”. Rút còn dưới 2.000, phần chi tiết đưa lên trang rồi dẫn liên kết.`,
    cut: ({ units }) =>
      `Tin dài ${units} ký tự, Zalo sẽ cắt thành nhiều tin. Rút còn dưới 2.000, phần chi tiết đưa lên trang rồi dẫn liên kết.`,
  },
  examples: {
    invalid: [2001, 2300, 2600, 2601, 5000].map((count) => 'a'.repeat(count)),
    valid: [
      'Tin ngắn.',
      'a'.repeat(2000),
      'Đăng ký thường trú '.repeat(105).normalize('NFD'),
      text('a'.repeat(5000), { kind: 'article' }),
      '',
    ],
  },
})
