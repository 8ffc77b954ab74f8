import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { align, decode, toSourceOf } from './decoded.ts'
import type { Decoded, Escapes } from './decoded.ts'
import type { Document, Segment, SegmentKind } from './segment.ts'

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Adds what a page's body says, and what it is made of, to the document; the body begins at `offset` of the source. */
export function readBlocks(root: Root, document: Document, offset: number): void {
  const reader = new BlockReader(document, offset)
  for (const node of root.children) reader.block(node)
}

/** One block of prose is one segment: `**0912** 345 678` is one number to a reader, so it must be one to a rule. */
class BlockReader {
  readonly #document: Document
  readonly #offset: number
  #inline: Decoded = { text: '', starts: [], ends: [] }

  constructor(document: Document, offset: number) {
    this.#document = document
    this.#offset = offset
  }

  /** Where a node stands in the source. */
  #span({ position }: Nodes): [number, number] {
    return [this.#offset + (position?.start.offset ?? 0), this.#offset + (position?.end.offset ?? 0)]
  }

  block(node: Nodes): void {
    if (node.type === 'code') return this.#plain('code', 'code', node.value, node, 'none')
    if (node.type === 'definition') return this.#link(node.url, node)
    if (node.type === 'mdxjsEsm') {
      this.#construct('module', node.value, node)
      return this.#plain('expression', 'module', node.value, node, 'script')
    }
    if (node.type === 'mdxFlowExpression') return this.#expression(node.value, node)
    if (node.type === 'mdxJsxFlowElement') {
      this.#element(node)
      return this.#children(node.children)
    }
    if (node.type === 'html') return this.#plain('comment', 'html', node.value, node, 'none')
    if (isBlockParent(node)) return this.#children(node.children)
    this.#phrase(node)
    this.#flush()
  }

  /** Children of a block: runs of inline nodes between blocks are one segment each. */
  #children(children: readonly Nodes[]): void {
    for (const child of children) {
      if (isInline(child)) this.#phrase(child)
      else {
        this.#flush()
        this.block(child)
      }
    }
    this.#flush()
  }

  #phrase(node: Nodes): void {
    if (node.type === 'text') return this.#append(node.value, node, 'markdown')
    if (node.type === 'inlineCode') return this.#append(node.value, node, 'none')
    if (node.type === 'break') return this.#append('\n', node, 'none')
    if (node.type === 'image') {
      this.#document.pictures.push({
        url: node.url,
        alternative: node.alt ?? undefined,
        range: this.#span(node),
      })
      if (node.alt) this.#plain('alternative', 'alt', node.alt, node, 'markdown')
      if (node.title) this.#plain('attribute', 'image@title', node.title, node, 'markdown')
      return this.#link(node.url, node)
    }
    if (node.type === 'link') {
      if (node.title) this.#plain('attribute', 'link@title', node.title, node, 'markdown')
      this.#link(node.url, node)
    }
    if (node.type === 'mdxTextExpression') return this.#expression(node.value, node)
    if (node.type === 'mdxJsxTextElement') this.#element(node)
    if ('children' in node) for (const child of node.children) this.#phrase(child)
  }

  #append(text: string, node: Nodes, escapes: Escapes): void {
    const [start, end] = this.#span(node)
    const part = align(text, this.#document.source.slice(start, end), escapes, start)
    this.#inline.text += part.text
    for (const place of part.starts) this.#inline.starts.push(place)
    for (const place of part.ends) this.#inline.ends.push(place)
  }

  #flush(): void {
    if (this.#inline.text.trim() !== '') this.#add('prose', 'text', this.#inline)
    this.#inline = { text: '', starts: [], ends: [] }
  }

  #plain(kind: SegmentKind, name: string, text: string, node: Nodes, escapes: Escapes, from = 0): void {
    const [start, end] = this.#span(node)
    this.#add(kind, name, align(text, this.#document.source.slice(start + from, end), escapes, start + from))
  }

  #link(url: string, node: Nodes): void {
    const [start, end] = this.#span(node)
    const raw = this.#document.source.slice(start, end)
    const at = raw.lastIndexOf(url)
    this.#add(
      'link',
      'url',
      align(url, raw.slice(Math.max(at, 0)), at === -1 ? 'markdown' : 'none', start + Math.max(at, 0)),
    )
  }

  #expression(value: string, node: Nodes): void {
    const comment = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\n]*\n)?\s*$/.test(value)
    if (!comment) this.#construct('expression', value, node)
    this.#script(comment ? 'comment' : 'expression', value, node)
  }

  /** Code is read as it stands and with its escapes resolved, as the page would show it. */
  #script(kind: SegmentKind, value: string, node: Nodes): void {
    const [start, end] = this.#span(node)
    const at = start + Math.max(0, this.#document.source.slice(start, end).indexOf(value))
    this.#add(kind, kind, decode(value, 'script', at))
  }

  #element(node: Element): void {
    const [start, end] = this.#span(node)
    const name = node.name ?? ''
    const { source } = this.#document
    this.#document.constructs.push({
      type: 'element',
      name,
      range: [start, Math.min(end, start + name.length + 1)],
    })
    let at = start + name.length + 1
    let image: { url: string; alternative?: string } | undefined =
      name === 'img' || name === 'Image' ? { url: '' } : undefined
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        this.#document.constructs.push({ type: 'expression', name: attribute.value, range: [start, end] })
        this.#add(
          'expression',
          name,
          decode(attribute.value, 'script', Math.max(at, source.indexOf(attribute.value, at))),
        )
        continue
      }
      const label = `${name}@${attribute.name}`
      at = Math.max(at, source.indexOf(attribute.name, at))
      if (/^on/i.test(attribute.name))
        this.#document.constructs.push({
          type: 'attribute',
          name: attribute.name,
          range: [at, at + attribute.name.length],
        })
      at += attribute.name.length
      if (typeof attribute.value === 'string') {
        const from = at + (/^\s*=\s*["']/.exec(source.slice(at, at + 80))?.[0].length ?? 0)
        const part = align(attribute.value, source.slice(from, end), 'entities', from)
        this.#add(/^(?:href|src|url)$/.test(attribute.name) ? 'link' : 'attribute', label, part)
        if (image && attribute.name === 'src') image = { ...image, url: attribute.value }
        if (image && attribute.name === 'alt') image = { ...image, alternative: attribute.value }
        at = part.ends.at(-1) ?? from
      } else if (attribute.value) {
        const { value } = attribute.value
        const from = Math.max(at, source.indexOf(value, at))
        if (!/^\s*(?:\d{1,4}|true|false)\s*$/.test(value)) {
          this.#document.constructs.push({
            type: 'expression',
            name: value,
            range: [from, from + value.length],
          })
        }
        this.#add('expression', label, decode(value, 'script', from))
        at = from + value.length
      }
    }
    if (image)
      this.#document.pictures.push({ url: image.url, alternative: image.alternative, range: [start, end] })
  }

  #construct(type: 'module' | 'expression', name: string, node: Nodes): void {
    this.#document.constructs.push({ type, name, range: this.#span(node) })
  }

  #add(kind: SegmentKind, name: string, decoded: Decoded): void {
    if (decoded.text === '') return
    const segment: Segment = { kind, name, text: decoded.text, toSource: toSourceOf(decoded) }
    this.#document.segments.push(segment)
  }
}

const inline = new Set([
  'text',
  'inlineCode',
  'break',
  'image',
  'link',
  'emphasis',
  'strong',
  'delete',
  'mdxTextExpression',
  'mdxJsxTextElement',
  'linkReference',
  'imageReference',
  'footnoteReference',
])

const isInline = (node: Nodes): boolean => inline.has(node.type)

function isBlockParent(node: Nodes): node is Extract<Nodes, { children: unknown[] }> {
  return 'children' in node && !isInline(node)
}
