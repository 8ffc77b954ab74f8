import { safeParse } from 'zod/v4/core'
import type * as z from 'zod/v4/core'
import { corrected } from './corrected.ts'

/** One thing wrong with what was read: where, what stands there, why it can't stay and what to write instead. */
export interface Problem {
  /** Name or path of the file. */
  file?: string
  /** Name of the sheet. */
  sheet?: string
  /** 1-based, as Excel shows it. */
  row?: number
  /** Letters, as Excel shows them. */
  column?: string
  /** Path of the key: `units.3.name`. */
  key?: string
  /** What stands there, masked if it is personal. */
  value?: string
  /** Vietnamese: what is wrong, to read after the value. */
  message: string
  /** Vietnamese: what to write or do instead. */
  mend: string
  /** Worth telling, but nothing is lost and the work goes on. */
  warning?: true
  /** What stands there was left aside: a file written anew would lack it. */
  unread?: true
}

/** Input that can't be used; `problems` lists everything that is wrong with it, in Vietnamese. */
export class DataError extends Error {
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.name = 'DataError'
    this.problems = problems
  }
}

/** A problem in one line: `so.xlsx, sheet “Bài đăng”, ô B7: “32/13/2026” – không phải là ngày. Viết …` */
export function describeProblem(problem: Problem): string {
  const place = [
    problem.file,
    problem.sheet && `trang “${problem.sheet}”`,
    problem.row === undefined
      ? problem.column && `cột ${problem.column}`
      : problem.column
        ? `ô ${problem.column}${problem.row}`
        : `dòng ${problem.row}`,
    problem.key && `mục ${problem.key}`,
  ]
    .filter(Boolean)
    .join(', ')
  const value = problem.value === undefined ? '' : `“${problem.value}” `
  return `${place ? `${place}: ` : ''}${value}${problem.message}. ${problem.mend}`.trim()
}

/**
 * Reads a value by a schema.
 * @throws DataError with every problem, in Vietnamese
 */
export function parseWith<S extends z.$ZodType>(schema: S, input: unknown, file?: string): z.output<S> {
  const result = safeParse(schema, input)
  if (result.success) return result.data
  throw new DataError(
    problemsOf(result.error, input).map((problem) => ({
      ...(file ? { file } : {}),
      ...problem,
      mend: withSnippet(problem, corrected(schema, input, problem.key ?? '')),
    })),
  )
}

const withSnippet = ({ mend }: Problem, snippet: string | undefined): string =>
  snippet ? `${mend} Có lẽ là: ${snippet}` : mend

/** What zod found, as problems: the innermost key, the value that stands there, the reason and the mend. */
export function problemsOf(error: z.$ZodError, input: unknown): Problem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue as Issue, [], input))
}

type Issue = z.$ZodIssue

function problemsOfIssue(issue: Issue, prefix: PropertyKey[], input: unknown): Problem[] {
  const path = [...prefix, ...issue.path]
  if (issue.code === 'invalid_union') {
    // The branch that came furthest says best what was meant.
    const branches = issue.errors.filter((branch) => branch.length > 0)
    const depth = (branch: Issue[]) => Math.max(...branch.map((found) => found.path.length))
    const best = branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
    if (best && depth(best) > 0) return best.flatMap((found) => problemsOfIssue(found, path, input))
  }
  const value = valueAt(input, path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      key: [...path, key].join('.'),
      message: 'là mục không có trong mẫu',
      mend: 'Xóa mục này đi hoặc sửa lại tên mục cho đúng.',
    }))
  }
  return [{ key: path.join('.') || '(toàn bộ)', ...shown(value), ...wording(issue, value) }]
}

function shown(value: unknown): { value?: string } {
  if (value === undefined || value === null || typeof value === 'object') return {}
  const text = String(value)
  return { value: text.length > 60 ? `${text.slice(0, 57)}…` : text }
}

function wording(issue: Issue, value: unknown): { message: string; mend: string } {
  if (value === undefined || value === null || value === '') {
    return { message: 'chưa có giá trị', mend: `Bổ sung ${expected(issue)}.` }
  }
  if (issue.code === 'invalid_union' && typeof value === 'string') {
    const listed = issue.errors.flat().find(({ code }) => code === 'invalid_value')
    if (listed) return wording(listed, value)
  }
  switch (issue.code) {
    case 'invalid_value':
      return {
        message: 'không có trong danh mục',
        mend: `Chọn một trong: ${issue.values.map(String).join(', ')}.`,
      }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { message: `quá ngắn, cần ít nhất ${String(issue.minimum)}`, mend: 'Bổ sung cho đủ.' }
        : { message: `quá nhỏ, không được dưới ${String(issue.minimum)}`, mend: 'Kiểm tra lại số liệu.' }
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { message: `quá dài, nhiều nhất ${String(issue.maximum)}`, mend: 'Rút ngắn lại.' }
        : { message: `quá lớn, không được quá ${String(issue.maximum)}`, mend: 'Kiểm tra lại số liệu.' }
    case 'custom':
      return { message: issue.message, mend: mendOf(issue) }
    case 'invalid_format':
      return { message: 'viết không đúng dạng', mend: `Viết lại ${expected(issue)}.` }
    default:
      return { message: 'không đúng kiểu dữ liệu', mend: `Viết lại ${expected(issue)}.` }
  }
}

function mendOf(issue: Issue): string {
  const mend = issue.code === 'custom' ? issue.params?.['mend'] : undefined
  return typeof mend === 'string' ? mend : 'Sửa lại cho đúng.'
}

const KINDS: Record<string, string> = {
  string: 'bằng chữ',
  number: 'bằng số',
  int: 'bằng số nguyên',
  boolean: 'true hoặc false',
  array: 'thành danh sách, mỗi dòng một mục có dấu “-”',
  object: 'thành các mục con “tên: giá trị”',
  url: 'thành địa chỉ bắt đầu bằng https://',
  email: 'thành địa chỉ thư điện tử',
  regex: 'theo đúng mẫu',
}

function expected(issue: Issue): string {
  if (issue.code === 'invalid_value') return `một trong: ${issue.values.map(String).join(', ')}`
  const kind =
    issue.code === 'invalid_type' ? issue.expected : issue.code === 'invalid_format' ? issue.format : ''
  return KINDS[kind] ?? 'giá trị đúng theo hướng dẫn'
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}
