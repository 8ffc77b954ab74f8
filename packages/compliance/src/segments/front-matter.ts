import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document as YamlDocument, Node, Scalar } from 'yaml'
import { frontMatterKeys } from '../data/front-matter-keys.ts'
import { align, toSourceOf } from './decoded.ts'
import type { Escapes } from './decoded.ts'
import type { FrontMatter, ParseProblem, Segment } from './segment.ts'

export interface FrontMatterParts {
  frontMatter: FrontMatter
  segments: Segment[]
  problems: ParseProblem[]
}

/** Reads the YAML between the `---` lines; `offset` is where it begins in the source. */
export function readFrontMatter(yaml: string, offset: number): FrontMatterParts {
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false })
  const whole: [number, number] = [offset, offset + yaml.length]
  const segments: Segment[] = []
  const covered: [number, number][] = []
  walk(document.contents, '', (name, node) => {
    const segment = scalarSegment(yaml, offset, name, node)
    if (!segment) return
    segments.push(segment)
    if (node.range) covered.push([node.range[0], node.range[1]])
  })
  segments.push(...commentSegments(yaml, offset, covered))
  return {
    frontMatter: {
      data: safeData(document),
      range: whole,
      place: (path) => placeOf(document, path, offset) ?? whole,
    },
    segments,
    problems: document.errors.map(({ message, pos }) => ({
      message,
      range: [offset + pos[0], offset + Math.max(pos[1], pos[0] + 1)],
    })),
  }
}

/** An alias bomb or an unresolved tag must not stop the check: the text was scanned all the same. */
function safeData(document: YamlDocument): unknown {
  if (document.errors.length > 0) return undefined
  try {
    return document.toJS({ maxAliasCount: 50 })
  } catch {
    return undefined
  }
}

function walk(node: unknown, name: string, visit: (name: string, node: Scalar) => void): void {
  const join = (key: string): string => (name ? `${name}.${key}` : key)
  if (isScalar(node)) visit(name, node)
  else if (isSeq(node)) node.items.forEach((item, i) => walk(item, join(String(i)), visit))
  else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const label = isScalar(key) ? String(key.value) : '?'
      // A page has some sixty keys: what is none of ours is read, for anything can stand there.
      if (isScalar(key) && !frontMatterKeys.has(label)) visit(join('(key)'), key)
      walk(value, join(label), visit)
    }
  } else if (isAlias(node)) return
}

function scalarSegment(yaml: string, offset: number, name: string, node: Scalar): Segment | undefined {
  if (!node.range || node.value === null || node.value === undefined) return undefined
  const raw = yaml.slice(node.range[0], node.range[1])
  // A number loses its leading zero when YAML reads it; what was written is what will be published.
  const text = typeof node.value === 'string' ? node.value : raw
  const escapes: Escapes =
    node.type === 'QUOTE_DOUBLE' ? 'yaml-double' : node.type === 'QUOTE_SINGLE' ? 'yaml-single' : 'none'
  const opening = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
  const from = offset + node.range[0] + opening
  return {
    kind: 'front-matter',
    name,
    text,
    toSource: toSourceOf(align(text, raw.slice(opening), escapes, from)),
  }
}

/** What stands behind `#` outside of values. */
function commentSegments(yaml: string, offset: number, covered: readonly [number, number][]): Segment[] {
  return [...yaml.matchAll(/(?:^|[ \t])#([^\r\n]*)/gm)]
    .filter(({ index }) => !covered.some(([start, end]) => index >= start && index < end))
    .map((found) => {
      const text = found[1] ?? ''
      const from = offset + found.index + found[0].length - text.length
      return { kind: 'comment', name: 'comment', text, toSource: (start, end) => [start + from, end + from] }
    })
}

function placeOf(
  document: YamlDocument,
  path: readonly PropertyKey[],
  offset: number,
): [number, number] | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined
    const range = node && typeof node === 'object' ? node.range : undefined
    if (range) return [offset + range[0], offset + Math.max(range[1], range[0] + 1)]
  }
  return undefined
}
