import { matchText } from '@binhyen/vietnamese'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { isPlain } from '../../engine/view.ts'

/** Zero-width, directional and filler characters, less what joins emoji. */
const hidden =
  /\u034f|\u17b4|\u17b5|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufff9-\ufffb]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d|(?<!^)\ufeff/gu
/** A Cyrillic or Greek letter inside a Latin word; the Icelandic Ð and the African Ɖ for Đ. */
const alien =
  /(?<=[\p{Script=Latin}\p{M}])[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=[\p{Script=Latin}])|(?<!\p{L})[ÐðƉ](?=\p{L})/gu

/** Nearly all texts have nothing of either. */
const suspect =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u0370-\u052fÐðƉ]|\u034f|\u17b4|\u17b5/

/** Characters that no reader sees and every search trips over; also how numbers are hidden from a check. */
export const hiddenCharacters = defineRule({
  id: 'text/hidden-characters',
  title: 'Ký tự ẩn, chữ cái giống nhau',
  severity: 'warning',
  next: 'error',
  reference: 'https://www.unicode.org/reports/tr36/',
  *inspect(document): Iterable<Match> {
    const { source } = document
    if (isPlain(document) || !suspect.test(source)) return
    for (const run of runsOf(source, hidden)) {
      yield {
        range: run,
        masked: `${run[1] - run[0]} ký tự ẩn`,
        suggestion: '',
        explanation: { pattern: 'ký tự ẩn' },
      }
    }
    for (const run of runsOf(source, alien)) {
      yield {
        range: run,
        messageId: 'alien',
        suggestion: matchText(source.slice(...run)).text,
        explanation: { pattern: 'chữ cái của bảng chữ khác' },
      }
    }
  },
  messages: {
    found: ({ masked }) => `Có ${masked} mà mắt không thấy. Xóa chỗ này rồi gõ lại.`,
    alien: ({ masked }) => `Chữ “${masked}” không phải chữ cái tiếng Việt dù trông giống. Gõ lại từ này.`,
  },
  examples: {
    invalid: ['Số 09\u200b12', 'a\u202eb', 'Công\u00adan', 'dichvucоng', 'Ðăng ký tạm trú', 'xin\u2060chào'],
    valid: ['Xin chào bà con.', '👨‍👩‍👧 gia đình', 'Ngôi sao ⭐️ sáng', 'Đặng Thị Mẫu', 'Привет'],
  },
})

/** Neighbouring hits are one finding. */
function runsOf(source: string, pattern: RegExp): [number, number][] {
  const runs: [number, number][] = []
  for (const { index, 0: found } of source.matchAll(pattern)) {
    const last = runs.at(-1)
    if (last && last[1] === index) last[1] = index + found.length
    else runs.push([index, index + found.length])
  }
  return runs
}
