import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { exists } from '../output.ts'
import { version } from '../version.ts'
import { advice, fine, problem, type Diagnosis, type Examination } from './diagnosis.ts'

const OURS = ['binhyen', '@binhyen/astro'] as const

interface Manifest {
  version?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** package.json: our packages are there, pinned, and installed as written. */
export const examinePackages: Examination = async (root) => {
  const manifest = await readManifest(path.join(root, 'package.json'))
  if (!manifest)
    return [
      problem(
        'Không có package.json đọc được.',
        'Tạo dự án bằng: npm create binhyen@latest, rồi chép content/ sang.',
      ),
    ]
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
  // Inside the workspace of this software the packages are linked, and their versions say nothing.
  if (
    Object.values(wanted).some((range) => range.startsWith('workspace:')) ||
    !OURS.some((name) => wanted[name])
  )
    return [fine(`binhyen ${version()}, Node ${process.versions.node}.`)]
  const diagnoses: Diagnosis[] = []
  for (const name of OURS) diagnoses.push(...(await examineOne(name, wanted[name], root)))
  if (!wanted['node'])
    diagnoses.push(advice('Dự án chưa mang theo Node riêng.', 'npm install --save-dev --save-exact node@24'))
  if (!(await exists(path.join(root, 'astro.config.mjs'))))
    diagnoses.push(
      problem('Thiếu astro.config.mjs, nên không dựng được trang.', 'Chép lại từ một dự án mới tạo.'),
    )
  return diagnoses
}

async function examineOne(name: string, wanted: string | undefined, root: string): Promise<Diagnosis[]> {
  if (wanted === undefined)
    return [problem(`package.json chưa có ${name}.`, `npm install --save-dev --save-exact ${name}`)]
  const installed = (await readManifest(path.join(root, 'node_modules', ...name.split('/'), 'package.json')))
    ?.version
  if (installed === undefined) return [problem(`${name} chưa được cài.`, 'Chạy: npm install')]
  if (/^[\^~>*]|latest/.test(wanted))
    return [
      advice(
        `${name} không ghim bản (“${wanted}”), nên hai máy có thể chạy khác nhau.`,
        `npm install --save-dev --save-exact ${name}@${installed}`,
      ),
    ]
  if (/^\d/.test(wanted) && wanted !== installed)
    return [problem(`${name} đang cài bản ${installed}, package.json ghi ${wanted}.`, 'Chạy: npm install')]
  return [fine(`${name} ${installed}.`)]
}

async function readManifest(file: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Manifest
  } catch {
    return undefined
  }
}
