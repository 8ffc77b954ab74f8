import type { Figures, ReportStatus } from '@binhyen/report'
import { formatDate } from '@binhyen/vietnamese'

export interface UnitRow {
  name: string
  status: ReportStatus
  /** `Đúng hạn`, `Chậm` … */
  statusText: string
  /** When it reported and when it should have; for several months, in which it was late or missing. */
  detail: string
}

export const STATUS: Record<ReportStatus, string> = {
  'on-time': 'Đúng hạn',
  late: 'Gửi muộn',
  missing: 'Chưa gửi',
  'not-due': 'Chưa đến hạn',
  exempt: 'Không phải gửi',
}

const ORDER: readonly ReportStatus[] = ['missing', 'late', 'not-due', 'on-time', 'exempt']

/** Who reported and how, those to be reminded first. */
export function unitRows({ units }: Pick<Figures, 'units'>): UnitRow[] {
  return units
    .map((unit) => ({
      name: unit.name,
      status: unit.status,
      statusText: STATUS[unit.status],
      detail: unit.months.length === 1 ? oneMonth(unit.months[0]!) : severalMonths(unit.months),
    }))
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
}

type Month = Figures['units'][number]['months'][number]

function oneMonth({ submittedOn, dueBefore, status }: Month): string {
  if (status === 'exempt') return ''
  const due = `hạn: trước ${formatDate(dueBefore)}`
  return submittedOn === undefined ? due : `gửi ngày ${formatDate(submittedOn)}, ${due}`
}

function severalMonths(months: readonly Month[]): string {
  return (['missing', 'late'] as const)
    .flatMap((status) => {
      const found = months.filter((month) => month.status === status)
      if (found.length === 0) return []
      return [
        `${STATUS[status].toLocaleLowerCase('vi')} tháng ${found.map(({ month }) => short(month)).join(', ')}`,
      ]
    })
    .join('; ')
}

/** `11/2026` */
const short = (month: string) => `${Number(month.slice(5))}/${month.slice(0, 4)}`

/** How many units stand how, in one line: `7 đơn vị đúng hạn, 1 gửi muộn, 2 chưa gửi` */
export function unitSummary(rows: readonly UnitRow[]): string {
  const parts = ORDER.toReversed().flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length
    return count === 0 || status === 'exempt' ? [] : [`${count} ${STATUS[status].toLocaleLowerCase('vi')}`]
  })
  return parts.length === 0 ? 'Không đơn vị nào phải báo cáo.' : `${parts.join(', ')}.`
}
