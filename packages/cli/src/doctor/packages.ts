import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { exists } from '../output.ts'
import { version } from '../version.ts'
import { examineNewest, isNewer } from './registry.ts'
import { advice, fine, problem, type Diagnosis, type Examination } from './diagnosis.ts'

const OURS = ['binhyen', '@binhyen/astro'] as const
const OLDEST_NODE = '22.12.0'

interface Manifest {
  version?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** package.json: our packages are there, pinned, and installed as written. */
export const examinePackages: Examination = async (root, _today, { offline }) => {
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
  const diagnoses: Diagnosis[] = examineNode()
  for (const name of OURS) diagnoses.push(...(await examineOne(name, wanted[name], root)))
  if (!wanted['node'])
    diagnoses.push(advice('Dự án chưa mang theo Node riêng.', 'npm install --save-dev --save-exact node@24'))
  if (!(await exists(path.join(root, 'astro.config.mjs'))))
    diagnoses.push(
      problem('Thiếu astro.config.mjs, nên không dựng được trang.', 'Chép lại từ một dự án mới tạo.'),
    )
  if (!offline) diagnoses.push(...(await examineNewest(await installedOf(root), root)))
  return diagnoses
}

function examineNode(): Diagnosis[] {
  const { node } = process.versions
  return isNewer(OLDEST_NODE, node)
    ? [
        problem(
          `Node ${node} quá cũ; cần ${OLDEST_NODE} trở lên.`,
          'npm install --save-dev --save-exact node@24, rồi chạy lại bằng: npm run doctor',
        ),
      ]
    : [fine(`Node ${node}.`)]
}

async function installedOf(root: string): Promise<Map<string, string>> {
  const installed = new Map<string, string>()
  for (const name of [...OURS, '@binhyen/workbench']) {
    const manifest = await readManifest(path.join(root, 'node_modules', ...name.split('/'), 'package.json'))
    if (manifest?.version) installed.set(name, manifest.version)
  }
  return installed
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
