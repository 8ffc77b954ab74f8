import { DataError, type Commune } from '@binhyen/model'
import type { ReportSection, ReportTexts } from '@binhyen/report'
import type { UnfitWords, WordsFinding } from './words.ts'
import { isRefused } from '../check/findings.ts'
import { currentConfig } from '../shell/config.ts'
import { byId, el } from '../shell/dom.ts'
import { setUnsaved } from '../shell/leave.ts'
import { deskWorker, wordsWorker } from './remote.ts'
import { save } from './save.ts'
import { showError } from './show-problems.ts'
import { today } from '../shell/today.ts'
import { textsFile } from './texts-file.ts'

/** A pause in typing after which the text is checked. */
const PAUSE = 120

export interface WordsPanel {
  texts(): ReportTexts
  /** Whether something may not be printed, and whether it has to leave this machine. */
  state(): { blocked: boolean; secret: boolean; informant: boolean }
  /** Empties every field in which something of the kind stands that may not be on this machine. */
  wipe(): void
  /** What was written is now in a document. */
  markSaved(): void
  /** Of which day the texts speak: all are checked anew. */
  setDate(date: string): void
  /** Checks all anew, by another profile. */
  recheck(): void
  /** What units wrote that may not be printed. */
  showUnits(unfit: readonly UnfitWords[]): void
  /** What an officer still has to write. */
  showGaps(gaps: readonly string[]): void
}

const field = (section: ReportSection) => byId<HTMLTextAreaElement>(`words-${section}`)

/** The panel of officers' own sentences, each checked while it is typed. */
export function setUpWordsPanel(commune: () => Commune, changed: () => void): WordsPanel {
  const findings = new Map<ReportSection, WordsFinding[]>()
  const timers = new Map<ReportSection, ReturnType<typeof setTimeout>>()
  const turns = new Map<ReportSection, number>()
  /** The page has a field for each section of a report. */
  const sections = [...document.querySelectorAll<HTMLElement>('#words-fields [data-section]')].map(
    (one) => one.dataset['section'] as ReportSection,
  )
  let date = today()
  let saved = '{}'

  const texts = (): ReportTexts =>
    Object.fromEntries(
      sections.flatMap((section) => (field(section).value.trim() ? [[section, field(section).value]] : [])),
    )

  function markSaved() {
    saved = JSON.stringify(texts())
    setUnsaved('words', false)
  }

  function recheck() {
    for (const section of sections) if (field(section).value.trim()) void check(section)
  }

  async function check(section: ReportSection) {
    const turn = (turns.get(section) ?? 0) + 1
    turns.set(section, turn)
    const text = field(section).value
    let found: WordsFinding[] = []
    if (text.trim() !== '') {
      try {
        const context = { config: await currentConfig(), commune: commune(), date, today: today() }
        found = await wordsWorker().call('check', { text, ...context })
      } catch (error) {
        // What was not checked here is checked once more before a report is made of it.
        return showError(byId('words-error'), error)
      }
    }
    if (turns.get(section) !== turn) return // Typed on in the meantime.
    findings.set(section, found)
    showFindings(section, found)
    changed()
  }

  // The worker starts while the first words are being thought of.
  byId('words-fields').addEventListener('focusin', () => void wordsWorker(), { once: true })
  byId('words-fields').addEventListener('input', ({ target }) => {
    const section = (target as HTMLElement).closest<HTMLElement>('[data-section]')?.dataset[
      'section'
    ] as ReportSection
    setUnsaved('words', JSON.stringify(texts()) !== saved)
    byId('words-error').replaceChildren()
    clearTimeout(timers.get(section))
    timers.set(
      section,
      setTimeout(() => void check(section), PAUSE),
    )
  })
  byId('words-save').addEventListener('click', () => {
    save(textsFile(texts()))
    markSaved()
  })
  const file = byId<HTMLInputElement>('words-file')
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? []
    file.value = ''
    if (!chosen) return
    byId('words-error').replaceChildren()
    try {
      const read = await deskWorker().call('readTexts', { name: chosen.name, text: await chosen.text() })
      if (overwrites(texts(), read) && !confirm('Có mục đã viết khác với tệp. Thay bằng lời trong tệp?'))
        return
      for (const section of sections) if (read[section] !== undefined) field(section).value = read[section]
      markSaved()
      await Promise.all(sections.map(check))
    } catch (error) {
      showError(byId('words-error'), error, error instanceof DataError ? undefined : chosen.name)
    }
  })

  return {
    texts,
    wipe() {
      for (const [section, found] of findings) {
        if (!found.some(({ ruleId }) => isRefused(ruleId))) continue
        field(section).value = ''
        void check(section)
      }
      setUnsaved('words', JSON.stringify(texts()) !== saved)
    },
    state: () => {
      const errors = [...findings.values()].flat().filter(({ severity }) => severity === 'error')
      const found = (group: string) => errors.some(({ ruleId }) => ruleId.startsWith(`${group}/`))
      return { blocked: errors.length > 0, secret: found('state-secret'), informant: found('informant') }
    },
    markSaved,
    setDate: (day) => {
      if (day === date) return
      date = day
      recheck()
    },
    recheck,
    showUnits,
    showGaps,
  }
}

const overwrites = (mine: ReportTexts, read: ReportTexts) =>
  (Object.keys(read) as ReportSection[]).some((section) => mine[section] && mine[section] !== read[section])

function showFindings(section: ReportSection, found: readonly WordsFinding[]) {
  const errors = found.some(({ severity }) => severity === 'error')
  field(section).setAttribute('aria-invalid', String(errors))
  byId(`words-${section}-findings`).replaceChildren(findingList(found))
}

/** Findings as a list: what stands there, what to write instead, which law. */
export function findingList(found: readonly WordsFinding[]): HTMLElement {
  return el(
    'ul',
    { class: 'finding-list' },
    ...found.map((finding) =>
      el(
        'li',
        { class: finding.severity },
        el('b', {}, finding.severity === 'error' ? 'Phải sửa: ' : 'Nên sửa: '),
        finding.message,
        finding.suggestion ? ` Gợi ý: ${finding.suggestion}` : '',
        finding.law ? el('small', {}, finding.law) : '',
      ),
    ),
  )
}

function showGaps(gaps: readonly string[]) {
  byId('words').hidden = false
  byId('words-gaps').hidden = gaps.length === 0
  byId('words-gaps').textContent = `Báo cáo này còn thiếu: ${gaps.join('; ')}.`
}

function showUnits(unfit: readonly UnfitWords[]) {
  byId('words-units').replaceChildren(
    ...(unfit.length === 0
      ? []
      : [
          el(
            'p',
            { class: 'caution' },
            'Lời của đơn vị sau đây được in nguyên văn vào báo cáo nên phải sửa trong sổ:',
          ),
          ...unfit.map(({ place, findings }) =>
            el('div', {}, el('p', {}, el('b', {}, place)), findingList(findings)),
          ),
        ]),
  )
}
