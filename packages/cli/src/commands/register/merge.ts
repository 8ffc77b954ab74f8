import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { calendarOf, describeProblem, reportingCalendars } from '@binhyen/model'
import {
  mergedFileName,
  mergeUnitForms,
  writeRegister,
  type FormFile,
  type MergedForms,
} from '@binhyen/report'
import { defineCommand } from '../../command.ts'
import { EXIT, UsageError, UserError, explainDiskError } from '../../errors.ts'
import { refuseOtherKind, say, write, writeFileSafely } from '../../output.ts'
import { createProgress } from '../../progress.ts'
import { communeArg, findCommune } from '../../project.ts'
import { readBytes, readData } from '../../read-data.ts'
import { readPeriod } from '../../read-period.ts'

export default defineCommand({
  meta: { name: 'merge', description: 'gộp mẫu báo cáo tháng của các đơn vị vào một sổ mới' },
  args: {
    path: {
      type: 'positional',
      required: false,
      description: 'sổ theo dõi (.xlsx); không bị sửa',
      valueHint: 'TỆP',
    },
    forms: { type: 'string', description: 'thư mục chứa mẫu các đơn vị gửi về', valueHint: 'THƯ_MỤC' },
    period: { type: 'string', description: 'kỳ báo cáo', valueHint: '2026-11' },
    out: {
      type: 'string',
      description: 'sổ mới sẽ ghi; không ghi thì thêm “-da-gop” vào tên cũ',
      valueHint: 'TỆP',
    },
    force: { type: 'boolean', description: 'ghi đè tệp đã có' },
    ...communeArg,
  },
  examples: [
    [
      'binhyen register merge so-theo-doi.xlsx --forms mau-thang-11 --period 2026-11',
      'ghi so-theo-doi-da-gop.xlsx, nói đơn vị nào thiếu, đơn vị nào muộn',
    ],
  ],
  async run({ args }) {
    const register = args.path
    if (register === undefined || args.forms === undefined || args.period === undefined)
      throw new UsageError(
        'Cần sổ, thư mục mẫu và kỳ, ví dụ: binhyen register merge so-theo-doi.xlsx --forms mau-thang-11 --period 2026-11',
      )
    const { dataset, problems } = await readData(register)
    for (const problem of problems) say(`${problem.warning ? 'Lưu ý' : 'Lỗi'}: ${describeProblem(problem)}`)
    // What could not be read, or was left aside, would be missing from the new register.
    if (problems.some(({ warning, unread }) => !warning || unread)) {
      say('Chưa gộp: sửa sổ trước, kẻo những ô trên mất trong sổ mới.')
      return EXIT.findings
    }
    const commune = await findCommune(args.commune)
    const calendar = dataset.calendar ?? (commune ? calendarOf(commune) : reportingCalendars.plan)
    const forms = await readForms(args.forms)
    const progress = createProgress('Đang gộp mẫu')
    const merged = await mergeUnitForms(dataset, forms, readPeriod(args.period, calendar), {
      onProgress: progress.show,
    }).finally(progress.clear)
    for (const problem of merged.problems) say(`Lỗi: ${describeProblem(problem)}`)
    if (merged.merged.length === 0) {
      say('Không có mẫu nào dùng được, nên không ghi sổ mới.')
      return EXIT.findings
    }
    const out = args.out ?? mergedFileName(register)
    if (path.resolve(out) === path.resolve(register))
      throw new UsageError('“--out” trùng với sổ đang đọc; sổ gốc không bao giờ bị sửa. Chọn tên khác.')
    refuseOtherKind(out, '.xlsx')
    await writeFileSafely(out, await writeRegister(merged.dataset), { force: args.force })
    write(summary(merged, out))
    return merged.problems.length > 0 ? EXIT.findings : EXIT.ok
  },
})

/** Files that systems and Excel put beside others; Excel keeps a “~$name.xlsx” while a workbook is open. */
const NOISE = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/i

async function readForms(folder: string): Promise<FormFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    throw explainDiskError(error, folder) ?? error
  })
  const names = entries
    .filter((entry) => entry.isFile() && !NOISE.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
  const forms = names.filter((name) => /\.xls[xm]$/i.test(name))
  if (forms.length === 0)
    throw new UserError(`${folder}: không có tệp .xlsx nào. Chép các mẫu đơn vị gửi về vào thư mục này.`)
  for (const name of names.filter((one) => !forms.includes(one)))
    say(`Lưu ý: ${name}: không phải .xlsx nên không đọc. Nếu là báo cáo của đơn vị, hãy lưu thành .xlsx.`)
  return Promise.all(
    forms.map(async (name) => ({ file: name, bytes: await readBytes(path.join(folder, name)) })),
  )
}

function summary({ dataset, merged, missing }: MergedForms, out: string): string {
  const late = merged
    .filter((form) => form.late)
    .map((form) => dataset.units.find(({ id }) => id === form.unit)?.name ?? form.unit)
  return [
    `${out}\n`,
    `Đã gộp ${merged.length} mẫu.\n`,
    late.length > 0 ? `Gửi muộn: ${late.join(', ')}.\n` : '',
    missing.length > 0
      ? `Chưa gửi: ${missing.map(({ name }) => name).join(', ')}.\n`
      : 'Không đơn vị nào thiếu.\n',
  ].join('')
}
