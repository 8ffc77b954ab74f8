import { readFile } from 'node:fs/promises'
import { DataError } from './errors.ts'
import { parseYaml } from './parse-yaml.ts'

/**
 * Reads a YAML file (UTF-8).
 * @throws DataError when the file is missing or is no YAML, with the line in it.
 */
export async function readYaml(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new DataError([
      { file: path, message: 'không đọc được tệp này', mend: 'Kiểm tra tên tệp, đường dẫn và quyền đọc.' },
    ])
  })
  return parseYaml(text, path)
}
