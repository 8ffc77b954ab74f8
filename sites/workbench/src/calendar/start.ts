import { calendarOf, periodName, type Commune } from '@binhyen/model'
import { setUpRegisterPanel } from '../report/register-panel.ts'
import { deskWorker } from '../report/remote.ts'
import { setUpReminderPanel } from '../report/reminder-panel.ts'
import { showError } from '../report/show-problems.ts'
import type { OpenedRegister } from '../report/opened-register.ts'
import { byId } from '../shell/dom.ts'
import { onDroppedFiles } from '../shell/files.ts'
import { openProfile } from '../shell/profile-button.ts'
import { onCommune } from '../shell/profile.ts'
import { today } from '../shell/today.ts'
import { setUpCalendarPanel } from './calendar-panel.ts'

let commune: Commune
let ready = false
const calendar = setUpCalendarPanel()

onCommune((current) => {
  commune = current
  calendar.show(commune, calendarOf(commune))
  if (ready) return
  ready = true
  const panel = setUpRegisterPanel({ commune: () => commune, changed: (register) => void opened(register) })
  const reminder = setUpReminderPanel(() => ({
    commune,
    today: today(),
    skipProblems: panel.skipsProblems(),
  }))

  onDroppedFiles(([file]) => {
    if (file) void (/\.ya?ml$/i.test(file.name) ? openProfile(file) : panel.open(file))
  })

  async function opened(register: OpenedRegister) {
    calendar.show(commune, register.calendar)
    try {
      const late = await deskWorker().call('late', { commune, today: today() })
      byId('late-none').hidden = late !== undefined
      reminder.show(late && { ...late, period: late.period.id, calendar: register.calendar })
      if (late)
        byId('reminder-heading').textContent =
          `Đơn vị muộn, thiếu ${periodName(late.period).toLocaleLowerCase('vi')}`
    } catch (error) {
      showError(byId('reminder-error'), error)
    }
  }
})
