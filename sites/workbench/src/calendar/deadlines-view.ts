import { periodName, type Deadline } from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'

/** One sender's deadline of a period. */
export interface DueView {
  /** `10/12/2026` */
  date: string
  /** `còn 14 ngày`, `đã qua` */
  left: string
  state: 'over' | 'soon' | 'later'
  /** Told when the day before is a weekend or a holiday. */
  lastWorkingDay: string
}

/** A period with both of its deadlines. */
export interface PeriodRow {
  name: string
  /** `10/11/2026 – 09/12/2026` */
  window: string
  unit: DueView
  commune: DueView
  /** Id of what has to be done first of all rows. */
  next: boolean
}

/** So many days before a deadline it is time to act. */
const SOON = 7

/** The periods with their deadlines, in order; the first that is still open is marked. */
export function periodRows(deadlines: readonly Deadline[]): PeriodRow[] {
  const rows = deadlines.flatMap((unit, index): PeriodRow[] => {
    const commune = deadlines[index + 1]
    if (unit.from !== 'unit' || commune?.from !== 'commune') return []
    const { period } = unit
    return [
      {
        name: periodName(period),
        window: `${formatDate(period.first)} – ${formatDate(period.last)}`,
        unit: dueView(unit),
        commune: dueView(commune),
        next: false,
      },
    ]
  })
  const next = rows.find(({ unit, commune }) => unit.state !== 'over' || commune.state !== 'over')
  if (next) next.next = true
  return rows
}

function dueView({ dueBefore, daysLeft, endsOnDayOff, lastWorkingDay }: Deadline): DueView {
  return {
    date: formatDate(dueBefore),
    left: daysLeft < 0 ? 'đã qua' : daysLeft === 0 ? 'hôm nay là ngày cuối' : `còn ${daysLeft} ngày`,
    state: daysLeft < 0 ? 'over' : daysLeft <= SOON ? 'soon' : 'later',
    lastWorkingDay: endsOnDayOff && daysLeft >= 0 ? formatDate(lastWorkingDay) : '',
  }
}
