import { existsSync } from 'node:fs'
import path from 'node:path'
import { check } from '@binhyen/compliance'
import type { CheckedFile } from '@binhyen/compliance/formatters'
import {
  checkFiles,
  findFiles,
  loadProject,
  openCache,
  portableConfig,
  type Cache,
  type Project,
} from '@binhyen/compliance/node'
import { changedSince } from '../changed-files.ts'
import { addDays } from '@binhyen/model'
import { defineCommand } from '../command.ts'
import { EXIT, UsageError, UserError } from '../errors.ts'
import { FORMATS, formatFiles } from '../format-files.ts'
import { DAYS_AHEAD, withFreshness } from '../freshness.ts'
import { readStdin } from '../input.ts'
import { kindArg, readKind } from '../kind.ts'
import { say, write } from '../output.ts'
import { createProgress } from '../progress.ts'
import { communeArg, findCommune, findProject } from '../project.ts'
import { readDate, today } from '../today.ts'

export default defineCommand({
  meta: { name: 'check', description: 'kiểm tra xem một bài, một tin có được phép đăng không' },
  args: {
    path: { type: 'positional', required: false, description: 'tệp hoặc thư mục', valueHint: 'ĐƯỜNG_DẪN' },
    kind: kindArg,
    stdin: { type: 'boolean', description: 'kiểm tra văn bản được chuyển vào' },
    format: {
      type: 'enum',
      options: [...FORMATS],
      default: 'pretty',
      description: 'dạng kết quả.',
      valueHint: 'DẠNG',
    },
    explain: { type: 'boolean', description: 'nói thêm vì sao nhận ra từng chỗ' },
    freshness: {
      type: 'boolean',
      description: `báo lỗi cả những bài quá hạn hoặc sẽ quá hạn trong ${DAYS_AHEAD} ngày`,
    },
    'changed-since': {
      type: 'string',
      description: 'chỉ những tệp đã đổi so với một mốc của git',
      valueHint: 'MỐC',
    },
    date: {
      type: 'string',
      description: 'ngày mà bài nói tới: luật và tên cơ quan xét theo ngày ấy; không ghi thì là hôm nay',
      valueHint: 'NGÀY',
    },
    fresh: { type: 'boolean', description: 'kiểm tra lại từ đầu, không dùng kết quả đã nhớ' },
    ...communeArg,
  },
  many: true,
  examples: [
    ['binhyen check content', 'kiểm tra mọi bài trong thư mục content'],
    ['binhyen check --stdin --kind post < tin.txt', 'kiểm tra một tin trước khi gửi vào nhóm Zalo'],
    ['binhyen check content --changed-since main', 'chỉ những bài đã sửa so với nhánh main'],
    ['binhyen check --freshness', 'bài quá hạn hoặc sắp quá hạn trong cả thư mục content'],
    ['binhyen check content --format github', 'ghi lỗi lên từng dòng của yêu cầu hợp nhất trên GitHub'],
  ],
  async run({ args }) {
    const paths = args._.length === 0 && args.freshness && !args.stdin ? wholeContent() : args._
    if (args.stdin && paths.length > 0) throw new UsageError('Chỉ chọn một: đường dẫn hoặc --stdin.')
    if (!args.stdin && paths.length === 0)
      throw new UsageError('Chưa có gì để kiểm tra. Ghi tệp hoặc thư mục, ví dụ: binhyen check content')
    const date = args.date === undefined ? {} : { date: readDate(args.date, 'date') }
    const project = await projectFor(args.commune)
    const files = args.stdin
      ? [checkText(await readStdin(), readKind(args.kind), project, date)]
      : await checkPaths(paths, { ...args, ...date }, project)
    if (files.length === 0) {
      say(`Không có bài nào thay đổi so với ${args['changed-since']}.`)
      return EXIT.ok
    }
    const color = Boolean(process.stdout.isTTY) && process.env['NO_COLOR'] === undefined
    write(formatFiles(files, args.format, { color, explain: args.explain }))
    const failed = files.some(({ result }) => result.findings.some(({ severity }) => severity === 'error'))
    if (failed && args.format === 'pretty') say('Chưa đăng được: sửa các lỗi ở trên rồi kiểm tra lại.')
    return failed ? EXIT.findings : EXIT.ok
  },
})

/** What is overdue is asked of the whole project, not of a file. */
function wholeContent(): string[] {
  const root = findProject()
  return root === undefined ? [] : [path.join(root, 'content')]
}

async function projectFor(profile: string | undefined): Promise<Project> {
  const project = await loadProject(findProject() ?? process.cwd())
  return profile === undefined ? project : { ...project, commune: await findCommune(profile) }
}

function checkText(
  source: string,
  kind: ReturnType<typeof readKind>,
  project: Project,
  date: { date?: string },
): CheckedFile {
  const { commune, customRules, config } = project
  const { preset, rules, publicValues } = portableConfig(config).portable
  const result = check(source, {
    kind: kind ?? 'post',
    commune,
    customRules,
    preset,
    publicValues,
    rules: rules[kind ?? 'post'],
    today: today(),
    ...date,
  })
  return { path: '(văn bản chuyển vào)', source, result }
}

async function checkPaths(
  paths: readonly string[],
  args: { kind?: string; date?: string; freshness?: boolean; fresh?: boolean; 'changed-since'?: string },
  project: Project,
): Promise<CheckedFile[]> {
  const found = await findFiles(
    paths.map((one) => path.resolve(one)),
    project,
  )
  if (found.length === 0)
    throw new UserError(
      `${paths.join(', ')}: không có bài nào để kiểm tra (.mdx, .md, .txt). Kiểm tra lại đường dẫn.`,
    )
  const revision = args['changed-since']
  const changed = revision === undefined ? undefined : await changedSince(revision, process.cwd())
  const files = changed ? found.filter((file) => changed.has(file)) : found
  if (files.length === 0) return []
  const day = today()
  const progress = createProgress('Đang kiểm tra')
  const options = { project, kind: readKind(args.kind), ...(args.date ? { date: args.date } : {}) }
  const checked = await checkFiles(files, {
    ...options,
    today: day,
    cache: args.fresh ? undefined : await cacheOf(project.root, day),
    onProgress: (done, total) => progress.show(done, total),
  })
  progress.clear()
  const judged = args.freshness
    ? withFreshness(checked, await checkFiles(files, { ...options, today: addDays(day, DAYS_AHEAD) }))
    : checked
  return judged.map((file) => ({ ...file, path: fromHere(project.root, file.path) }))
}

/** Where other tools keep theirs; a folder without installed packages gets none. */
async function cacheOf(root: string, day: string): Promise<Cache | undefined> {
  const modules = path.join(root, 'node_modules')
  return existsSync(modules)
    ? openCache(path.join(modules, '.cache', 'binhyen', 'check.json'), day)
    : undefined
}

/** Results name files from the project's root; a person wants them from where he stands. */
const fromHere = (root: string, name: string): string =>
  path.relative('.', path.resolve(root, name)).split(path.sep).join('/')
