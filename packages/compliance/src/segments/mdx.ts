import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mdxMd } from 'micromark-extension-mdx-md'
import { mdxjsEsm } from 'micromark-extension-mdxjs-esm'
import { decode, toSourceOf } from './decoded.ts'
import { readFrontMatter } from './front-matter.ts'
import { readBlocks } from './mdx-blocks.ts'
import type { Document } from './segment.ts'

/**
 * A page may hold no code, so that nobody has to understand any: braces are counted, and `import` or `export` reaches to
 * the next blank line. A JavaScript parser would say no more, be a sixth of the bundle, and read again at each brace.
 */
const unread = {
  parse: () => ({ type: 'Program' as const, sourceType: 'module' as const, body: [], start: 0, end: 0 }),
  parseExpressionAt(): never {
    throw new TypeError('Expressions are not read.')
  },
}

/**
 * The `---` block at the head of a page, found without the parser so that a broken body can't hide it, nor the parser
 * spend more on it than on the body.
 */
const head = /^\ufeff?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/

const syntax: Options = {
  extensions: [mdxjsEsm({ acorn: unread }), mdxExpression(), mdxJsx(), mdxMd()],
  mdastExtensions: [mdxFromMarkdown()],
}

/**
 * Reads a page. What can't be parsed is a problem to report, and the page is then read as text, escapes decoded:
 * a mistake in the mark-up must never hide a phone number.
 */
export function readMdx(source: string): Document {
  const document: Document = {
    source,
    format: 'mdx',
    segments: [],
    constructs: [],
    pictures: [],
    problems: [],
  }
  const found = head.exec(source)
  if (found) {
    const yaml = found[1] ?? ''
    const { frontMatter, segments, problems } = readFrontMatter(yaml, found[0].indexOf('\n') + 1)
    document.frontMatter = frontMatter
    document.segments.push(...segments)
    document.problems.push(...problems)
  }
  const below = found?.[0].length ?? 0
  const tree = parse(source, below)
  if ('type' in tree) readBlocks(tree, document, below)
  else document.problems.push(tree)
  if (document.problems.length > 0) document.segments.push(wholeSource(source))
  return document
}

/** Offsets of the tree count from `below`, where the body begins; that of a problem from the start of the source. */
function parse(source: string, below: number): Root | Document['problems'][number] {
  try {
    return fromMarkdown(source.slice(below), syntax)
  } catch (error) {
    return { message: reasonOf(error), range: placeOf(error, source, below) }
  }
}

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'reason' in error) return String(error.reason)
  return error instanceof Error ? error.message : String(error)
}

/** The place that the parser names, else the first character. */
function placeOf(error: unknown, source: string, below: number): [number, number] {
  const place = (error as { place?: { offset?: number; start?: { offset?: number } } }).place
  const told = place?.offset ?? place?.start?.offset
  const offset = Math.min(told === undefined ? 0 : below + told, Math.max(0, source.length - 1))
  return [offset, Math.min(offset + 1, source.length)]
}

function wholeSource(source: string): Document['segments'][number] {
  const decoded = decode(source, 'markdown')
  return { kind: 'prose', name: 'text', text: decoded.text, toSource: toSourceOf(decoded) }
}
