import { mdx } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import { knownComponents, plainElements, unsafeElements } from '../../data/elements.ts'

/** A component that the site doesn't have stops its build with a message that no editor understands: say it first. */
export const unknownComponent = defineRule({
  id: 'mdx/unknown-component',
  title: 'Thành phần lạ trong bài viết',
  severity: 'error',
  approval: 'nobody',
  reference: 'https://mdxjs.com/docs/using-mdx/#components',
  *inspect({ constructs }, context) {
    const allowed = context.components ?? knownComponents
    for (const { type, name, range } of constructs) {
      if (type !== 'element' || name === '' || plainElements.has(name) || unsafeElements.has(name)) continue
      if (allowed.includes(name)) continue
      yield { range, masked: `<${name}>`, data: { allowed: allowed.join(', ') } }
    }
  },
  messages: {
    found: ({ masked, allowed }) =>
      `Không có thành phần ${masked}. Dùng một trong: ${allowed}; hoặc viết thành đoạn văn thường.`,
  },
  examples: {
    invalid: [
      mdx('<HopMau>Chữ</HopMau>'),
      mdx('Trong dòng <Mau>chữ</Mau>.'),
      mdx('<Notes>Chữ</Notes>'),
      mdx('<note-box>Chữ</note-box>'),
      mdx('<Tabs.Item>Chữ</Tabs.Item>'),
    ],
    valid: [
      mdx('<Note>Chữ</Note>'),
      mdx('Một dòng.<br/>Hai dòng.'),
      mdx('<>Chữ</>'),
      mdx('H<sub>2</sub>O'),
      mdx('<Rieng>Chữ</Rieng>', { components: ['Rieng'] }),
    ],
  },
})
