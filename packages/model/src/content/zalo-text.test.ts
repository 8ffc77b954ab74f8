import { describe, expect, it } from 'vitest'
import { articleSchema, guideSchema } from './schema.ts'
import { ZALO_TEXT_LIMIT, zaloText } from './zalo-text.ts'
import { readCommune } from '../commune/read-commune.ts'
import { fileURLToPath } from 'node:url'

const commune = await readCommune(fileURLToPath(new URL('../../../../content/commune.yaml', import.meta.url)))
const url = 'https://binhyen.example/huong-dan/mau/'
const options = { url, commune, date: '2026-11-09' }

const page = {
  title: 'Thủ tục mẫu',
  summary: 'Một câu tóm tắt.',
  topic: 'residence',
  purpose: 'guide',
  audience: ['everyone'],
  owner: 'cong-an-xa',
  publishedOn: '2026-11-09',
  sources: [{ title: 'Nguồn mẫu', url: 'https://binhyen.example', readOn: '2026-11-09' }],
}
const guide = guideSchema.parse({
  ...page,
  procedure: {
    officialName: 'Thủ tục mẫu',
    level: 'commune',
    where: 'Công an xã',
    who: ['Người dân'],
    channels: [{ label: 'Trực tiếp' }],
    documents: [],
    steps: ['Một bước.'],
    duration: '03 ngày làm việc',
    fees: [{ label: 'Lệ phí', counter: 0, source: 'Văn bản mẫu' }],
    result: 'Giấy mẫu',
  },
  synonyms: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  reviewedOn: '2026-11-09',
  reviewDueOn: '2027-05-09',
})

describe('zaloText', () => {
  it('carries title, who, where, when, the link alone on its line, and whom to call', () => {
    expect(zaloText(guide, options)).toBe(
      `Thủ tục mẫu

Một câu tóm tắt.
Nơi làm: Công an xã.
Thời hạn: 03 ngày làm việc. Không mất tiền.

Xem đầy đủ tại:
${url}
Việc khẩn cấp gọi 113. Cần hỏi thêm, bà con đến Công an xã Đức Quang.`,
    )
  })

  it('takes the editor’s own lines, and the duty phone where the profile has one', () => {
    const article = articleSchema.parse({ ...page, topic: 'fire-safety', zalo: ['Dòng của người viết.'] })
    const withPhone = { ...commune, police: { ...commune.police, dutyPhone: '0239 0000 000' } }
    const text = zaloText(article, { ...options, commune: withPhone })
    expect(text).toContain('Dòng của người viết.')
    expect(text).not.toContain('Một câu tóm tắt.')
    expect(text).toContain('Có cháy gọi 114. Hỏi Công an xã Đức Quang: 0239 0000 000.')
  })

  it('stays within the limit, leaving out last lines first', () => {
    const zalo = ['x'.repeat(180), 'y'.repeat(180), 'z'.repeat(180)]
    const text = zaloText(articleSchema.parse({ ...page, title: 't'.repeat(110), zalo }), options)
    expect(text.length).toBeLessThanOrEqual(ZALO_TEXT_LIMIT)
    expect(text).toContain('x'.repeat(180))
    expect(text).not.toContain('zz')
  })
})
