import type { Part } from '../site/parts.ts'
import { bodyOf, type PlacedProblem } from './front-matter.ts'
import { readBody } from './read-body.ts'

/** The text of an MDX file as parts; where it can't be read, a problem with its line. */
export function compileBody(source: string): { parts?: Part[]; problems: PlacedProblem[] } {
  const { text, line } = bodyOf(source)
  try {
    return { parts: readBody(text), problems: [] }
  } catch (error) {
    const { message } = error as Error
    const [, row, reason] = /^(\d+):\d+: (.*)/s.exec(message) ?? []
    const problem = row
      ? {
          line: Number(row) + line - 1,
          message: `không đọc được bài viết (${reason})`,
          mend: 'Xem lại các dấu < > { } và các thẻ ở chỗ này.',
        }
      : { line, message: message.replace(/\.$/, ''), mend: 'Sửa rồi kiểm tra lại.' }
    return { problems: [{ rule: 'mdx/parse-error', ...problem }] }
  }
}
