import {
  lateUnits,
  tipsToForward,
  type Commune,
  type Dataset,
  type Period,
  type TipToForward,
  type Unit,
} from '@binhyen/model'
import { periodsHeld } from '@binhyen/report'
import { calendarFor } from './make-document.ts'

/** What is late in a register. */
export interface Overdue {
  /** Names of who did not report for the month that was due last, or too late; nothing when none was due. */
  reports?: { period: Period; late: string[]; missing: string[] }
  /** Tips on crime that still have to go to the investigating body. */
  tips: TipToForward[]
}

/** @param now local date and time of `today` */
export function overdueIn(
  dataset: Dataset,
  { commune, today, now }: { commune: Commune; today: string; now: string },
): Overdue {
  const calendar = calendarFor(dataset, commune)
  // Samples do not look at the clock: theirs is the day on which their last month was due, and no tip waits.
  const month = dataset.sample && periodsHeld(dataset, today).find(({ kind }) => kind === 'month')
  const found = lateUnits(dataset, month ? month.unitDueBefore : today, calendar)
  return {
    ...(found && {
      reports: { period: found.period, late: names(found.late), missing: names(found.missing) },
    }),
    tips: dataset.sample ? [] : tipsToForward(dataset, now),
  }
}

const names = (units: readonly Unit[]) => units.map(({ name }) => name)
