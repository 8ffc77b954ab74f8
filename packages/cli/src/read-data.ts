import path from 'node:path'
import { parseDataset, type Dataset } from '@binhyen/model'
import { UserError } from './errors.ts'
import { readText } from './input.ts'

/**
 * The dataset in a file.
 *
 * @throws UserError for a file that is none, DataError with every problem in it
 */
export async function readData(file: string): Promise<Dataset> {
  const extension = path.extname(file).toLowerCase()
  if (extension === '.json') return parseDataset(await readJson(file), file)
  throw new UserError(`${file}: không đọc được loại tệp này. Dùng tệp số liệu .json.`)
}

async function readJson(file: string): Promise<unknown> {
  const text = await readText(file)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError(
      `${file}: không phải JSON (${(error as Error).message}). Xuất lại tệp từ chương trình đã tạo ra nó.`,
    )
  }
}
