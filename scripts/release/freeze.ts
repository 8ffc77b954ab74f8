// What this release writes: the project that create-binhyen makes, and the sample's register and data. Kept from now on
// and never edited: later releases must still load it (packages/cli/test/upgrade.test.ts). Part of release:version.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readAnswers } from '../../packages/create/src/answers.ts'
import { projectFiles } from '../../packages/create/src/project-files.ts'
import { writeRegister } from '../../packages/report/src/index.ts'

const inRoot = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
const { version } = JSON.parse(readFileSync(inRoot('packages/cli/package.json'), 'utf8')) as {
  version: string
}
const folder = process.argv[2] ?? inRoot(`packages/cli/test/fixtures/upgrade/${version}`)

if (existsSync(folder)) {
  console.log(`${folder} is frozen already.`)
} else {
  const answers = readAnswers({
    name: 'Phường Mẫu Đông',
    province: 'Quảng Bình',
    merged: 'Xã Mẫu A, Thị trấn Mẫu B',
    units: 'Tổ dân phố Mẫu 1',
  })
  for (const [name, content] of await projectFiles(answers, new Date().toISOString().slice(0, 10)))
    if (/^content\/|^binhyen\.config/.test(name)) write(name, content)
  const data = readFileSync(inRoot('packages/report/sample/dataset.json'), 'utf8')
  write('so-lieu.json', data)
  write('so-theo-doi.xlsx', await writeRegister(JSON.parse(data)))
  console.log(`Frozen: ${folder}`)
}

function write(name: string, content: string | Uint8Array): void {
  const file = path.join(folder, ...name.split('/'))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}
