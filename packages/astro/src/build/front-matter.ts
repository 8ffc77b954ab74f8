import { problemsOf, type Problem } from '@binhyen/model'
import { safeParse } from 'zod/v4/core'
import type * as z from 'zod/v4/core'
import { isMap, LineCounter, parseDocument, type Document } from 'yaml'

/** A problem of a file with its line there. */
export interface PlacedProblem extends Problem {
  line: number
  /** What it breaks; 'metadata/invalid' when nothing else is said. */
  rule?: string
}

export interface FrontMatter<T> {
  data: T | undefined
  problems: PlacedProblem[]
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/

/** Reads and checks the front matter of an MDX file; every problem names its line, key, value and mend. */
export function readFrontMatter<S extends z.$ZodType>(source: string, schema: S): FrontMatter<z.output<S>> {
  const fenced = FENCED.exec(source)
  if (!fenced)
    return failed({
      line: 1,
      message: 'bài chưa có phần đầu (title, summary…)',
      mend: 'Mở đầu tệp bằng một dòng ---, các mục, rồi một dòng --- nữa; xem một bài có sẵn.',
    })
  const counter = new LineCounter()
  const document = parseDocument(fenced[1]!, { lineCounter: counter })
  const broken = document.errors[0]
  if (broken)
    return failed({
      line: 1 + (broken.linePos?.[0].line ?? 1),
      message: 'phần đầu của bài viết sai cách ghi YAML',
      mend: 'Xem lại thụt đầu dòng, dấu hai chấm; chữ có dấu “:” thì đặt trong nháy.',
    })
  const input: unknown = document.toJS()
  const result = safeParse(schema, input)
  if (result.success) return { data: result.data, problems: [] }
  const problems = problemsOf(result.error, input).map((problem) => ({
    ...problem,
    line: 1 + lineOf(document, counter, problem.key?.split('.') ?? []),
  }))
  return { data: undefined, problems }
}

/** The text below the front matter, and the line of the file on which it begins. */
export function bodyOf(source: string): { text: string; line: number } {
  const head = FENCED.exec(source)?.[0] ?? ''
  return { text: source.slice(head.length), line: head.split('\n').length }
}

const failed = (problem: PlacedProblem): FrontMatter<never> => ({ data: undefined, problems: [problem] })

/** The line of a key inside the front matter, else that of the nearest key around it. */
function lineOf(document: Document, counter: LineCounter, path: string[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1).map(step), true)
    const name = path[length - 1]!
    const key = isMap(parent)
      ? parent.items.find((pair) => String(pair.key) === name)?.key
      : document.getIn(path.slice(0, length).map(step), true)
    const offset = (key as { range?: [number, number, number] } | undefined)?.range?.[0]
    if (offset !== undefined) return counter.linePos(offset).line
  }
  return 1
}

const step = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part)
