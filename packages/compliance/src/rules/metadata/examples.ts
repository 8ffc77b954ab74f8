import { mdx } from '../../engine/examples.ts'
import type { CheckOptions } from '../../types.ts'

const article: Readonly<Record<string, string>> = {
  title: 'Phòng cháy trong nhà',
  summary: 'Tắt bếp, khóa ga, rút điện trước khi đi ngủ.',
  topic: 'fire-safety',
  purpose: 'warn',
  audience: '[households]',
  owner: 'cong-an-xa',
  publishedOn: "'2026-11-20'",
  sources: "[{ title: Luật 55/2024/QH15, url: 'https://vbpl.vn', readOn: '2026-11-20' }]",
  legalBasis: '[{ document: Luật 55/2024/QH15 }]',
}

/** An article with its front matter, some keys changed; `undefined` leaves one out. */
export function articlePage(
  changes: Readonly<Record<string, string | undefined>> = {},
  options: Partial<CheckOptions> = {},
  body = 'Một đoạn văn.',
): ReturnType<typeof mdx> {
  const lines = Object.entries({ ...article, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  )
  return mdx(`---\n${lines.join('\n')}\n---\n\n${body}\n`, options)
}
