import * as z from 'zod'
import { dateSchema } from './date-schemas.ts'
import { codeSchema } from './unit.ts'
import { audienceSchema, purposeSchema, topicSchema } from './vocabulary-schemas.ts'
import { keysOf } from './vocabulary.ts'

/** Forms of post and their Vietnamese names. */
export const postFormats = {
  text: 'Tin',
  article: 'Bài viết',
  video: 'Video',
  infographic: 'Infographic, hình ảnh',
} as const

/** Code of a form of post. */
export type PostFormat = keyof typeof postFormats

/** One post, however many groups it went to. Reach and reactions stay empty where Zalo does not show them. */
export const postSchema = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Mã bài đăng' }),
    date: dateSchema.meta({ description: 'Ngày đăng' }),
    title: z.string().min(1).meta({ description: 'Tiêu đề, nội dung tóm tắt' }),
    unit: codeSchema.meta({ description: 'Mã đơn vị đăng' }),
    topic: topicSchema,
    purpose: purposeSchema,
    audience: z.array(audienceSchema).min(1).meta({ description: 'Nhóm đối tượng' }),
    format: z.enum(keysOf(postFormats)).meta({ description: 'Hình thức' }),
    groups: z.array(codeSchema).min(1).meta({ description: 'Mã các nhóm đã đăng' }),
    approval: z.string().min(1).optional().meta({ description: 'Mã phê duyệt' }),
    reach: z.int().min(0).optional().meta({ description: 'Lượt tiếp cận; để trống nếu không biết' }),
    interactions: z.int().min(0).optional().meta({ description: 'Lượt tương tác; để trống nếu không biết' }),
  })
  .meta({ title: 'Bài đăng' })

/** A message to the groups: topic, purpose, audience, when, where, reach. */
export type Post = z.infer<typeof postSchema>
