import type { Format } from '../types.ts'

export type SegmentKind =
  'prose' | 'code' | 'front-matter' | 'attribute' | 'link' | 'alternative' | 'comment' | 'expression'

/** A stretch of text as a reader gets it, with its place in the source. */
export interface Segment {
  /** What it is in the page. */
  kind: SegmentKind
  /** Where it stands: `title`, `fees.0.label`, `Note@title`. */
  name: string
  /** The text with entities and escapes resolved. */
  text: string
  /** Offsets of the source for offsets of `text`, end exclusive. */
  toSource: (start: number, end: number) => [number, number]
}

/** A thing in MDX that is not text: rules judge whether it may stand there. */
export interface Construct {
  type: 'module' | 'expression' | 'element' | 'attribute'
  /** The element's name (`script`, `Note`), an attribute's that runs code (`onclick`), or the code. */
  name: string
  range: [number, number]
}

/** An image with its address and alternative text. */
export interface Picture {
  url: string
  alternative: string | undefined
  range: [number, number]
}

export interface FrontMatter {
  data: unknown
  range: [number, number]
  /** Range of the value at a path such as `fees.0.until`, else of its nearest parent, else of the whole. */
  place: (path: readonly PropertyKey[]) => [number, number]
}

export interface ParseProblem {
  message: string
  range: [number, number]
}

export interface Document {
  /** The whole text as it came. */
  source: string
  /** How it was read. */
  format: Format
  /** All stretches of text, in the order of the source. */
  segments: Segment[]
  /** What in MDX is not text. */
  constructs: Construct[]
  /** Images with their addresses. */
  pictures: Picture[]
  /** What could not be parsed; its text is scanned all the same. */
  problems: ParseProblem[]
  /** The head of a page, where it has one. */
  frontMatter?: FrontMatter
}

/** Plain text is one segment that is its own source. */
export function plainSegment(text: string, offset = 0): Segment {
  return { kind: 'prose', name: 'text', text, toSource: (start, end) => [start + offset, end + offset] }
}

export function readText(source: string): Document {
  return {
    source,
    format: 'text',
    segments: source === '' ? [] : [plainSegment(source)],
    constructs: [],
    pictures: [],
    problems: [],
  }
}
