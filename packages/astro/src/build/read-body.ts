import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { mdxToHast, type MdxJsxFlowElementHast, type MdxJsxTextElementHast } from 'satteri'
import { COMPONENTS, type ComponentName, type ComponentPart, type Part } from '../site/parts.ts'

/** As Astro's own Markdown has them; footnotes speak Vietnamese. */
const FEATURES = {
  frontmatter: false,
  gfm: { footnotes: { label: 'Chú thích', backLabel: 'Trở lại chỗ chú thích {reference}' } },
  smartPunctuation: true,
} as const

const HEADING = /^h[1-6]$/
const ONLY_COMMENTS = /^\s*(\/\*[\s\S]*?\*\/\s*)*$/
/** Begins what stands in the HTML where a component was; written by an editor, it would come out as a reference. */
const MARK = '\0'
const PLACES = new RegExp(`<!--${MARK}(\\d+)-->`)

type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast

/**
 * Compiles the text of an MDX page to parts, without running anything of it: nothing but Markdown, plain HTML elements
 * and our own components with written-out attributes is taken.
 * @throws Error in Vietnamese; where the text can't be parsed at all it begins with line and column, '3:14: …'
 */
export function readBody(text: string): Part[] {
  const { children } = mdxToHast(text, { position: false, features: FEATURES }) as Element
  return partsOf(children, new GithubSlugger())
}

function partsOf(nodes: readonly ElementContent[], slugger: GithubSlugger): Part[] {
  const components: ComponentPart[] = []
  const keepPlace = (part: ComponentPart): ElementContent[] => [
    { type: 'comment', value: `${MARK}${components.push(part) - 1}` },
  ]

  function plain(node: Nodes): ElementContent[] {
    switch (node.type) {
      case 'element':
        return plainElement(node)
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return jsx(node)
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (ONLY_COMMENTS.test(node.value)) return []
        throw new Error(`Có biểu thức mã “{${node.value}}”. Viết thẳng chữ cần hiện ra.`)
      case 'mdxjsEsm':
        throw new Error('Có lệnh import hoặc export. Xóa đi: các thành phần dùng được ngay không cần nhập.')
      default:
        return [node as ElementContent]
    }
  }

  function plainElement({ tagName, properties, children }: Element): ElementContent[] {
    if (tagName === 'img' && typeof properties['src'] === 'string' && isOwnFile(properties['src']))
      return keepPlace({ name: 'Picture', props: stringsOf(properties), parts: [] })
    // Names are given before the children are looked at: those inside a component come later in the page.
    const id =
      HEADING.test(tagName) && properties['id'] === undefined ? slugger.slug(textOf(children)) : undefined
    return [
      {
        type: 'element',
        tagName,
        properties: id === undefined ? properties : { ...properties, id },
        children: children.flatMap(plain),
      },
    ]
  }

  function jsx(node: JsxElement): ElementContent[] {
    const children = node.children as ElementContent[]
    const { name } = node
    if (!name) return children.flatMap(plain)
    const props = propsOf(node, name)
    if (isComponent(name)) return keepPlace({ name, props, parts: partsOf(children, slugger) })
    if (!/^[a-z]/.test(name))
      throw new Error(`Không có thành phần <${name}>. Các thành phần dùng được: ${COMPONENTS.join(', ')}.`)
    return [{ type: 'element', tagName: name, properties: props, children: children.flatMap(plain) }]
  }

  const html = toHtml({ type: 'root', children: nodes.flatMap(plain) })
  return html
    .split(PLACES)
    .map((text, index) => (index % 2 === 0 ? text : components[Number(text)]!))
    .filter((part) => part !== '')
}

function propsOf({ attributes }: JsxElement, name: string): Record<string, string | true> {
  const props: Record<string, string | true> = {}
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value === 'object'))
      throw new Error(`<${name}> có mã trong thuộc tính. Viết giá trị trong nháy: tên="chữ".`)
    props[attribute.name] = attribute.value ?? true
  }
  return props
}

const isComponent = (name: string): name is ComponentName => (COMPONENTS as readonly string[]).includes(name)

/** Whether a picture lies beside the text: not on another host, not in the site's public folder. */
const isOwnFile = (address: string): boolean => !/^(\/|[a-z][a-z\d+.-]*:)/i.test(address)

const stringsOf = (properties: Element['properties']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      name === 'src' ? decodeURI(String(value)) : String(value),
    ]),
  )

const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) =>
      'children' in node ? textOf(node.children as ElementContent[]) : 'value' in node ? node.value : '',
    )
    .join('')
