import {
  addDays,
  calendarOf,
  deadlinesBetween,
  deadlinesCalendar,
  lateUnits,
  namesOn,
  periodName,
  reportingCalendars,
  tipsToForward,
  type Deadline,
  type LateUnits,
  type Period,
  type TipToForward,
  type Unit,
} from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'
import { defineCommand } from '../command.ts'
import { EXIT } from '../errors.ts'
import { say, write } from '../output.ts'
import { communeArg, findCommune } from '../project.ts'
import { readData } from '../read-data.ts'
import { now, readDate, today } from '../today.ts'

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
      description: 'sổ theo dõi, để biết đơn vị nào chưa gửi, gửi muộn, tin nào chưa chuyển',
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
    const deadlines = deadlinesBetween(from, until, calendar)
    const kind = commune ? namesOn(commune, today()).kind : 'xã'
    if (args.format === 'json') write(`${JSON.stringify(periodsOf(deadlines).map(asJson), null, 2)}\n`)
    else if (args.format === 'ics')
      write(deadlinesCalendar(`Hạn báo cáo ${commune?.shorthand ?? ''}`.trim(), deadlines, from, kind))
    else {
      const late = data && lateUnits(data, from, calendar)
      const toForward = data ? tipsToForward(data, args.from === undefined ? now() : `${from}T00:00`) : []
      write(
        table(deadlines, kind) +
          daysOff(deadlines, kind) +
          (late ? lateTable(late) : '') +
          forwardTable(toForward, kind),
      )
    }
    if (commune && !commune.reporting.confirmed && args.format === 'pretty')
      say('Hạn gửi cấp trên chưa được cơ quan xác nhận (content/commune.yaml, mục reporting.confirmed).')
    return EXIT.ok
  },
})

const periodsOf = (deadlines: Deadline[]): [Period, Deadline, Deadline][] =>
  deadlines.flatMap((unit, i) => (i % 2 === 0 ? [[unit.period, unit, deadlines[i + 1]!]] : []))

const asJson = ([{ calendar, ...period }, unit, commune]: [Period, Deadline, Deadline]) => ({
  ...period,
  unitLastWorkingDay: unit.lastWorkingDay,
  communeLastWorkingDay: commune.lastWorkingDay,
  calendar: calendar.id,
})

function table(deadlines: Deadline[], kind: string): string {
  if (deadlines.length === 0) return 'Không có kỳ báo cáo nào đến hạn trong khoảng này.\n'
  const rows = [
    [
      'Kỳ báo cáo',
      'Số liệu từ ngày đến hết ngày',
      `Đơn vị gửi ${kind} trước`,
      `${upperFirst(kind)} gửi cấp trên trước`,
    ],
    ...periodsOf(deadlines).map(([period, unit, commune]) => [
      periodName(period),
      `${formatDate(period.first)} – ${formatDate(period.last)}`,
      `${formatDate(unit.dueBefore)} (${timeLeft(unit)})`,
      `${formatDate(commune.dueBefore)} (${timeLeft(commune)})`,
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

const timeLeft = ({ daysLeft }: Deadline): string =>
  daysLeft < 0 ? 'đã qua' : daysLeft === 0 ? 'hôm nay là ngày cuối' : `còn ${daysLeft} ngày`

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** The deadlines still to come whose last day is a weekend or a holiday. */
function daysOff(deadlines: Deadline[], kind: string): string {
  const lines = deadlines
    .filter(({ endsOnDayOff, daysLeft }) => endsOnDayOff && daysLeft >= 0)
    .map(
      ({ period, from, dueBefore, lastWorkingDay }) =>
        `  ${periodName(period)}, ${from === 'unit' ? 'đơn vị' : kind} gửi trước ${formatDate(dueBefore)}: ngày làm việc cuối cùng là ${formatDate(lastWorkingDay)}\n`,
    )
  return lines.length > 0 ? `\nHạn rơi vào ngày nghỉ:\n${lines.join('')}` : ''
}

const names = (units: Unit[]): string => units.map(({ name }) => name).join(', ') || 'không có'

const lateTable = ({ period, missing, late }: LateUnits): string =>
  `\n${periodName(period)}, hạn ${formatDate(period.unitDueBefore)}:\n  Chưa gửi: ${names(missing)}\n  Gửi muộn: ${names(late)}\n`

/** Sources of information on crime that are still to be sent to the investigating body, by code alone. */
function forwardTable(tips: TipToForward[], kind: string): string {
  const lines = tips.map(({ tip, limit, overdue }) => {
    const until = limit.dueBy
      ? `trước ${limit.dueBy.slice(11)} ngày ${formatDate(limit.dueBy.slice(0, 10))}${overdue ? ' (ĐÃ QUÁ HẠN)' : ''}`
      : `chưa bàn giao cho Công an ${kind}`
    return `  ${tip}: ${until}\n`
  })
  return lines.length > 0
    ? `\nTố giác, tin báo về tội phạm chưa chuyển Cơ quan điều tra:\n${lines.join('')}`
    : ''
}
