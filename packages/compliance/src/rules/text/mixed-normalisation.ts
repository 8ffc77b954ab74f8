import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'

const decomposed = /[A-Za-zĂăÂâÊêÔôƠơƯưĐđ][\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]+/gu
const newTone = /(?<![qQ])(?:o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}])/giu
const oldTone = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}])/giu

/** Letters with loose marks (NFD) and both tone placements in one text: search and length counts go wrong. */
export const mixedNormalisation = defineRule({
  id: 'text/mixed-normalisation',
  title: 'Dấu tiếng Việt không thống nhất',
  severity: 'warning',
  reference: 'https://unicode.org/reports/tr15/',
  *inspect({ source }): Iterable<Match> {
    const first = decomposed.exec(source)
    decomposed.lastIndex = 0
    if (first) {
      yield {
        range: [first.index, first.index + first[0].length],
        suggestion: first[0].normalize('NFC'),
        data: { count: String(source.match(decomposed)?.length ?? 1) },
        explanation: { pattern: 'dấu rời (NFD)' },
      }
    }
    const modern = [...source.matchAll(newTone)]
    const classic = [...source.matchAll(oldTone)]
    if (modern.length === 0 || classic.length === 0) return
    const rarer = modern.length <= classic.length ? modern : classic
    const one = rarer[0]
    if (!one) return
    yield {
      range: [one.index, one.index + one[0].length],
      messageId: 'tone',
      severity: 'info',
      explanation: { pattern: 'hai kiểu đặt dấu' },
    }
  },
  messages: {
    found: ({ masked, count }) =>
      `Dấu rời khỏi chữ (“${masked}”, ${count} chỗ), thường do chép từ máy Mac hoặc PDF. Dán lại qua một trình soạn thảo để dấu liền chữ.`,
    tone: ({ masked }) =>
      `Bài có cả “hòa” lẫn “hoà” (chỗ này: “${masked}”). Chọn một kiểu đặt dấu cho cả bài.`,
  },
  examples: {
    invalid: [
      'Đăng ký'.normalize('NFD'),
      'Công an xã và ' + 'thường trú'.normalize('NFD'),
      'hòa giải, thuỷ lợi',
      'khoẻ và hóa đơn',
      'Tòa nhà, toà án',
    ],
    valid: [
      'Đăng ký thường trú',
      'hòa giải, thủy lợi',
      'hoà giải, thuỷ lợi',
      'quý, quỳ, ngoài',
      'Dang ky thuong tru',
    ],
  },
})
