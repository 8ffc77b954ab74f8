import path from 'node:path'
import { loadProject } from '@binhyen/compliance/node'
import { calendarOf, describeProblem, ISSUERS } from '@binhyen/model'
import {
  asOfToday,
  composeReminder,
  composeReport,
  computeFigures,
  renderReport,
  reportFileName,
  reportFormats,
  writtenWords,
  type ReportFormat,
} from '@binhyen/report'
import { problemsOfWords } from '../check-words.ts'
import { defineCommand } from '../command.ts'
import { EXIT, UsageError } from '../errors.ts'
import { refuseOtherKind, say, write, writeFileSafely } from '../output.ts'
import { communeArg, findProject, requireCommune } from '../project.ts'
import { readData } from '../read-data.ts'
import { readPeriod } from '../read-period.ts'
import { readTexts } from '../read-texts.ts'
import { readDate, today } from '../today.ts'

export default defineCommand({
  meta: { name: 'report', description: 'lập báo cáo định kỳ từ sổ theo dõi' },
  args: {
    data: { type: 'string', description: 'sổ theo dõi hoặc tệp số liệu', valueHint: 'TỆP' },
    period: {
      type: 'string',
      description: 'kỳ báo cáo: tháng 2026-11, sáu tháng 2026-H1, năm 2026',
      valueHint: '2026-11',
    },
    unit: { type: 'string', description: 'mã đơn vị, để lập báo cáo của riêng đơn vị đó', valueHint: 'MÃ' },
    format: {
      type: 'enum',
      options: Object.keys(reportFormats),
      default: 'docx',
      description: 'dạng tệp.',
      valueHint: 'DẠNG',
    },
    out: { type: 'string', description: 'tệp sẽ ghi', valueHint: 'TỆP' },
    force: { type: 'boolean', description: 'ghi đè tệp đã có' },
    'skip-problems': { type: 'boolean', description: 'vẫn lập báo cáo khi sổ có ô không đọc được' },
    texts: {
      type: 'string',
      description: 'lời viết thêm của cán bộ theo từng mục (.yaml)',
      valueHint: 'TỆP',
    },
    reminder: { type: 'boolean', description: 'lập công văn nhắc các đơn vị gửi muộn, chưa gửi' },
    issuer: {
      type: 'enum',
      options: [...ISSUERS],
      description: 'cơ quan ký; không ghi thì theo hồ sơ của xã.',
      valueHint: 'CƠ_QUAN',
    },
    signed: {
      type: 'string',
      description: 'ngày ký; không ghi thì là ngày cuối kỳ',
      valueHint: '2026-11-12',
    },
    number: { type: 'string', description: 'số văn bản, khi văn thư đã cấp', valueHint: '12' },
    signer: { type: 'string', description: 'họ tên người ký; không ghi thì để trống', valueHint: 'TÊN' },
    ...communeArg,
  },
  examples: [
    [
      'binhyen report --data so-theo-doi.xlsx --period 2026-11',
      'ghi báo cáo tháng 11 ra bao-cao-2026-11.docx',
    ],
    ['binhyen report --data so-theo-doi.xlsx --period 2026-11 --format json', 'chỉ in các con số'],
    [
      'binhyen report --data so-theo-doi.xlsx --period 2026-11 --reminder',
      'ghi công văn nhắc ra cong-van-nhac-2026-11.docx',
    ],
  ],
  async run({ args }) {
    if (args.data === undefined) throw new UsageError('Thiếu --data, ví dụ: --data so-theo-doi.xlsx')
    if (args.period === undefined) throw new UsageError('Thiếu --period, ví dụ: --period 2026-11')
    const format = args.format as ReportFormat
    if (args.reminder) refuseBesideReminder(args.unit, args.texts, format)
    if (args.out !== undefined) refuseOtherName(args.out, format)
    const commune = await requireCommune(args.commune)
    const { dataset, problems } = await readData(args.data)
    if (problems.length > 0) {
      for (const problem of problems) say(`${problem.warning ? 'Lưu ý' : 'Lỗi'}: ${describeProblem(problem)}`)
      if (problems.some((problem) => !problem.warning) && !args['skip-problems']) {
        say('Chưa lập báo cáo: sửa sổ trước. Vẫn muốn lập, bỏ qua những ô này, thì thêm --skip-problems.')
        return EXIT.findings
      }
    }
    const period = readPeriod(args.period, dataset.calendar ?? calendarOf(commune))
    const texts = args.texts === undefined ? {} : await readTexts(args.texts)
    const figures = computeFigures(dataset, period, {
      unit: args.unit,
      asOf: asOfToday(dataset, period, today()),
    })
    // The letter quotes nobody.
    const { config, customRules } = await loadProject(findProject() ?? process.cwd())
    const context = { config, customRules, commune, date: period.last }
    const unfit = args.reminder ? [] : problemsOfWords(writtenWords(figures, texts), context)
    if (unfit.length > 0) {
      for (const line of unfit) say(`Lỗi: ${line}`)
      say('Chưa lập báo cáo. Sửa lời viết ở chỗ đã nêu (tệp --texts, hoặc sổ theo dõi) rồi chạy lại.')
      return EXIT.findings
    }
    const options = {
      commune,
      issuer: ISSUERS.find((issuer) => issuer === args.issuer),
      signedOn: args.signed === undefined ? undefined : readDate(args.signed, 'signed'),
      number: args.number === undefined ? undefined : readNumber(args.number),
      signer: args.signer,
    }
    const document = args.reminder
      ? composeReminder(figures, options)
      : composeReport(figures, { ...options, texts })
    const content = await renderReport(document, figures, format)
    if (args.out === undefined && !reportFormats[format].binary) write(content as string)
    else {
      const file = args.out ?? reportFileName(document, figures, format)
      await writeFileSafely(file, content, { force: args.force })
      write(`${file}\n`)
    }
    for (const gap of document.gaps) say(`Còn thiếu: ${gap}`)
    return EXIT.ok
  },
})

/** @throws UsageError for what is no number of a document */
function readNumber(text: string): number {
  const number = Number(text)
  if (/^\d{1,5}$/.test(text) && number > 0) return number
  throw new UsageError(`“--number ${text}” không phải số văn bản. Chỉ ghi số, ví dụ: --number 12`)
}

/** @throws UsageError for a name of another format, with the flag that it needs */
function refuseOtherName(out: string, format: ReportFormat) {
  const meant = path.extname(out).slice(1).toLowerCase()
  if (meant !== format && Object.hasOwn(reportFormats, meant))
    throw new UsageError(`“--out ${out}”: tên là tệp .${meant} mà dạng là ${format}. Thêm --format ${meant}.`)
  refuseOtherKind(out, `.${format}`)
}

/** The letter goes to all units that are late, in the words of the office, and has no tables. */
function refuseBesideReminder(unit: string | undefined, texts: string | undefined, format: ReportFormat) {
  if (unit !== undefined || texts !== undefined)
    throw new UsageError('Công văn nhắc (--reminder) gửi chung mọi đơn vị: bỏ --unit và --texts.')
  if (format === 'xlsx' || format === 'json')
    throw new UsageError(`Công văn nhắc không có dạng ${format}: dùng --format docx, html hoặc md.`)
}
