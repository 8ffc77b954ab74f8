import { mdx } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'

/** A page that can't be read as MDX can't be published; its text is checked all the same. */
export const parseError = defineRule({
  id: 'mdx/parse-error',
  title: 'Bài viết sai cú pháp',
  severity: 'error',
  approval: 'nobody',
  reference: 'https://mdxjs.com/docs/troubleshooting-mdx/',
  *inspect({ problems }) {
    for (const { message, range } of problems) {
      yield { range, data: { reason: translate(message) }, explanation: { pattern: message.slice(0, 200) } }
    }
  },
  messages: {
    found: ({ reason }) =>
      `Không đọc được bài viết: ${reason}. Sửa chỗ này rồi kiểm tra lại; phần chữ của bài vẫn được kiểm tra như văn bản thường.`,
  },
  examples: {
    invalid: [
      mdx('Giá <10 triệu đồng.'),
      mdx('Một dấu ngoặc { chưa đóng.'),
      mdx('<Note>Chưa đóng thẻ'),
      mdx('---\ntitle: "chưa đóng nháy\n---\n\nThân bài'),
      mdx('---\ntitle: a: b: c\n---\n'),
    ],
    valid: [
      mdx('---\ntitle: Đăng ký tạm trú\n---\n\n# Tiêu đề\n\nMột đoạn văn.'),
      mdx('Giá dưới 10 triệu đồng.'),
      mdx('- một\n- hai\n'),
      mdx('<Note>Đã đóng thẻ</Note>'),
      { text: 'Giá <10 triệu { chưa đóng.', options: { format: 'text' } },
    ],
  },
})

const known: readonly [RegExp, string][] = [
  [/before name|before attribute|in name/i, 'dấu “<” bị hiểu là thẻ; viết “dưới”, “nhỏ hơn” hoặc “&lt;”'],
  [/closing tag|closing slash|Expected a closing/i, 'thẻ mở mà chưa đóng, hoặc đóng sai thẻ'],
  [
    /expression|acorn|Unexpected end of file/i,
    'dấu “{” chưa đóng hoặc có mã lệnh; nếu là chữ thì viết “\\{”',
  ],
  [/quote/i, 'dấu nháy mở mà chưa đóng'],
  [
    /mapping|indent|flow|implicit key|Nested/i,
    'phần đầu trang (giữa hai dòng ---) sai; giá trị có dấu hai chấm thì đặt trong nháy',
  ],
  [/unique/i, 'một mục ở phần đầu trang được ghi hai lần'],
]

/** The parser speaks English; an editor is told what usually causes it. The parser's words are in the explanation. */
function translate(message: string): string {
  return known.find(([pattern]) => pattern.test(message))?.[1] ?? 'cú pháp MDX hoặc YAML sai'
}
