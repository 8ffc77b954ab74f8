import type { ReportTexts } from '@binhyen/report'
import { parse } from 'yaml'
import { UserError } from './errors.ts'
import { readText } from './input.ts'

const SECTIONS: Record<keyof ReportTexts, string> = {
  basis: 'căn cứ',
  situation: 'tình hình chung',
  leadership: 'lãnh đạo, chỉ đạo',
  organisation: 'kết quả về nhóm',
  communication: 'tuyên truyền',
  procedures: 'hướng dẫn thủ tục',
  tips: 'tiếp nhận tin',
  highlights: 'kết quả nổi bật',
  strengths: 'ưu điểm',
  weaknesses: 'hạn chế',
  causes: 'nguyên nhân',
  lessons: 'bài học',
  commendations: 'khen thưởng',
  tasks: 'nhiệm vụ kỳ tới',
  proposals: 'kiến nghị',
}

/**
 * The officers' own words for the report, section by section.
 *
 * @throws UserError that names the wrong section and lists the right ones
 */
export async function readTexts(file: string): Promise<ReportTexts> {
  const texts: unknown = await readText(file)
    .then(parse)
    .catch((error) => {
      if (error instanceof UserError) throw error
      throw new UserError(`${file}: viết sai quy cách YAML (${(error as Error).message.split('\n')[0]}).`)
    })
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts))
    throw new UserError(`${file}: cần từng dòng “mục: lời viết”, ví dụ “situation: Tình hình ổn định.”`)
  for (const [section, text] of Object.entries(texts)) {
    if (!Object.hasOwn(SECTIONS, section)) {
      const list = Object.entries(SECTIONS).map(([key, name]) => `${key} (${name})`)
      throw new UserError(`${file}: không có mục “${section}”. Các mục: ${list.join(', ')}.`)
    }
    if (typeof text !== 'string') throw new UserError(`${file}: mục “${section}” phải là lời viết.`)
  }
  return texts
}
