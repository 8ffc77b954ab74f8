import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { dayInVietnam, parseDataset, periodOf } from '@binhyen/model'
import { writeRegister, writeUnitForm } from '@binhyen/report'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const require = createRequire(import.meta.url)
const binOf = (name: string): string =>
  path.join(path.dirname(require.resolve(`${name}/package.json`)), 'bin', `${name}.js`)

const compiled = fileURLToPath(new URL('../node_modules/.cache/compiled/', import.meta.url))

/** The day that stands in outputs for the day of the build. */
const FIXED_DAY = '2026-11-09'

/** A commune of nobody, made by `create-binhyen`, in which commands are run for the reader. */
export interface SampleProject {
  write(name: string, content: string | Uint8Array): void
  /** Standard output and error in the order in which a person sees them. */
  run(line: string): { output: string; code: number }
  close(): void
}

export async function openSampleProject(): Promise<SampleProject> {
  const home = mkdtempSync(path.join(tmpdir(), 'binhyen-docs-'))
  const root = path.join(home, 'xa-mau')
  runIn(home, 'create-binhyen xa-mau --name "Xã Mẫu" --province "Quảng Bình" --yes --no-git --no-install')
  const project: SampleProject = {
    write(name, content) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
      writeFileSync(path.join(root, name), content)
    },
    run: (line) => runIn(root, line),
    close: () => rmSync(home, { recursive: true, force: true }),
  }
  await writeSampleData(project)
  installDesk(root)
  return project
}

/** The one package that a command looks for in the project itself. */
function installDesk(root: string): void {
  const packages = path.join(root, 'node_modules', '@binhyen')
  mkdirSync(packages, { recursive: true })
  const built = path.dirname(require.resolve('@binhyen/workbench/package.json'))
  symlinkSync(built, path.join(packages, 'workbench'), 'junction')
}

/** The sample register of `@binhyen/report`, one with a slip of the pen, and the form of one unit. */
async function writeSampleData(project: SampleProject): Promise<void> {
  const file = new URL('../../../packages/report/sample/dataset.json', import.meta.url)
  const dataset = parseDataset(JSON.parse(readFileSync(file, 'utf8')))
  const register = await writeRegister(dataset)
  project.write('so-mau.xlsx', register)
  project.write('so-ghi-nham.xlsx', withSlip(register))
  const [village] = dataset.units.filter(({ kind }) => kind === 'village')
  if (!village) throw new Error('The sample has no village.')
  const form = await writeUnitForm(village, periodOf('2026-11'))
  project.write('mau-da-nhan/thon-mau-1.xlsx', fillIn(form, 'xl/worksheets/sheet1.xml', 'B5', '09/11/2026'))
}

/** The first date of the posts becomes a day that no month has. */
function withSlip(register: Uint8Array): Uint8Array {
  return fillIn(register, 'xl/worksheets/sheet4.xml', 'B2', '31/02/2026')
}

/** Writes a text into a cell, as a spreadsheet program saves it. */
function fillIn(workbook: Uint8Array, sheet: string, cell: string, text: string): Uint8Array {
  const files = unzipSync(workbook)
  const before = strFromU8(files[sheet] ?? new Uint8Array())
  const after = before.replace(
    new RegExp(`<c r="${cell}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`),
    `<c r="${cell}"$1 t="inlineStr"><is><t>${text}</t></is></c>`,
  )
  if (after === before) throw new Error(`${sheet} has no cell ${cell}`)
  return zipSync({ ...files, [sheet]: strToU8(after) })
}

function runIn(cwd: string, line: string): { output: string; code: number } {
  const [command = '', from] = line.split(' < ')
  const [name = '', ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  )
  const outputFile = path.join(cwd, '.output')
  const output = openSync(outputFile, 'w')
  const { status } = spawnSync(process.execPath, [binOf(name), ...args], {
    cwd,
    // Each run is a process of its own; they share what Node has compiled.
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '', NODE_COMPILE_CACHE: compiled },
    input: from === undefined ? '' : readFileSync(path.join(cwd, from.trim())),
    stdio: ['pipe', output, output],
  })
  closeSync(output)
  const text = readFileSync(outputFile, 'utf8')
  rmSync(outputFile)
  return {
    output: text.replaceAll(dayInVietnam(new Date()), FIXED_DAY).replaceAll(cwd, '~/xa-mau'),
    code: status ?? 1,
  }
}
