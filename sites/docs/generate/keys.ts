import { configJsonSchema } from '@binhyen/compliance/node'
import { approvalsSchema, articleSchema, communeSchema, guideSchema, noticeSchema } from '@binhyen/model'
import * as z from 'zod'
import type { Page } from './pages.ts'
import { schemaTables, type Schema } from './schema-tables.ts'

const schemaOf = (schema: z.core.$ZodType): Schema => z.toJSONSchema(schema, { io: 'input' }) as Schema

/** What every file of a commune may hold, out of the schemas that check it. Vietnamese, as the schemas' own words are. */
export function keyPages(): Page[] {
  const pages: [slug: string, title: string, intro: string, schema: Schema][] = [
    [
      'profile',
      'Hồ sơ của xã',
      'Tệp `content/commune.yaml`: mọi điều khác nhau giữa xã này với xã khác. Sai ở đâu, `binhyen check`, `binhyen doctor` và lúc dựng trang đều nói rõ bằng tiếng Việt.',
      schemaOf(communeSchema),
    ],
    [
      'article',
      'Phần đầu của tin bài',
      'Phần giữa hai dòng `---` của một tệp trong `content/articles/`.',
      schemaOf(articleSchema),
    ],
    [
      'guide',
      'Phần đầu của hướng dẫn',
      'Phần giữa hai dòng `---` của một tệp trong `content/guides/`.',
      schemaOf(guideSchema),
    ],
    [
      'notice',
      'Phần đầu của thông báo',
      'Phần giữa hai dòng `---` của một tệp trong `content/notices/`.',
      schemaOf(noticeSchema),
    ],
    [
      'approvals',
      'Tệp phê duyệt',
      'Tệp `content/approvals.yaml`. Cách dùng: [phê duyệt](/how-to/approve/).',
      schemaOf(approvalsSchema),
    ],
    [
      'config',
      'Cấu hình kiểm tra',
      'Tệp `binhyen.config.yaml` (hoặc `.json`, `.ts`) ở thư mục gốc của dự án. Không có tệp này thì mọi mục theo mặc định.',
      configJsonSchema() as Schema,
    ],
  ]
  return pages.map(([slug, title, intro, schema], order) => ({
    slug: `keys/${slug}`,
    locale: 'vi',
    title,
    description: `Từng mục của ${title.toLowerCase()}: ghi giá trị gì, để làm gì.`,
    order,
    body: `${intro}\n\nMục có dấu **\\*** phải ghi.\n\n${schemaTables(schema)}`,
  }))
}
