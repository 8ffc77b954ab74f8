import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { exists } from '../output.ts'
import { version } from '../version.ts'
import { advice, fine, type Diagnosis, type Examination } from './diagnosis.ts'
import { isNewer } from './registry.ts'

const HOSTS = ['nginx.conf', 'web.config', '.htaccess', '_headers']

/** The files around the content: the workflow, the editor's schemas, what a host needs to know. */
export const examineFiles: Examination = async (root) => {
  if (!(await exists(path.join(root, 'astro.config.mjs')))) return []
  const found = await Promise.all([workflow(root), editor(root), host(root)])
  return found.flat()
}

async function workflow(root: string): Promise<Diagnosis[]> {
  const folder = path.join(root, '.github', 'workflows')
  const names = await readdir(folder).catch(() => [] as string[])
  const texts = await Promise.all(
    names.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => '')),
  )
  const own = texts.find((text) => text.includes('binhyen check'))
  if (own === undefined)
    return [
      advice(
        'Kho chưa tự kiểm tra bài khi có thay đổi (.github/workflows).',
        'Chép .github/workflows/trang.yml từ một dự án mới tạo: npm create binhyen@latest',
      ),
    ]
  const loose = /uses: +([\w./-]+@(?![0-9a-f]{40}\b)\S+)/.exec(own)?.[1]
  const written = /create-binhyen (\d+\.\d+\.\d+)/.exec(own)?.[1]
  return [
    ...(loose
      ? [
          advice(
            `Quy trình GitHub dùng “${loose}” mà không ghim mã: người khác có thể đổi nó.`,
            'Chép lại .github/workflows/trang.yml từ một dự án mới tạo.',
          ),
        ]
      : []),
    ...(written && isNewer(version(), written)
      ? [
          advice(
            `Quy trình GitHub là mẫu của bản ${written}, binhyen đang là bản ${version()}.`,
            'So với .github/workflows/trang.yml của một dự án mới tạo, rồi chép những chỗ khác.',
          ),
        ]
      : []),
    ...(!loose && !(written && isNewer(version(), written)) ? [fine('Quy trình GitHub: có, ghim mã.')] : []),
  ]
}

/** Editors complain of nothing when a schema is gone; they just stop helping. */
async function editor(root: string): Promise<Diagnosis[]> {
  const text = await readFile(path.join(root, '.vscode', 'settings.json'), 'utf8').catch(() => undefined)
  const schemas = [...(text ?? '').matchAll(/"([^"\n]+\.schema\.json)"\s*:/g)].map((match) => match[1] ?? '')
  const gone = await Promise.all(
    schemas.map(async (schema) => ((await exists(path.resolve(root, schema))) ? [] : [schema])),
  )
  if (schemas.length > 0 && gone.flat().length === 0) return [fine('Trình soạn thảo: biết mẫu của hồ sơ.')]
  return [
    advice(
      schemas.length === 0
        ? 'Trình soạn thảo chưa được cho biết mẫu của hồ sơ (.vscode/settings.json, mục yaml.schemas).'
        : `Trình soạn thảo trỏ tới mẫu không còn: ${gone.flat().join(', ')}.`,
      'Chạy npm install; vẫn còn thì chép lại .vscode/settings.json từ một dự án mới tạo.',
    ),
  ]
}

async function host(root: string): Promise<Diagnosis[]> {
  const dist = path.join(root, 'dist')
  if (!(await exists(path.join(dist, 'index.html')))) return [] // not built yet: nothing to put on a host
  const missing = await Promise.all(
    HOSTS.map(async (name) => ((await exists(path.join(dist, name))) ? [] : [name])),
  )
  return missing.flat().length === 0
    ? [fine('Cấu hình máy chủ: có đủ trong dist/.')]
    : [
        advice(
          `Trang đã dựng thiếu cấu hình máy chủ: ${missing.flat().join(', ')}.`,
          'Dựng lại: npm run build',
        ),
      ]
}
