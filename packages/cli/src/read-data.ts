import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { checkDataset, DataError, parseDataset, type Dataset, type Problem } from '@binhyen/model'
import { readRegister } from '@binhyen/report'
import { UserError, explainDiskError } from './errors.ts'
import { readText } from './input.ts'
import { createProgress } from './progress.ts'

/** A dataset, and what in its file could not be read. */
export interface ReadData {
  dataset: Dataset
  problems: Problem[]
}

/**
 * Reads a register (.xlsx) or a dataset (.json). Problems of a register name the file, the sheet and the cell.
 *
 * @throws UserError for a file that is neither, DataError for one that can't be used at all
 */
export async function readData(file: string): Promise<ReadData> {
  const extension = path.extname(file).toLowerCase()
  if (extension === '.json') {
    const dataset = parseDataset(await readJson(file), file)
    return { dataset, problems: checkDataset(dataset).map((problem) => ({ file, ...problem })) }
  }
  if (extension === '.xlsx' || extension === '.xlsm') {
    const progress = createProgress(`Đang đọc ${path.basename(file)}`, { percent: true })
    const { dataset, problems } = await readRegister(await readBytes(file), { onProgress: progress.show })
      .catch((error) => {
        throw withFile(error, file)
      })
      .finally(progress.clear)
    return { dataset, problems: problems.map((problem) => ({ file, ...problem })) }
  }
  throw new UserError(
    `${file}: không đọc được loại tệp này. Dùng sổ theo dõi .xlsx, hoặc tệp số liệu .json. Tệp .xls cũ thì mở bằng Excel rồi lưu thành .xlsx.`,
  )
}

/** @throws UserError when the disk refuses */
export async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error) => {
    throw explainDiskError(error, file) ?? error
  })
}

function withFile(error: unknown, file: string): unknown {
  return error instanceof DataError
    ? new DataError(error.problems.map((problem) => ({ file, ...problem })))
    : error
}

async function readJson(file: string): Promise<unknown> {
  const text = await readText(file)
  try {
    return JSON.parse(text)
  } catch (error) {
    // Of the parser's own message only the line: the rest is English and may quote what stands there.
    const line = /\(line (\d+)/.exec((error as Error).message)?.[1]
    const where = line === undefined ? '' : `, dòng ${line}`
    const what = text.trim() === '' ? 'tệp rỗng' : 'không phải JSON, hoặc tệp bị cắt cụt'
    throw new UserError(`${file}${where}: ${what}. Xuất lại tệp từ chương trình đã tạo ra nó.`)
  }
}
