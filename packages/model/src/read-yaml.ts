import { readFile } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import { DataError } from './errors.ts'

/**
 * Reads a YAML file (UTF-8, with or without a byte order mark).
 * @throws DataError when the file is missing or is no YAML, with the line in it.
 */
export async function readYaml(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new DataError([
      { file: path, message: 'không đọc được tệp này', mend: 'Kiểm tra tên tệp, đường dẫn và quyền đọc.' },
    ])
  })
  const document = parseDocument(text.replace(/^\uFEFF/, ''))
  const [first] = document.errors
  if (first)
    throw new DataError([
      {
        file: path,
        row: first.linePos?.[0].line ?? 1,
        message: 'viết sai quy cách YAML ở đây',
        mend: 'Xem lại dấu hai chấm, dấu nháy và khoảng trắng đầu dòng; thụt đầu dòng bằng dấu cách, không bằng phím Tab.',
      },
    ])
  return document.toJS()
}
