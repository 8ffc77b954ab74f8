import {
  addDays,
  calendarOf,
  isActive,
  mustReport,
  periodsDue,
  reportingCalendars,
  type Dataset,
  type Period,
  type ReportingCalendar,
  type Unit,
} from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'
import { calendarFile, type Reminder } from '../calendar-file.ts'
import { defineCommand } from '../command.ts'
import { EXIT } from '../errors.ts'
import { say, write } from '../output.ts'
import { communeArg, findCommune } from '../project.ts'
import { readData } from '../read-data.ts'
import { readDate, today } from '../today.ts'

const DAYS_AHEAD = 183

export default defineCommand({
  meta: { name: 'deadlines', description: 'các kỳ báo cáo sắp đến hạn, gửi cho ai, trước ngày nào' },
  args: {
    from: {
      type: 'string',
      description: 'tính từ ngày này; không ghi thì là hôm nay',
      valueHint: '2026-11-01',
    },
    until: {
      type: 'string',
      description: 'tính đến hết ngày này; không ghi thì là sáu tháng',
      valueHint: '2027-05-01',
    },
    format: {
      type: 'enum',
      options: ['pretty', 'json', 'ics'],
      default: 'pretty',
      description: 'dạng kết quả; ics là lịch cho điện thoại.',
      valueHint: 'DẠNG',
    },
    data: {
      type: 'string',
      description: 'sổ theo dõi, để biết đơn vị nào chưa gửi hoặc gửi muộn kỳ gần nhất',
      valueHint: 'TỆP',
    },
    ...communeArg,
  },
  examples: [
    ['binhyen deadlines', 'các hạn trong sáu tháng tới'],
    ['binhyen deadlines --format ics > han-bao-cao.ics', 'tệp lịch, mở bằng điện thoại để được nhắc'],
  ],
  async run({ args }) {
    const from = args.from === undefined ? today() : readDate(args.from, 'from')
    const until = args.until === undefined ? addDays(from, DAYS_AHEAD) : readDate(args.until, 'until')
    const commune = await findCommune(args.commune)
    const data = args.data === undefined ? undefined : (await readData(args.data)).dataset
    const calendar = data?.calendar ?? (commune ? calendarOf(commune) : reportingCalendars.plan)
    // A period counts as long as one of its two deadlines is still to come.
    const periods = periodsDue(addDays(from, -31), until, calendar).filter(
      (period) => period.communeDueBefore > from,
    )
    if (args.format === 'json') write(`${JSON.stringify(periods.map(withoutCalendar), null, 2)}\n`)
    else if (args.format === 'ics')
      write(calendarFile(`Hạn báo cáo ${commune?.shorthand ?? ''}`.trim(), periods.flatMap(reminders), from))
    else write(table(periods, from) + (data ? lateUnits(data, from, calendar) : ''))
    if (commune && !commune.reporting.confirmed && args.format === 'pretty')
      say(
        'Hạn của xã gửi cấp trên chưa được cơ quan xác nhận (content/commune.yaml, mục reporting.confirmed).',
      )
    return EXIT.ok
  },
})

const withoutCalendar = ({ calendar, ...period }: Period) => ({ ...period, calendar: calendar.id })

const NAMES = { month: 'Tháng', 'half-year': '6 tháng đầu năm', year: 'Năm' } as const

const nameOf = (period: Period): string =>
  period.kind === 'month'
    ? `${NAMES.month} ${period.month}/${period.year}`
    : `${NAMES[period.kind]} ${period.year}`

function table(periods: Period[], from: string): string {
  if (periods.length === 0) return 'Không có kỳ báo cáo nào đến hạn trong khoảng này.\n'
  const rows = [
    ['Kỳ báo cáo', 'Số liệu từ ngày đến hết ngày', 'Đơn vị gửi xã trước', 'Xã gửi cấp trên trước'],
    ...periods.map((period) => [
      nameOf(period),
      `${formatDate(period.first)} – ${formatDate(period.last)}`,
      `${formatDate(period.unitDueBefore)} (${daysLeft(from, period.unitDueBefore)})`,
      `${formatDate(period.communeDueBefore)} (${daysLeft(from, period.communeDueBefore)})`,
    ]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

/** A report is in time on any day before the deadline; the day itself is late. */
function daysLeft(from: string, deadline: string): string {
  const days = Math.round((Date.parse(deadline) - Date.parse(from)) / 86_400_000)
  return days <= 0 ? 'đã qua' : days === 1 ? 'hôm nay là ngày cuối' : `còn ${days - 1} ngày`
}

const names = (units: Unit[]): string => units.map(({ name }) => name).join(', ') || 'không có'

/** Who has not reported, or too late, for the month whose deadline passed last. */
function lateUnits(data: Dataset, from: string, calendar: ReportingCalendar): string {
  const last = periodsDue(addDays(from, -62), from, calendar).findLast(({ kind }) => kind === 'month')
  if (!last) return ''
  const reported = new Map(
    data.reports
      .filter(({ period }) => period === last.id)
      .map((report) => [report.unit, report.submittedOn]),
  )
  const due = data.units.filter((unit) => mustReport(unit) && isActive(unit, last.first, last.last))
  const missing = due.filter(({ id }) => !reported.has(id))
  const late = due.filter(({ id }) => (reported.get(id) ?? '') >= last.unitDueBefore)
  return `\n${nameOf(last)}, hạn ${formatDate(last.unitDueBefore)}:\n  Chưa gửi: ${names(missing)}\n  Gửi muộn: ${names(late)}\n`
}

const reminders = (period: Period): Reminder[] => [
  {
    id: `${period.id}-unit`,
    date: addDays(period.unitDueBefore, -1),
    title: `Ngày cuối: đơn vị gửi báo cáo ${nameOf(period)} cho Công an xã`,
    text: `Gửi trước ngày ${formatDate(period.unitDueBefore)}; đúng ngày đó đã là muộn. Số liệu từ ${formatDate(period.first)} đến hết ${formatDate(period.last)}.`,
  },
  {
    id: `${period.id}-commune`,
    date: addDays(period.communeDueBefore, -1),
    title: `Ngày cuối: xã gửi báo cáo ${nameOf(period)} lên cấp trên`,
    text: `Gửi trước ngày ${formatDate(period.communeDueBefore)}. Số liệu từ ${formatDate(period.first)} đến hết ${formatDate(period.last)}.`,
  },
]
