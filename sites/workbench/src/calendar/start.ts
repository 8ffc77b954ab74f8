import '../shell/no-eval.ts'
import { calendarOf, periodName, type Commune } from '@binhyen/model'
import { setUpRegisterPanel } from '../report/register-panel.ts'
import { deskWorker } from '../report/remote.ts'
import { setUpReminderPanel } from '../report/reminder-panel.ts'
import { showError } from '../report/show-problems.ts'
import type { OpenedRegister } from '../report/opened-register.ts'
import { currentConfig, readConfigAhead } from '../shell/config.ts'
import { byId } from '../shell/dom.ts'
import { onDroppedFiles } from '../shell/files.ts'
import { openProfile } from '../shell/profile-button.ts'
import { onCommune } from '../shell/profile.ts'
import { now, today } from '../shell/today.ts'
import { showForward } from './forward-panel.ts'
import { setUpCalendarPanel } from './calendar-panel.ts'

let commune: Commune
let ready = false
const calendar = setUpCalendarPanel()
readConfigAhead()

onCommune((current) => {
  commune = current
  calendar.show(commune, calendarOf(commune))
  if (ready) return
  ready = true
  const panel = setUpRegisterPanel({ commune: () => commune, changed: (register) => void opened(register) })
  const reminder = setUpReminderPanel(async () => ({
    commune,
    config: await currentConfig(),
    today: today(),
    skipProblems: panel.skipsProblems(),
  }))

  onDroppedFiles(([file]) => {
    if (file) void (/\.ya?ml$/i.test(file.name) ? openProfile(file) : panel.open(file))
  })

  async function opened(register: OpenedRegister) {
    calendar.show(commune, register.calendar)
    try {
      const { reports, tips } = await deskWorker().call('overdue', { commune, today: today(), now: now() })
      showForward(tips)
      byId('late-none').hidden = reports !== undefined
      reminder.show(reports && { ...reports, period: reports.period.id, calendar: register.calendar })
      if (reports)
        byId('reminder-heading').textContent =
          `Đơn vị muộn, thiếu báo cáo ${periodName(reports.period).toLocaleLowerCase('vi')}`
    } catch (error) {
      showError(byId('reminder-error'), error)
    }
  }
})
