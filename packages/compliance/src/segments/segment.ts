import type { Format } from '../types.ts'

export type SegmentKind =
  'prose' | 'code' | 'front-matter' | 'attribute' | 'link' | 'alternative' | 'comment' | 'expression'

/** A stretch of text as a reader gets it, with its place in the source. */
export interface Segment {
  kind: SegmentKind
  /** Where it stands: `title`, `fees.0.label`, `Note@title`. */
  name: string
  text: string
  /** Offsets of the source for offsets of `text`, end exclusive. */
  toSource: (start: number, end: number) => [number, number]
}

/** A thing in MDX that is not text: rules judge whether it may stand there. */
export interface Construct {
  type: 'module' | 'expression' | 'element'
  /** The element's name (`script`, `Note`), or the code. */
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
  source: string
  format: Format
  segments: Segment[]
  constructs: Construct[]
  pictures: Picture[]
  problems: ParseProblem[]
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
