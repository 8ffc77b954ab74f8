import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { articleSchema, guideSchema, noticeSchema } from './schema.ts'
import { templates } from './templates.ts'
import type { TemplateAnswers } from './templates.ts'

const schemas = { article: articleSchema, guide: guideSchema, notice: noticeSchema }
const answers: TemplateAnswers = {
  title: 'Tên bài: có “nháy”, dấu # và dấu \\',
  summary: 'Một câu: "tóm tắt".',
  topic: 'fire-safety',
  purpose: 'inform',
  audience: ['households', 'elderly'],
  owner: 'cong-an-xa',
  source: { title: 'Nguồn', url: 'https://binhyen.example/a?b=c#d' },
  today: '2026-11-09',
  reviewDueOn: '2027-05-09',
  kind: 'wanted',
  expiresOn: '2026-12-09',
}

describe('templates', () => {
  it.each(['article', 'guide', 'notice'] as const)('the %s is front matter that the schema takes', (kind) => {
    const [, head, body] = templates[kind](answers).split(/^---$/m)
    const read = schemas[kind].parse(parse(head ?? ''))
    expect(read).toMatchObject({ title: answers.title, summary: answers.summary, draft: true })
    expect(body).toContain('Viết')
  })
})
