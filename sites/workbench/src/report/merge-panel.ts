import { describeProblem, type Commune } from '@binhyen/model'
import type { MergeSummary } from './desk.ts'
import type { OpenedRegister } from './opened-register.ts'
import { byId, el } from '../shell/dom.ts'
import { setUnsaved } from '../shell/leave.ts'
import { withProgress } from './progress.ts'
import { deskWorker } from './remote.ts'
import { save } from './save.ts'
import { showError } from './show-problems.ts'
import { today } from '../shell/today.ts'

/** Files that systems and Excel put beside others; Excel keeps a “~$name.xlsx” while a workbook is open. */
const NOISE = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/i
const isForm = ({ name }: File): boolean => /\.xls[xm]$/i.test(name)
/** With its folders, where a folder was chosen. */
const nameOf = ({ name, webkitRelativePath }: File): string => webkitRelativePath || name

interface Options {
  commune: () => Commune
  period: () => string
  /** The merged register was saved and is the open one now. */
  taken: (register: OpenedRegister) => void
}

export interface MergePanel {
  /** A register was opened, or another period was chosen: what was merged for another is gone. */
  begin(period: string): void
  unsaved(): boolean
  /** Takes files that were dropped, folders opened. */
  take(files: readonly File[]): void
}

/** The panel that takes units' forms into a copy of the open register. */
export function setUpMergePanel({ commune, period, taken }: Options): MergePanel {
  let unsaved = false
  const setMerged = (is: boolean) => {
    unsaved = is
    setUnsaved('merged', is)
    byId('merge-actions').hidden = !is
  }

  async function merge(files: readonly File[]) {
    const found = files.filter(({ name }) => !NOISE.test(name))
    const chosen = found.filter(isForm).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    const others = found.filter((file) => !isForm(file)).map(nameOf)
    forget()
    if (chosen.length === 0) {
      byId('merge-error').replaceChildren(
        el(
          'p',
          { class: 'refusal' },
          'Trong đó không có tệp .xlsx nào. Chép các mẫu đơn vị gửi về vào một thư mục rồi chọn lại.',
        ),
      )
      return
    }
    try {
      const summary = await withProgress(
        byId('merge-progress'),
        `Đang gộp ${chosen.length} mẫu`,
        async (tell) => {
          const forms = await Promise.all(
            chosen.map(async (file) => ({
              file: file.name,
              bytes: new Uint8Array(await file.arrayBuffer()),
            })),
          )
          return deskWorker().call('merge', { forms, period: period(), commune: commune() }, tell)
        },
      )
      setMerged(summary.merged.length > 0)
      byId('merge-result').replaceChildren(...describe(summary, others))
    } catch (error) {
      showError(byId('merge-error'), error)
    }
  }

  for (const id of ['merge-folder', 'merge-files']) {
    const input = byId<HTMLInputElement>(id)
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])]
      input.value = ''
      void merge(files)
    })
  }
  byId('merge-save').addEventListener('click', async () => {
    try {
      const { file, register } = await deskWorker().call('takeMerged', { commune: commune(), today: today() })
      save(file)
      forget()
      byId('merge-result').replaceChildren(
        el(
          'p',
          { class: 'done' },
          'Đã tải ',
          el('b', {}, file.name),
          ' và đang dùng sổ này. Sổ gốc vẫn như cũ.',
        ),
      )
      taken(register)
    } catch (error) {
      showError(byId('merge-error'), error)
    }
  })

  function forget() {
    setMerged(false)
    for (const id of ['merge-result', 'merge-error']) byId(id).replaceChildren()
  }

  let before = ''
  return {
    begin(name) {
      byId('merge').hidden = false
      byId('merge-period').textContent = name
      if (name !== before) forget()
      before = name
    },
    unsaved: () => unsaved,
    take: (files) => void merge(files),
  }
}

function describe(
  { name, merged, missing, problems }: MergeSummary,
  others: readonly string[],
): HTMLElement[] {
  const late = merged.filter((form) => form.late).map(({ unit }) => unit)
  const lines = [
    `Gộp được ${merged.length} mẫu.`,
    late.length > 0 ? `Gửi muộn: ${late.join(', ')}.` : '',
    missing.length > 0 ? `Chưa gửi: ${missing.join(', ')}.` : 'Không đơn vị nào thiếu.',
    others.length > 0
      ? `Không đọc vì không phải .xlsx: ${others.join(', ')}. Nếu là báo cáo của đơn vị, lưu lại thành .xlsx.`
      : '',
    merged.length > 0 ? `Sổ mới sẽ tên là ${name}.` : 'Không có mẫu nào dùng được, nên chưa có sổ mới.',
  ]
  return [
    ...lines.filter(Boolean).map((line) => el('p', {}, line)),
    ...(problems.length > 0
      ? [
          el('p', {}, el('b', {}, `${problems.length} chỗ phải sửa trong các mẫu:`)),
          el(
            'ul',
            { class: 'refusal' },
            ...problems.map((problem) => el('li', {}, describeProblem(problem))),
          ),
        ]
      : []),
  ]
}
