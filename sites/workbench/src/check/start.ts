import type { CheckResult } from '@binhyen/compliance/text'
import { announce, announceNow } from '../shell/announce.ts'
import { byId, setAttribute, setHidden, setText } from '../shell/dom.ts'
import { setUnsaved } from '../shell/leave.ts'
import { showAlarm } from './alarm.ts'
import { createChecker } from './checker.ts'
import { FindingList } from './finding-list.ts'
import { countsOf, isMasked, isRefused, shownFindings, type Mend, type Shown } from './findings.ts'
import { MarkedField } from './marked-field.ts'
import { startOpening } from './open-panel.ts'
import type { OpenedText } from './opened.ts'
import { Outputs } from './outputs.ts'
import { Settings } from './settings.ts'
import { TakeBack } from './take-back.ts'
import { showVerdict } from './verdict.ts'
import { zaloLength } from './zalo-length.ts'

/** A check that takes longer than this says that it is under way. */
const SLOW = 400

/** Kiểm tra bài đăng: what is typed is checked in a worker, marked in place and told beside. */
export function startCheck(): void {
  const field = new MarkedField(byId<HTMLTextAreaElement>('van-ban'), byId('dau'), byId('giay'))
  let result: CheckResult | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  let shown: readonly Shown[] = []

  const list = new FindingList({ goTo, apply }, (ruleId) => settings.ownTitle(ruleId))
  const outputs = new Outputs({ mask: () => void maskAll(), clear })
  const takeBack = new TakeBack((text) => replaceAll(text))
  const settings = new Settings(recheck)
  const checker = createChecker({ found, failed })
  startOpening(takeText)

  // First of all the worker is asked: it checks while the page shows what was typed.
  field.field.addEventListener('input', () => void ask(), { capture: true })
  field.field.addEventListener('input', () => {
    setUnsaved('text', field.text !== '')
    showTyped()
  })
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === field.field) look(field.keysAtCaret())
  })

  function recheck(): void {
    void ask()
    showTyped()
  }

  async function ask(): Promise<void> {
    result = undefined
    clearTimeout(waiting)
    if (field.text.trim() === '') return
    list.busy = true
    waiting = setTimeout(() => showVerdict({ state: 'checking' }), SLOW)
    try {
      checker.check(field.text, await settings.optionsFor(field.text))
    } catch (error) {
      failed(String(error))
    }
  }

  function showTyped(): void {
    showLength()
    // Nothing is left to say, and an answer under way is about an older text.
    if (field.text.trim() === '') return found({ findings: [], approved: [] })
    showStanding()
  }

  /** A text that could not be checked counts as unchecked, and says so. */
  function failed(reason: string): void {
    clearTimeout(waiting)
    list.busy = false
    announceNow(showVerdict({ state: 'failed', reason }))
  }

  function found(fresh: CheckResult): void {
    clearTimeout(waiting)
    const empty = field.text.trim() === ''
    result = empty ? { findings: [], approved: [] } : fresh
    shown = shownFindings(result)
    field.mark(
      shown
        .filter(({ about }) => about === 'place')
        .map(({ key, finding }) => ({ key, range: finding.range, severity: finding.severity })),
    )
    list.show(shown)
    list.busy = false
    const secret = result.findings.some(({ ruleId }) => ruleId.startsWith('state-secret/'))
    const informant = result.findings.some(({ ruleId }) => ruleId.startsWith('informant/'))
    const stop = secret || informant
    showAlarm(
      stop ? { secret, informant, police: settings.commune?.shorthand ?? 'Công an xã', wipe } : undefined,
    )
    const said = showVerdict(empty ? { state: 'empty' } : { state: 'checked', counts: countsOf(shown), stop })
    if (!empty) announce(said)
    showStanding()
  }

  function showStanding(): void {
    const findings = result?.findings ?? shown.map(({ finding }) => finding)
    outputs.show({
      text: field.text,
      isPost: settings.kind === 'post',
      isPage: settings.readsAsPage(field.text),
      checked: result !== undefined,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      personal: findings.filter(isMasked).length,
      stop: findings.some(({ ruleId }) => isRefused(ruleId)),
    })
  }

  function showLength(): void {
    const { text, tone } = zaloLength(field.text)
    const place = byId('do-dai')
    setHidden(place, settings.kind !== 'post')
    setAttribute(place, 'class', `length ${tone}`)
    setText(place, text)
  }

  function look(keys: readonly string[]): void {
    field.activate(keys[0])
    list.current(keys)
  }

  function goTo(key: string): void {
    const one = shown.find((candidate) => candidate.key === key)
    if (one?.about === 'fields') return settings.focus(one.finding.messageId)
    const range = one?.about === 'whole' ? one.finding.range : field.rangeOf(key)
    if (!range) return
    field.goTo(range)
    look([key])
  }

  function apply(key: string, mend: Mend): void {
    const range = field.rangeOf(key)
    if (!range) return
    field.replace(range, mend.text)
    announceNow('Đã sửa. Muốn lấy lại chữ cũ thì bấm Ctrl+Z.')
  }

  async function maskAll(): Promise<void> {
    const before = field.text
    const masked = await settings
      .optionsFor(before)
      .then((options) => checker.redact(before, options))
      .catch((error: unknown) => failed(String(error)))
    if (typeof masked !== 'string' || field.text !== before) return
    announceNow(`Đã che dữ liệu cá nhân. ${replaceAll(masked)}`)
  }

  /** @returns how the officer gets the old text back */
  function replaceAll(text: string): string {
    const before = field.text
    return takeBack.offer(before, field.replaceAll(text))
  }

  function takeText({ text, kind, isPage = false }: OpenedText, name: string): string {
    settings.isPage = isPage
    settings.kind = kind ?? 'post'
    outputs.fileName = name
    const back = replaceAll(text)
    field.goTo([0, 0])
    setUnsaved('text', false)
    recheck()
    return back
  }

  function clear(): void {
    outputs.fileName = undefined
    settings.isPage = false
    announceNow(`Đã xóa hết chữ. ${replaceAll('')}`)
  }

  /** Leaves no way back: for what must not be on this machine. */
  function wipe(): void {
    outputs.fileName = undefined
    settings.isPage = false
    field.wipe()
    takeBack.forget()
    field.field.focus()
    announceNow('Đã xóa chữ khỏi trang này.')
  }
}
