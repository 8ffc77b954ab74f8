import {
  addDays,
  calendarOf,
  mustReport,
  periodName,
  periodsDue,
  type Commune,
  type Unit,
} from '@binhyen/model'
import { byId, el } from '../shell/dom.ts'
import { defaultPeriod } from './default-period.ts'
import type { FileToSave } from './file-to-save.ts'
import { withProgress } from './progress.ts'
import { deskWorker } from './remote.ts'
import type { Tell } from '../shell/rpc.ts'
import { save } from './save.ts'
import { showError } from './show-problems.ts'
import { today } from '../shell/today.ts'

export interface BlankPanel {
  /** Whose forms can be made: the open register's units, else the profile's. */
  setUnits(units: readonly Pick<Unit, 'id' | 'name'>[] | undefined): void
}

/** The panel of the empty register and the units' empty forms. */
export function setUpBlankPanel(commune: () => Commune): BlankPanel {
  const unit = byId<HTMLSelectElement>('blank-unit')
  const month = byId<HTMLSelectElement>('blank-month')

  byId('blank-register').addEventListener('click', () =>
    give(() => deskWorker().call('blankRegister', { commune: commune(), today: today() })),
  )
  byId('blank-form').addEventListener('submit', (event) => {
    event.preventDefault()
    void give((tell) =>
      deskWorker().call(
        'blankForms',
        { commune: commune(), month: month.value, unit: unit.value || undefined },
        tell,
      ),
    )
  })

  fillMonths(month, commune())
  const setUnits: BlankPanel['setUnits'] = (units = commune().units.filter(mustReport)) => {
    unit.replaceChildren(
      el('option', { value: '' }, 'Mọi đơn vị (tệp .zip)'),
      ...units.map(({ id, name }) => el('option', { value: id }, name)),
    )
  }
  setUnits(undefined)
  return { setUnits }
}

async function give(make: (tell: Tell) => Promise<FileToSave>) {
  byId('blank-error').replaceChildren()
  try {
    save(await withProgress(byId('blank-progress'), 'Đang làm mẫu', make))
  } catch (error) {
    showError(byId('blank-error'), error)
  }
}

/** From the month before the one that is due to half a year on. */
function fillMonths(select: HTMLSelectElement, commune: Commune) {
  const calendar = calendarOf(commune)
  const now = today()
  const months = periodsDue(addDays(now, -62), addDays(now, 183), calendar).filter(
    ({ kind }) => kind === 'month',
  )
  select.replaceChildren(...months.map((period) => el('option', { value: period.id }, periodName(period))))
  const due = defaultPeriod(now, calendar, []).id
  // Forms go out before they come back: the month that still runs.
  select.value = months.find(({ last }) => last >= now)?.id ?? due
}
