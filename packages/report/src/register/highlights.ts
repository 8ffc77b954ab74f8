import { reportingCalendars, type Dataset } from '@binhyen/model'
import type { Highlight } from '../xlsx/write-workbook.ts'
import type { SheetSpec } from './column.ts'
import { columnLetters } from './sheets.ts'

const YELLOW = '#FFF2CC'
const RED = '#F8CBAD'

/** Colours: a unit's report that is late or has not come; a tip without a class in time, a crime tip not passed on. */
export function highlightsOf(spec: SheetSpec, dataset: Dataset, last: number): Highlight[] {
  const at = (key: string) => spec.columns.findIndex((column) => column.key === key)
  const letters = (key: string) => `$${columnLetters(at(key))}2`
  const rows = { from: 2, to: last }
  const whole = { from: 1, to: spec.columns.length }
  if (spec.key === 'reports') {
    const { firstDay, startsIn, unitDueAfter } = dataset.calendar ?? reportingCalendars.plan
    const [month, sent] = [letters('period'), letters('submittedOn')]
    const next = startsIn === 'previous-month' ? '' : '+1'
    const due = `DATE(VALUE(LEFT(${month},4)),VALUE(MID(${month},6,2))${next},${firstDay})-1+${unitDueAfter}`
    return [
      { rows, columns: whole, formula: `AND(${month}<>"",${sent}="")`, colour: YELLOW },
      {
        rows,
        columns: { from: at('submittedOn') + 1, to: at('submittedOn') + 1 },
        formula: `AND(${month}<>"",${sent}<>"",${sent}>=${due})`,
        colour: RED,
      },
    ]
  }
  if (spec.key === 'tips') {
    const crime = ['denunciation', 'crime-report'].map((key) => {
      const label = spec.columns[at('class')]?.labels?.[key] ?? ''
      return `${letters('class')}="${label}"`
    })
    return [
      {
        rows,
        columns: whole,
        formula: `AND(OR(${crime.join(',')}),${letters('sentAt')}="")`,
        colour: RED,
      },
      {
        rows,
        columns: whole,
        formula: `AND(${letters('id')}<>"",${letters('settled')}="")`,
        colour: YELLOW,
      },
    ]
  }
  return []
}
