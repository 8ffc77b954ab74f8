import path from 'node:path'
import {
  articleSchema,
  guideSchema,
  noticeSchema,
  parseWith,
  type Article,
  type Guide,
  type Notice,
} from '@binhyen/model'
import { frontMatterOf, parseYaml } from '@binhyen/model/yaml'
import { UserError } from './errors.ts'
import { readText } from './input.ts'

const SECTIONS = {
  articles: { schema: articleSchema, address: 'tin-bai' },
  guides: { schema: guideSchema, address: 'huong-dan' },
  notices: { schema: noticeSchema, address: 'thong-bao' },
} as const

export interface ContentFile {
  page: Article | Guide | Notice
  /** Where the site shows it, from the site's base: 'huong-dan/dang-ky-tam-tru/'. */
  address: string
}

/**
 * Reads the front matter of a content file; its folder says of which kind it is.
 *
 * @throws UserError when it lies in none of the content folders or has no front matter
 * @throws DataError with every wrong or missing key
 */
export async function readContentFile(file: string): Promise<ContentFile> {
  const folder = path.basename(path.dirname(path.resolve(file)))
  if (!Object.hasOwn(SECTIONS, folder))
    throw new UserError(
      `${file}: không biết đây là loại bài gì. Tệp phải nằm trong articles/, guides/ hoặc notices/ của thư mục content.`,
    )
  const { schema, address } = SECTIONS[folder as keyof typeof SECTIONS]
  const text = await readText(file)
  const head = frontMatterOf(text)
  if (head === undefined)
    throw new UserError(
      `${file}, dòng 1: thiếu phần đầu bài giữa hai dòng “---”. Tạo bài mới bằng: binhyen new`,
    )
  const slug = path.basename(file).replace(/\.mdx?$/, '')
  return { page: parseWith(schema, parseYaml(head, file), file), address: `${address}/${slug}/` }
}
