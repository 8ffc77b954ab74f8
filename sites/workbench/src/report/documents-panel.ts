import type { ReportFormat } from '@binhyen/report'
import type { DocumentChoice } from './choice.ts'
import { byId, el } from '../shell/dom.ts'
import { setUpPreview } from './preview.ts'
import { withProgress } from './progress.ts'
import { deskWorker } from './remote.ts'
import { save } from './save.ts'
import { showError } from './show-problems.ts'
import type { UnfitWords } from './words.ts'
import { findingList } from './words-panel.ts'

/** A pause after the last change before the preview is made anew. */
const PAUSE = 400

export interface DocumentsPanel {
  /** Something that the report is made of has changed; `blocked` says why there can be none, if so. */
  refresh(blocked: string | undefined): void
}

/** The panel that previews the report and hands it out in its formats. */
export function setUpDocumentsPanel(choice: () => Promise<DocumentChoice>, made: () => void): DocumentsPanel {
  const preview = byId<HTMLButtonElement>('documents-preview')
  const frame = byId<HTMLIFrameElement>('preview-frame')
  const page = setUpPreview(frame)
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('#documents [data-make]')]
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0

  async function download(format: ReportFormat) {
    clear()
    try {
      const result = await withProgress(byId('documents-done'), 'Đang lập báo cáo', async () =>
        deskWorker().call('make', { kind: 'report', format, choice: await choice() }),
      )
      if ('unfit' in result) return showUnfit(byId('documents-error'), result.unfit)
      save(result.file)
      made()
      byId('documents-done').replaceChildren(
        el('p', { class: 'done' }, 'Đã tải ', el('b', {}, result.file.name), '. Đọc lại trước khi trình ký.'),
      )
    } catch (error) {
      showError(byId('documents-error'), error)
    }
  }

  async function showPreview() {
    const mine = ++turn
    try {
      const wanted = { kind: 'report', format: 'html', choice: await choice() } as const
      const result = await deskWorker().call('make', wanted)
      if (mine !== turn || preview.getAttribute('aria-expanded') !== 'true') return
      clear()
      if ('unfit' in result) return showUnfit(byId('documents-error'), result.unfit)
      page.show(String(result.file.content))
    } catch (error) {
      if (mine === turn) showError(byId('documents-error'), error)
    }
  }

  function open(shown: boolean) {
    preview.setAttribute('aria-expanded', String(shown))
    preview.textContent = shown ? 'Đóng bản xem trước' : 'Xem trước bản in'
    byId('preview').hidden = !shown
    if (shown) void showPreview()
    else frame.srcdoc = ''
  }

  for (const button of buttons)
    button.addEventListener('click', () => void download(button.dataset['format'] as ReportFormat))
  preview.addEventListener('click', () => open(preview.getAttribute('aria-expanded') !== 'true'))
  byId('preview-print').addEventListener('click', () => frame.contentWindow?.print())

  return {
    refresh(blocked) {
      byId('documents').hidden = false
      clear()
      byId('documents-blocked').replaceChildren(
        ...(blocked === undefined ? [] : [el('p', { class: 'caution' }, blocked)]),
      )
      for (const button of [...buttons, preview]) button.disabled = blocked !== undefined
      clearTimeout(timer)
      if (blocked !== undefined) open(false)
      else if (!byId('preview').hidden) timer = setTimeout(() => void showPreview(), PAUSE)
    },
  }
}

function clear() {
  byId('documents-done').replaceChildren()
  byId('documents-error').replaceChildren()
}

function showUnfit(place: HTMLElement, unfit: readonly UnfitWords[]) {
  place.replaceChildren(
    el('p', { class: 'refusal' }, 'Chưa lập báo cáo: có lời viết không được đưa vào.'),
    ...unfit.map(({ place: where, findings }) =>
      el('div', {}, el('p', {}, el('b', {}, where)), findingList(findings)),
    ),
  )
}
