import { DataError, keysOf } from '@binhyen/model'
import * as z from 'zod'

/** The parts of a report that officers may add words of their own to, in the order of the report. */
export const reportSections = {
  basis: 'Căn cứ, thay câu mở đầu có sẵn',
  situation: 'Tình hình chung',
  leadership: 'Công tác lãnh đạo, chỉ đạo, tham mưu',
  organisation: 'Củng cố, duy trì mô hình',
  communication: 'Công tác tuyên truyền',
  procedures: 'Hướng dẫn thủ tục hành chính',
  tips: 'Tiếp nhận, xử lý tin do Nhân dân cung cấp',
  highlights: 'Kết quả nổi bật',
  strengths: 'Ưu điểm',
  weaknesses: 'Tồn tại, hạn chế',
  causes: 'Nguyên nhân',
  lessons: 'Bài học kinh nghiệm',
  commendations: 'Công tác khen thưởng',
  tasks: 'Nhiệm vụ thời gian tới',
  proposals: 'Đề xuất, kiến nghị',
} as const

/** Code of a section that officers write. */
export type ReportSection = keyof typeof reportSections

/** What officers wrote themselves, by section. A text may have several paragraphs, one a line; “- ” begins an item. */
export const reportTextsSchema = z
  .partialRecord(z.enum(keysOf(reportSections)), z.string())
  .meta({ title: 'Lời viết thêm vào báo cáo' })

/** What officers wrote, by section. */
export type ReportTexts = z.infer<typeof reportTextsSchema>

/**
 * Reads officers' own words out of parsed YAML or JSON: `{ situation: 'Tình hình ổn định.' }`.
 * @throws DataError that names each wrong section and lists the right ones
 * @example parseReportTexts(parseYaml(text, 'loi-viet.yaml'), 'loi-viet.yaml').situation
 */
export function parseReportTexts(input: unknown, file?: string): ReportTexts {
  const result = reportTextsSchema.safeParse(input)
  if (result.success) return result.data
  const place = file === undefined ? {} : { file }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new DataError([
      {
        ...place,
        message: 'không có mục nào',
        mend: 'Viết từng dòng “mục: lời viết”, ví dụ “situation: Tình hình ổn định.”',
      },
    ])
  }
  throw new DataError(
    Object.entries(input).flatMap(([key, text]) => {
      if (!Object.hasOwn(reportSections, key)) {
        const list = Object.entries(reportSections).map(([section, title]) => `${section} (${title})`)
        return [{ ...place, key, message: 'không có mục này', mend: `Các mục: ${list.join(', ')}.` }]
      }
      if (typeof text === 'string') return []
      return [{ ...place, key, message: 'phải là lời viết', mend: 'Ghi lời viết sau dấu hai chấm.' }]
    }),
  )
}
