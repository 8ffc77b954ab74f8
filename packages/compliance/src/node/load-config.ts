import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { DataError, parseWith } from '@binhyen/model'
import { parseYaml } from '@binhyen/model/yaml'
import { configSchema } from './config.ts'
import type { Config } from './config.ts'
import { ruleNamesSchema } from './rule-names.ts'

const names = ['binhyen.config.ts', 'binhyen.config.yaml', 'binhyen.config.yml', 'binhyen.config.json']

/**
 * Reads `binhyen.config.{ts,yaml,json}` of a folder; the defaults where there is none.
 * @throws DataError when two exist, or what one says can't be used, with each key, in Vietnamese
 */
export async function loadConfig(root: string): Promise<Config> {
  const present = names.filter((name) => existsSync(path.join(root, name)))
  const [name, second] = present
  if (!name) return configSchema.parse({})
  if (second) {
    throw new DataError([
      { file: second, message: `Có hai tệp cấu hình: ${present.join(', ')}`, mend: 'Giữ lại một tệp.' },
    ])
  }
  const written = await readConfig(path.join(root, name))
  const config = parseWith(configSchema, written, name)
  parseWith(ruleNamesSchema(config), written, name)
  return config
}

async function readConfig(file: string): Promise<unknown> {
  try {
    if (file.endsWith('.ts'))
      return ((await import(pathToFileURL(file).href)) as { default: unknown }).default
    const text = await readFile(file, 'utf8')
    return file.endsWith('.json') ? JSON.parse(text) : (parseYaml(text, path.basename(file)) ?? {})
  } catch (error) {
    if (error instanceof DataError) throw error
    throw new DataError([
      {
        file: path.basename(file),
        message: `Không đọc được tệp cấu hình: ${error instanceof Error ? error.message : String(error)}`,
        mend: 'Sửa cú pháp của tệp rồi chạy lại.',
      },
    ])
  }
}
