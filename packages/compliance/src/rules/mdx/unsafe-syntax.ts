import { mdx } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import { unsafeElements } from '../../data/elements.ts'

/** Addresses that are code. */
const runs = /^(?:javascript|vbscript|data):/i

/** A page is words and known components: code in it would run on the machine that builds the site, or the reader's. */
export const unsafeSyntax = defineRule({
  id: 'mdx/unsafe-syntax',
  title: 'Mã lệnh trong bài viết',
  severity: 'error',
  approval: 'nobody',
  reference: 'https://mdxjs.com/docs/getting-started/#security',
  *inspect({ constructs, segments }) {
    for (const { type, name, range } of constructs) {
      if (type === 'module') yield { range, messageId: 'module', masked: name.split(/\s/)[0] ?? '' }
      if (type === 'expression') yield { range, messageId: 'expression', masked: '{…}' }
      if (type === 'element' && unsafeElements.has(name))
        yield { range, messageId: 'element', masked: `<${name}>` }
      if (type === 'attribute') yield { range, messageId: 'attribute', masked: name }
    }
    for (const { kind, text, toSource } of segments)
      if (kind === 'link' && runs.test(text.replace(/[\0-\x20]/g, '')))
        yield { range: toSource(0, text.length), messageId: 'link', masked: `${text.split(':')[0]}:` }
  },
  messages: {
    module: ({ masked }) =>
      `Có lệnh “${masked}”. Bài viết không nhập, xuất mã; xóa dòng này, các thành phần được phép dùng ngay không cần nhập.`,
    expression: () =>
      'Có biểu thức mã trong ngoặc nhọn. Viết thẳng chữ cần hiện ra; nếu muốn in dấu ngoặc thì viết “\\{”.',
    attribute: ({ masked }) => `Thuộc tính “${masked}” chạy mã trên máy người đọc. Xóa thuộc tính này.`,
    link: ({ masked }) =>
      `Liên kết “${masked}” là mã, không phải địa chỉ. Dẫn địa chỉ bắt đầu bằng https:// ở mục sources.`,
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
      mdx('<img src="a.jpg" alt="Ảnh" onerror="x()" />'),
      mdx('[Bấm vào đây](javascript:alert)'),
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
