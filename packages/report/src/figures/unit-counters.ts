import {
  isActive,
  keysOf,
  mustReport,
  unitCounters,
  type Dataset,
  type Unit,
  type UnitCounter,
  type UnitReport,
  type Window,
} from '@binhyen/model'
import { add, amountOf, tally, type Tally } from './tally.ts'
import type { UnitFigure } from './types.ts'

const counters = keysOf(unitCounters)

/** What a unit did in a month by one counter: from its rows, else from its form. */
export interface UnitMonth {
  unit: Unit
  month: string
  counter: UnitCounter
  value: number | null
  source: 'rows' | 'form' | 'none'
  /** What the form says, where both speak. */
  form?: number
}

/**
 * Decides for every unit, month and counter where the number comes from, so that nothing is counted twice: the
 * unit's rows of the month where there are any, else its form. A unit that owes a form and sent none is unknown; one
 * that owes none and has no row did nothing.
 */
export function unitMonths(
  dataset: Dataset,
  months: readonly Window[],
  until: string,
  only?: string,
): UnitMonth[] {
  const rows = tallyRows(dataset, months, until)
  const forms = latestForms(dataset)
  const result: UnitMonth[] = []
  for (const unit of dataset.units) {
    if (only !== undefined && unit.id !== only) continue
    for (const month of months) {
      if (month.first > until || !isActive(unit, month.first, month.last)) continue
      const form = forms.get(`${unit.id} ${month.id}`)
      for (const counter of counters) {
        const counted = rows.get(`${unit.id} ${month.id} ${counter}`)
        const told = form?.counters[counter]
        if (counted) {
          result.push({
            unit,
            month: month.id,
            counter,
            value: amountOf(counted).value,
            source: 'rows',
            form: told,
          })
        } else if (told !== undefined) {
          result.push({ unit, month: month.id, counter, value: told, source: 'form' })
        } else {
          result.push({ unit, month: month.id, counter, value: mustReport(unit) ? null : 0, source: 'none' })
        }
      }
    }
  }
  return result
}

function tallyRows(dataset: Dataset, months: readonly Window[], until: string): Map<string, Tally> {
  const rows = new Map<string, Tally>()
  const note = (unit: string, date: string, counter: UnitCounter, value: number | undefined) => {
    if (date > until) return
    const month = months.find((window) => window.first <= date && date <= window.last)
    if (!month) return
    const key = `${unit} ${month.id} ${counter}`
    let sum = rows.get(key)
    if (!sum) rows.set(key, (sum = tally()))
    add(sum, value)
  }
  for (const post of dataset.posts) note(post.unit, post.date, 'posts', 1)
  for (const activity of dataset.activities) {
    if (activity.kind !== 'talk') continue
    note(activity.unit, activity.date, 'talks', activity.count ?? 1)
    note(activity.unit, activity.date, 'attendance', activity.attendance)
  }
  for (const question of dataset.questions) {
    const count = question.count ?? 1
    note(question.unit, question.date, 'questions', count)
    note(question.unit, question.date, 'questionsAnswered', question.result === 'answered' ? count : 0)
  }
  for (const tip of dataset.tips) {
    const date = tip.receivedAt.slice(0, 10)
    note(tip.receivedBy, date, 'tips', 1)
    note(tip.receivedBy, date, 'tipsValuable', tip.valuable === undefined ? undefined : Number(tip.valuable))
  }
  for (const outcome of dataset.outcomes) {
    if (outcome.kind === 'security-case') note(outcome.unit, outcome.date, 'securityCases', outcome.cases)
    if (outcome.kind === 'mediation') note(outcome.unit, outcome.date, 'mediations', outcome.cases)
  }
  return rows
}

/** One form a unit and month: the one sent last. */
function latestForms(dataset: Dataset): Map<string, UnitReport> {
  const forms = new Map<string, UnitReport>()
  for (const report of dataset.reports) {
    const key = `${report.unit} ${report.period}`
    const other = forms.get(key)
    if (!other || other.submittedOn <= report.submittedOn) forms.set(key, report)
  }
  return forms
}

/** A unit's counters over the months of a period. */
export function unitFigures(months: readonly UnitMonth[]): Record<UnitCounter, UnitFigure> {
  const entries = counters.map((counter): [UnitCounter, UnitFigure] => {
    const mine = months.filter((month) => month.counter === counter)
    const sum = tally()
    for (const month of mine) add(sum, month.value)
    const sources = new Set(mine.map((month) => month.source).filter((source) => source !== 'none'))
    const differences = mine.flatMap(({ month, value, form }) =>
      form !== undefined && value !== null && form !== value ? [{ month, rows: value, form }] : [],
    )
    return [
      counter,
      {
        value: amountOf(sum).value,
        source: sources.size === 2 ? 'mixed' : ([...sources][0] ?? 'none'),
        unknownMonths: mine.filter((month) => month.value === null).map((month) => month.month),
        differences,
      },
    ]
  })
  return Object.fromEntries(entries) as Record<UnitCounter, UnitFigure>
}
