import { periodOf, type ReportingCalendar } from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'
import type { DocumentChoice } from './choice.ts'
import { byId, el } from '../shell/dom.ts'
import { withProgress } from './progress.ts'
import { deskWorker } from './remote.ts'
import { save } from './save.ts'
import { showError } from './show-problems.ts'
import { setUpDayField } from './day-field.ts'

/** Who is to be reminded for which period. */
export interface Reminder {
  period: string
  calendar: ReportingCalendar
  /** Names of the units. */
  late: readonly string[]
  missing: readonly string[]
}

export interface ReminderPanel {
  show(reminder: Reminder | undefined): void
}

/** The panel of the letter to units whose report is late or has not come. */
export function setUpReminderPanel(choice: () => Promise<Omit<DocumentChoice, 'period'>>): ReminderPanel {
  const signed = byId<HTMLInputElement>('reminder-signed')
  let current: Reminder | undefined

  const day = setUpDayField('reminder-signed', 'Chưa chọn: lấy ngày hết hạn gửi.', () => undefined)
  byId('reminder-form').addEventListener('submit', async (event) => {
    event.preventDefault()
    if (!current) return
    const { period } = current
    const done = byId('reminder-done')
    byId('reminder-error').replaceChildren()
    try {
      const result = await withProgress(done, 'Đang viết công văn', async () =>
        deskWorker().call('make', {
          kind: 'reminder',
          format: 'docx',
          choice: { ...(await choice()), period, signedOn: signed.value || undefined },
        }),
      )
      if ('unfit' in result) return
      save(result.file)
      done.replaceChildren(el('p', { class: 'done' }, 'Đã tải ', el('b', {}, result.file.name), '.'))
    } catch (error) {
      showError(byId('reminder-error'), error)
    }
  })

  return {
    show(reminder) {
      const other = reminder?.period !== current?.period
      current = reminder
      byId('reminder').hidden = reminder === undefined
      byId('reminder-done').replaceChildren()
      byId('reminder-error').replaceChildren()
      if (!reminder) return
      const { unitDueBefore } = periodOf(reminder.period, reminder.calendar)
      if (other) day.show(unitDueBefore)
      const nobody = reminder.late.length + reminder.missing.length === 0
      byId('reminder-form').hidden = nobody
      byId('reminder-who').replaceChildren(
        `Hạn đơn vị gửi: trước ${formatDate(unitDueBefore)}. `,
        ...(nobody ? ['Mọi đơn vị đã gửi đúng hạn, không cần công văn nhắc.'] : named(reminder)),
      )
    },
  }
}

function named({ missing, late }: Reminder): (Node | string)[] {
  return [
    ...(missing.length > 0 ? [el('b', {}, `Chưa gửi (${missing.length}): `), `${missing.join(', ')}. `] : []),
    ...(late.length > 0 ? [el('b', {}, `Gửi muộn (${late.length}): `), `${late.join(', ')}.`] : []),
  ]
}
