import { ISSUERS, periodName, periodOf, type Commune, type IssuerId, type Period } from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'
import type { DocumentChoice } from './choice.ts'
import { defaultPeriod, dueNow } from './default-period.ts'
import { setUpDayField } from './day-field.ts'
import type { OpenedRegister } from './opened-register.ts'
import { byId, el } from '../shell/dom.ts'
import { today } from '../shell/today.ts'

export type PeriodChoice = Pick<
  DocumentChoice,
  'period' | 'unit' | 'issuer' | 'signedOn' | 'number' | 'signer'
>

export interface PeriodPanel {
  /** Sets the panel up for a register that was opened; keeps what was chosen where it still fits. */
  begin(register: OpenedRegister): void
  choice(): PeriodChoice
}

/** The panel that chooses period, unit, issuer, day of signing, number and signer. */
export function setUpPeriodPanel(commune: () => Commune, changed: () => void): PeriodPanel {
  const month = byId<HTMLSelectElement>('period-month')
  const year = byId<HTMLInputElement>('period-year')
  const unit = byId<HTMLSelectElement>('period-unit')
  const issuer = byId<HTMLSelectElement>('period-issuer')
  const signed = byId<HTMLInputElement>('period-signed')
  const number = byId<HTMLInputElement>('period-number')
  const signer = byId<HTMLInputElement>('period-signer')
  const kinds = [...document.querySelectorAll<HTMLInputElement>('#period-form [name=kind]')]
  let register: OpenedRegister | undefined
  /** Once the officer has chosen a day of signing, another period does not change it. */
  let signedByHand = false

  const day = setUpDayField('period-signed', 'Chưa chọn: lấy ngày cuối kỳ.', () => {
    signedByHand = signed.value !== ''
    changed()
  })

  const kind = () => kinds.find(({ checked }) => checked)?.value ?? 'month'
  const id = () =>
    kind() === 'year'
      ? year.value
      : kind() === 'half-year'
        ? `${year.value}-H1`
        : `${year.value}-${month.value}`

  function setPeriod(period: Period) {
    for (const one of kinds) one.checked = one.value === period.kind
    year.value = String(period.year)
    if (period.month !== undefined) month.value = String(period.month).padStart(2, '0')
    showPeriod()
  }

  /** What follows from the period: its window, and the day of signing that goes with it. */
  function showPeriod() {
    byId('period-month-field').hidden = kind() !== 'month'
    const period = known(id(), register)
    if (period && !signedByHand) day.show(period.last < today() ? period.last : today())
    byId('period-window').textContent = period
      ? `Số liệu từ ngày ${formatDate(period.first)} đến hết ngày ${formatDate(period.last)}. Đơn vị gửi xã trước ${formatDate(period.unitDueBefore)}, xã gửi cấp trên trước ${formatDate(period.communeDueBefore)}.`
      : ''
  }

  function begin(opened: OpenedRegister) {
    const before = register
    register = opened
    byId('period').hidden = false
    fillIssuers(issuer, commune())
    fillUnits(unit, opened.units)
    showDue(opened, setPeriodAndTell)
    // A register that was mended, or merged, goes on with the period that was chosen.
    if (!before || before.sample !== opened.sample || !opened.held.includes(id())) {
      signedByHand = false
      setPeriod(defaultPeriod(today(), opened.calendar, opened.held))
    } else showPeriod()
  }

  function setPeriodAndTell(period: Period) {
    setPeriod(period)
    changed()
  }

  byId('period-form').addEventListener('submit', (event) => event.preventDefault())
  byId('period-form').addEventListener('change', ({ target }) => {
    if (target === signed) return
    showPeriod()
    changed()
  })
  return {
    begin,
    choice: () => ({
      period: id(),
      unit: unit.value || undefined,
      issuer: (issuer.value || undefined) as IssuerId | undefined,
      signedOn: signed.value || undefined,
      number: number.value === '' ? undefined : number.valueAsNumber,
      signer: signer.value.trim() || undefined,
    }),
  }
}

/** The period of a name, or nothing while its year is being typed. */
function known(id: string, register: OpenedRegister | undefined): Period | undefined {
  try {
    return periodOf(id, register?.calendar)
  } catch {
    return undefined
  }
}

function fillIssuers(select: HTMLSelectElement, commune: Commune) {
  const chosen = select.value || commune.reporting.issuer
  const issuers = ISSUERS.flatMap((id) => {
    const found = commune.issuers[id]
    return found ? [el('option', { value: id }, `${found.name} (${found.symbol})`)] : []
  })
  select.replaceChildren(...issuers)
  select.value = chosen
}

function fillUnits(select: HTMLSelectElement, units: OpenedRegister['units']) {
  const chosen = select.value
  select.replaceChildren(
    el('option', { value: '' }, 'Cả xã'),
    ...units.map(({ id, name }) => el('option', { value: id }, name)),
  )
  select.value = units.some(({ id }) => id === chosen) ? chosen : ''
}

/** The reports that the commune still has time to send, each a click away. */
function showDue({ calendar, sample }: OpenedRegister, choose: (period: Period) => void) {
  const due = sample ? [] : dueNow(today(), calendar)
  const buttons = due.map((period) => {
    const button = el('button', { type: 'button', class: 'button quiet small' }, periodName(period))
    button.addEventListener('click', () => choose(period))
    return [button, ` gửi trước ${formatDate(period.communeDueBefore)} `] as const
  })
  byId('period-due').replaceChildren(...(due.length > 0 ? ['Đang đến hạn: ', ...buttons.flat()] : []))
}
