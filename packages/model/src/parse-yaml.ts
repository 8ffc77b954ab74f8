import { parseDocument } from 'yaml'
import { DataError } from './errors.ts'

/**
 * Parses YAML, with or without a byte order mark.
 * @throws DataError with the line where it is no YAML, in Vietnamese
 * @example parseYaml('situation: Tình hình ổn định.', 'loi-viet.yaml') // { situation: 'Tình hình ổn định.' }
 */
export function parseYaml(text: string, file?: string): unknown {
  const document = parseDocument(text.replace(/^\uFEFF/, ''))
  const [first] = document.errors
  if (first)
    throw new DataError([
      {
        ...(file && { file }),
        row: first.linePos?.[0].line ?? 1,
        message: 'viết sai quy cách YAML ở đây',
        mend: 'Xem lại dấu hai chấm, dấu nháy và khoảng trắng đầu dòng; thụt đầu dòng bằng dấu cách, không bằng phím Tab.',
      },
    ])
  return document.toJS()
}
