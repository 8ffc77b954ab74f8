import {
  approvalsSchema,
  articleSchema,
  communeSchema,
  guideSchema,
  noticeSchema,
  publishingCalendar,
} from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'
import { format } from 'prettier'
import * as z from 'zod'
import { articles, commune, guides, notices } from './pages.ts'

const asMarkdown = (lines: string[]) =>
  format(lines.join('\n'), { parser: 'markdown', proseWrap: 'preserve', printWidth: 110 })

const NOTE =
  '<!-- Tệp này do máy ghi. Đừng sửa tay: sửa bài rồi chạy `pnpm --filter @binhyen/tests-content write`. -->'

/** content/REVIEW.md: what an officer still has to confirm, page by page, the earliest due date first. */
export function reviewList(): Promise<string> {
  const due = [...guides, ...articles]
    .filter(({ data }) => data.reviewDueOn !== undefined)
    .sort(
      (a, b) =>
        (a.data.reviewDueOn ?? '').localeCompare(b.data.reviewDueOn ?? '') || a.slug.localeCompare(b.slug),
    )
  const open = due.reduce((sum, { data }) => sum + data.toVerify.length, commune.toVerify.length)
  const confirmed = due.filter(({ data }) => data.reviewedBy).length
  return asMarkdown([
    NOTE,
    '',
    '# Việc còn phải xác nhận',
    '',
    `${due.length} bài có hạn kiểm tra, ${confirmed} bài đã có cơ quan xác nhận, ${open} điều còn phải hỏi lại.`,
    '',
    'Cán bộ xác nhận xong điều nào thì sửa bài, xóa dòng đó trong `toVerify`, ghi `reviewedOn`, `reviewedBy` (tên cơ quan) và `reviewDueOn` mới.',
    '',
    '## Hồ sơ của xã (commune.yaml)',
    '',
    ...commune.toVerify.map((fact) => `- [ ] ${fact}`),
    '',
    '## Từng bài, bài đến hạn trước ở trên',
    '',
    ...due.flatMap(({ file, data }) => [
      `### ${data.title}`,
      '',
      `[${file}](${file}) · hạn kiểm tra ${formatDate(data.reviewDueOn ?? '')} · ${data.reviewedBy ?? 'chưa có cán bộ xác nhận'}`,
      '',
      ...(data.toVerify.length > 0
        ? data.toVerify.map((fact) => `- [ ] ${fact}`)
        : ['Không còn điều nào chờ xác nhận.']),
      '',
    ]),
  ])
}

/** content/LICH-DANG.md: what to post again in which month. */
export function calendarPage(): Promise<string> {
  const pages = [...guides, ...articles, ...notices].map(({ slug, file, data }) => ({
    slug,
    file,
    title: data.title,
    season: data.season,
  }))
  return asMarkdown([
    NOTE,
    '',
    '# Lịch đăng lại tin bài trong năm',
    '',
    'Mỗi bài ghi ở mục `season` những tháng nên đăng lại. Xem nhanh một tháng: `binhyen calendar --month 11`.',
    '',
    ...publishingCalendar(pages).flatMap(({ month, occasions, pages: inMonth }) => [
      `## Tháng ${month}`,
      '',
      ...occasions.map((occasion) => `_${occasion}_  `),
      '',
      ...inMonth.map(({ title, file }) => `- [${title}](${file})`),
      '',
    ]),
  ])
}

/** content/schemas/*.json: what an editor's program needs to complete and explain keys while they are typed. */
const jsonSchema = (schema: z.core.$ZodType) => () =>
  format(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })), { parser: 'json', printWidth: 110 })

export const GENERATED = {
  'schemas/approvals.schema.json': jsonSchema(approvalsSchema),
  'schemas/article.schema.json': jsonSchema(articleSchema),
  'schemas/commune.schema.json': jsonSchema(communeSchema),
  'schemas/guide.schema.json': jsonSchema(guideSchema),
  'schemas/notice.schema.json': jsonSchema(noticeSchema),
  'REVIEW.md': reviewList,
  'LICH-DANG.md': calendarPage,
}
