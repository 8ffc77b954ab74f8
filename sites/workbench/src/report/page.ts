import { DataError, periodName, periodOf, type Commune, type Problem } from '@binhyen/model'
import type { PeriodView } from './period-view.ts'
import { setUpBlankPanel } from './blank-panel.ts'
import type { DocumentChoice } from './choice.ts'
import type { OpenedRegister } from './opened-register.ts'
import { setUpDocumentsPanel } from './documents-panel.ts'
import { showAlarm } from '../check/alarm.ts'
import { currentConfig } from '../shell/config.ts'
import { byId } from '../shell/dom.ts'
import { showFigures } from './figures-panel.ts'
import { setUpMergePanel } from './merge-panel.ts'
import { setUpPeriodPanel } from './period-panel.ts'
import { setUpRegisterPanel } from './register-panel.ts'
import { deskWorker } from './remote.ts'
import { setUpReminderPanel } from './reminder-panel.ts'
import { showError } from './show-problems.ts'
import { onDroppedFiles } from '../shell/files.ts'
import { openProfile } from '../shell/profile-button.ts'
import { today } from '../shell/today.ts'
import { setUpWordsPanel } from './words-panel.ts'

/** A pause in writing after which it is asked what the report still lacks. */
const PAUSE = 600

/** Puts the report page's panels together: what one of them changes, the others follow. */
export function setUpReportPage(commune: () => Commune): { communeChanged: () => void } {
  let register: OpenedRegister | undefined
  let view: PeriodView | undefined
  let refused: Problem[] = []
  let unitsUnfit = false
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const period = setUpPeriodPanel(commune, () => void count())
  const words = setUpWordsPanel(commune, wordsChanged)
  const registerPanel = setUpRegisterPanel({ commune, changed: opened, mayReplace })
  const documents = setUpDocumentsPanel(choice, words.markSaved)
  const reminder = setUpReminderPanel(choice)
  const merge = setUpMergePanel({ commune, period: () => period.choice().period, taken: registerPanel.show })
  const blank = setUpBlankPanel(commune)

  async function choice(): Promise<DocumentChoice> {
    const config = await currentConfig()
    return {
      ...period.choice(),
      commune: commune(),
      config,
      today: today(),
      texts: words.texts(),
      skipProblems: registerPanel.skipsProblems(),
    }
  }

  function opened(next: OpenedRegister) {
    register = next
    blank.setUnits(next.units)
    period.begin(next)
    void count()
  }

  /** Counts the chosen period and shows what follows from it. */
  async function count() {
    if (!register) return
    const mine = ++turn
    byId('period-error').replaceChildren()
    try {
      const chosen = await choice()
      const result = await deskWorker().call('figures', chosen)
      if (mine !== turn) return
      view = result.view
      refused = result.refused
      unitsUnfit = result.unfit.length > 0
      if (refused.length > 0) showRefused(refused)
      showFigures(view)
      words.setDate(view.period.last)
      words.showUnits(result.unfit)
      words.showGaps(result.gaps)
      merge.begin(periodName(view.period))
      reminder.show(chosen.unit === undefined ? whom(view) : undefined)
    } catch (error) {
      if (mine !== turn) return
      view = undefined
      showError(byId('period-error'), error)
      for (const id of ['figures', 'reminder', 'documents']) byId(id).hidden = true
      const held = nameOf(period.choice().period, register)
      if (held) merge.begin(held)
      return
    }
    refreshDocuments()
  }

  function wordsChanged() {
    refreshDocuments()
    clearTimeout(timer)
    timer = setTimeout(() => void askForGaps(), PAUSE)
  }

  async function askForGaps() {
    if (!view) return
    const mine = turn
    const { gaps } = await deskWorker().call('prospects', await choice())
    if (mine === turn) words.showGaps(gaps)
  }

  function refreshDocuments() {
    if (register && view) documents.refresh(blockedBy(register))
  }

  /** Why no report can be made, in one sentence; nothing when it can. */
  function blockedBy({ problems }: OpenedRegister): string | undefined {
    const { blocked, secret, informant } = words.state()
    const stop = secret || informant
    showAlarm(stop ? { police: commune().shorthand, secret, informant, wipe: words.wipe } : undefined)
    if (stop) return 'Không lập báo cáo: trong lời viết có điều không được ở trên máy này.'
    if (problems.errors > 0 && !registerPanel.skipsProblems())
      return `Sổ còn ${problems.errors} chỗ phải sửa (bước 1). Sửa rồi mở lại, hoặc đánh dấu “Vẫn lập báo cáo”.`
    if (refused.length > 0) return 'Chưa lập được báo cáo với kỳ và ngày ký này: xem lời nhắc ở bước 2.'
    if (blocked) return 'Có lời viết phải sửa ở bước 4.'
    if (unitsUnfit) return 'Có lời của đơn vị phải sửa trong sổ: xem bước 4.'
    return undefined
  }

  function mayReplace(): boolean {
    return !merge.unsaved() || confirm('Sổ đã gộp chưa lưu, mở sổ khác thì mất. Vẫn mở?')
  }

  // On a phone sixty numbers, one below the other, would bury what comes after them.
  byId<HTMLDetailsElement>('figures-all').open = matchMedia('(min-width: 48rem)').matches
  onDroppedFiles((files, on) => {
    const [first] = files
    if (first && /\.ya?ml$/i.test(first.name)) void openProfile(first)
    else if (on.closest('#merge')) merge.take(files)
    else if (register && files.length > 1) merge.take(files)
    else if (first) registerPanel.open(first)
  })

  return {
    communeChanged() {
      words.recheck()
      if (register)
        void deskWorker().call('describe', { commune: commune(), today: today() }).then(registerPanel.show)
      else blank.setUnits(undefined)
    },
  }
}

function showRefused(problems: Problem[]) {
  showError(byId('period-error'), new DataError(problems))
}

/** Whom a reminder goes to, of the whole commune. */
const whom = ({ period, units }: PeriodView) => ({
  period: period.id,
  calendar: period.calendar,
  late: units.filter(({ status }) => status === 'late').map(({ name }) => name),
  missing: units.filter(({ status }) => status === 'missing').map(({ name }) => name),
})

function nameOf(id: string, { calendar }: OpenedRegister): string | undefined {
  try {
    return periodName(periodOf(id, calendar))
  } catch {
    return undefined
  }
}
