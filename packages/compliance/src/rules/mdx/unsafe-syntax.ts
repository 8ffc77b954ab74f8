import { mdx } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import { unsafeElements } from '../../data/elements.ts'

/** A page is words and known components: code in it would run on the machine that builds the site, or the reader's. */
export const unsafeSyntax = defineRule({
  id: 'mdx/unsafe-syntax',
  title: 'Mã lệnh trong bài viết',
  severity: 'error',
  approval: 'nobody',
  reference: 'https://mdxjs.com/docs/getting-started/#security',
  *inspect({ constructs }) {
    for (const { type, name, range } of constructs) {
      if (type === 'module') yield { range, messageId: 'module', masked: name.split(/\s/)[0] ?? '' }
      if (type === 'expression') yield { range, messageId: 'expression', masked: '{…}' }
      if (type === 'element' && unsafeElements.has(name))
        yield { range, messageId: 'element', masked: `<${name}>` }
    }
  },
  messages: {
    module: ({ masked }) =>
      `Có lệnh “${masked}”. Bài viết không nhập, xuất mã; xóa dòng này, các thành phần được phép dùng ngay không cần nhập.`,
    expression: () =>
      'Có biểu thức mã trong ngoặc nhọn. Viết thẳng chữ cần hiện ra; nếu muốn in dấu ngoặc thì viết “\\{”.',
    element: ({ masked }) =>
      `Có thẻ ${masked}. Trang không nhúng mã hoặc trang khác; xóa thẻ này, dẫn liên kết ở mục sources.`,
  },
  examples: {
    invalid: [
      mdx("import Hop from './hop.astro'\n\nChữ"),
      mdx('export const a = 1\n\nChữ'),
      mdx('Hôm nay là {new Date().toString()}.'),
      mdx('<script>alert(1)</script>'),
      mdx('<iframe src="https://example.com"></iframe>'),
      mdx('<Note title={`a`}>Chữ</Note>'),
      mdx('{/* a */ alert(1) /* b */}'),
      mdx('{// }\nalert(1)\n}'),
      mdx('{/* } */ alert(1)}'),
    ],
    valid: [
      mdx('Một đoạn văn.'),
      mdx('{/* ghi chú cho người biên tập */}\n\nChữ'),
      mdx('{// ghi chú cho người biên tập\n}'),
      mdx('<Note title="Chú ý">Chữ</Note>'),
      mdx('Viết \\{ngoặc nhọn\\} như chữ.'),
      mdx('`import` là một từ tiếng Anh.'),
    ],
  },
})
