import { articleSchema, guideSchema, noticeSchema, problemsOf } from '@binhyen/model/content'
import type { Problem } from '@binhyen/model'
import type { Match } from '../../engine/rule.ts'
import type { Document } from '../../segments/segment.ts'
import type { Kind } from '../../types.ts'

const schemas = { article: articleSchema, guide: guideSchema, notice: noticeSchema }

/** What the schema of a page's kind says about its front matter; nothing where the YAML itself is broken. */
function problems({ format, frontMatter, problems: broken }: Document, kind: Kind): Problem[] {
  if (
    format !== 'mdx' ||
    kind === 'post' ||
    (frontMatter && frontMatter.data === undefined) ||
    broken.length > 0
  )
    return []
  const data = frontMatter?.data ?? {}
  const result = schemas[kind].safeParse(data)
  return result.success ? [] : problemsOf(result.error, data)
}

const isMissing = ({ value, message }: Problem): boolean =>
  value === undefined && /^(?:chưa có|thiếu)/.test(message)

/** Problems of one sort, at the key that they speak of. */
export function* frontMatterMatches(
  document: Document,
  kind: Kind,
  sort: 'missing' | 'invalid',
): Generator<Match> {
  for (const problem of problems(document, kind)) {
    if (isMissing(problem) !== (sort === 'missing')) continue
    const key = problem.key ?? ''
    const path = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
    yield {
      range: document.frontMatter?.place(path) ?? [0, Math.min(1, document.source.length)],
      masked: key,
      data: { key, value: problem.value ?? '', message: problem.message, mend: problem.mend },
      explanation: { pattern: `mục ${key}` },
    }
  }
}

/** The value of a key, where the front matter could be read. */
export function field(document: Document, key: string): unknown {
  const data = document.frontMatter?.data
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined
}
