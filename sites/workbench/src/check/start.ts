import type { CheckOptions, Finding } from '@binhyen/compliance'
import type { Commune } from '@binhyen/model'
import { announce, announceNow } from '../shell/announce.ts'
import { copyText } from '../shell/clipboard.ts'
import { byId } from '../shell/dom.ts'
import { onDroppedFiles } from '../shell/files.ts'
import { setUnsaved } from '../shell/leave.ts'
import { openProfile } from '../shell/profile-button.ts'
import { onCommune } from '../shell/profile.ts'
import { today } from '../shell/today.ts'
import { findingsOf, masked, warmUp } from './checker.ts'
import { Editor } from './editor.ts'
import { findingList } from './finding-list.ts'
import { hasPlace, inOrder, settingOf } from './finding-place.ts'
import { openFile } from './open-file.ts'
import { showPicture } from './picture-view.ts'
import { headline, verdictOf, zaloLength } from './verdict.ts'

const desk = byId('kiem-tra')
const editor = new Editor(byId<HTMLTextAreaElement>('bai'), byId('ban-danh-dau'))
const kind = byId<HTMLSelectElement>('loai')
const purpose = byId<HTMLSelectElement>('muc-dich')
const audience = byId<HTMLSelectElement>('doi-tuong')
const source = byId<HTMLInputElement>('nguon')

let commune: Commune | undefined
let findings: Finding[] = []
/** A page that was opened from a file; pasted text of other kinds is judged as plain text. */
let opened: 'text' | 'mdx' = 'text'

function options(): CheckOptions {
  const chosen = kind.value as CheckOptions['kind']
  return {
    kind: chosen,
    format: chosen === 'post' ? 'text' : opened,
    today: today(),
    ...(commune && { commune }),
    ...(chosen === 'post' && {
      metadata: { purpose: purpose.value, audience: audience.value, source: source.value.trim() },
    }),
  }
}

/** Asks for findings and shows them, unless a newer text was typed meanwhile. */
async function judge(): Promise<void> {
  const { text } = editor
  setUnsaved('text', text.trim() !== '')
  showLength(text)
  try {
    // An empty field has nothing wrong with it, not even a missing purpose.
    const result = text.trim() === '' ? { findings: [], approved: [] } : await findingsOf(text, options())
    if (!result || text !== editor.text) return
    findings = inOrder(result.findings)
    show(text)
  } catch (error) {
    byId('ket-luan').textContent =
      `Không kiểm tra được: ${error instanceof Error ? error.message : String(error)}. Tải lại trang rồi thử lại.`
    desk.dataset['verdict'] = 'errors'
  }
}

function show(text: string): void {
  const verdict = verdictOf(text, { findings, approved: [] })
  const line = headline(verdict, findings)
  desk.dataset['verdict'] = verdict
  document.documentElement.toggleAttribute('data-stop', verdict === 'secret')
  byId('ket-luan').textContent = line
  announce(line)
  byId('cach-dung').hidden = verdict !== 'empty'
  byId('bi-mat').hidden = verdict !== 'secret'
  byId('chep').hidden = verdict !== 'clean' && verdict !== 'advice'
  byId('che').hidden =
    verdict !== 'errors' || !findings.some(({ ruleId }) => ruleId.startsWith('personal-data/'))
  byId('chep-tay').hidden = true
  byId('chep-tay-nhan').hidden = true
  byId('danh-sach').replaceChildren(...findingList(findings, { show: goTo, mend }))
  editor.mark(findings.filter(hasPlace))
}

function showLength(text: string): void {
  const { units, fits } = zaloLength(text)
  const isPost = kind.value === 'post'
  const said = { well: '', long: ', Zalo sẽ ẩn bớt sau “Xem thêm”', cut: ', Zalo sẽ cắt thành nhiều tin' }[
    fits
  ]
  const place = byId('do-dai')
  place.textContent = `${units.toLocaleString('vi-VN')} ký tự${isPost ? ` / 2.000${said}` : ''}`
  place.dataset['fits'] = isPost ? fits : 'well'
}

function goTo(index: number): void {
  const finding = findings[index]
  if (!finding) return
  const setting = settingOf(finding)
  if (setting) return byId(setting).focus()
  const placed = findings.filter(hasPlace)
  editor.mark(placed, placed.indexOf(finding))
  editor.show(finding)
}

function mend(index: number, by: string): void {
  const finding = findings[index]
  if (finding) editor.replace(finding.range, by)
}

async function mask(): Promise<void> {
  const { text } = editor
  const hidden = await masked(text, options())
  if (typeof hidden === 'string' && text === editor.text) editor.replaceAll(hidden)
}

async function copy(): Promise<void> {
  const text = editor.text.normalize('NFC').trim()
  const copied = await copyText(text, byId<HTMLTextAreaElement>('chep-tay'))
  byId('chep-tay-nhan').hidden = copied === 'copied'
  if (copied !== 'copied') return
  byId('ket-luan').textContent = 'Đã chép. Mở nhóm Zalo, dán vào ô tin nhắn và đọc lại một lần trước khi gửi.'
  announceNow('Đã chép')
  setUnsaved('text', false)
}

async function open(file: File): Promise<void> {
  const read = await openFile(file)
  const note = byId('loi-tep')
  note.hidden = read.kind !== 'unreadable'
  byId('anh').hidden = true
  if (read.kind === 'unreadable') note.textContent = read.message
  else if (read.kind === 'picture') showPicture(byId('anh'), read)
  else {
    opened = read.format
    if (read.format === 'mdx' && kind.value === 'post') kind.value = 'article'
    editor.replaceAll(read.text)
    // A text equal to the one before, or a page of another kind, is no input.
    void judge()
  }
}

function listen(): void {
  editor.field.addEventListener('input', () => {
    if (editor.text === '') opened = 'text'
    editor.grow()
    void judge()
  })
  for (const setting of [kind, purpose, audience, source])
    setting.addEventListener('input', () => void judge())
  kind.addEventListener('input', () => {
    for (const field of document.querySelectorAll<HTMLElement>('[data-post-only]'))
      field.hidden = kind.value !== 'post'
  })
  byId('chep').addEventListener('click', () => void copy())
  byId('che').addEventListener('click', () => void mask())
  byId('xoa').addEventListener('click', () => {
    editor.replaceAll('')
    byId('anh').hidden = true
    byId('loi-tep').hidden = true
    editor.field.focus()
  })
  const input = byId<HTMLInputElement>('tep')
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    input.value = ''
    if (file) void open(file)
  })
  onDroppedFiles(([file]) => {
    if (file) void (/\.ya?ml$/i.test(file.name) ? openProfile(file) : open(file))
  })
}

warmUp()
listen()
onCommune((known) => {
  commune = known
  for (const place of document.querySelectorAll('[data-police-head]'))
    place.textContent = `Trưởng ${known.shorthand}`
  void judge()
})
