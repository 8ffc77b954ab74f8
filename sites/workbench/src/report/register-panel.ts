import { DataError, namesOn, type Commune } from '@binhyen/model'
import { formatNumber } from '@binhyen/vietnamese'
import type { OpenedRegister } from './opened-register.ts'
import { byId, el } from '../shell/dom.ts'
import { withProgress } from './progress.ts'
import { deskWorker } from './remote.ts'
import { save } from './save.ts'
import { problemTable, showError } from './show-problems.ts'
import { siteAddress } from '../shell/site-address.ts'
import { today } from '../shell/today.ts'

/** More than any register that a commune keeps: hundreds of thousands of rows. */
const LARGEST = 40 * 2 ** 20

/** Made when the site is built, out of data that are all made up. */
const SAMPLE = 'so-theo-doi-mau.xlsx'

interface Options {
  commune: () => Commune
  /** A register was opened, or its problems were accepted or not any more. */
  changed: (register: OpenedRegister) => void
  /** Whether the register may be replaced; asks, when work would be lost. */
  mayReplace?: () => boolean
}

export interface RegisterPanel {
  /** Shows another register than the one opened, such as the merged one. */
  show(register: OpenedRegister): void
  /** Opens a file that was dropped. */
  open(file: File): void
  /** Whether reports are made although cells could not be read. */
  skipsProblems(): boolean
}

/** The panel that opens a register: by choosing, by dropping anywhere on the page, or the sample. */
export function setUpRegisterPanel({ commune, changed, mayReplace = () => true }: Options): RegisterPanel {
  const file = byId<HTMLInputElement>('register-file')
  const skip = byId<HTMLInputElement>('register-skip')
  const error = byId('register-error')
  let current: OpenedRegister | undefined

  async function open(name: string, read: () => Promise<Uint8Array>) {
    if (current && !mayReplace()) return
    error.replaceChildren()
    try {
      const register = await withProgress(byId('register-progress'), `Đang đọc ${name}`, async (tell) =>
        deskWorker().call('open', { name, bytes: await read(), commune: commune(), today: today() }, tell),
      )
      skip.checked = false
      show(register)
      byId('register-name').focus()
    } catch (problem) {
      showError(error, problem, name)
    }
  }

  function openFile(chosen: File) {
    if (chosen.size > LARGEST) return showError(error, tooLarge(chosen), chosen.name)
    return open(chosen.name, async () => new Uint8Array(await chosen.arrayBuffer()))
  }

  function show(register: OpenedRegister) {
    current = register
    showSummary(register, commune())
    changed(register)
  }

  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    if (chosen) void openFile(chosen)
    file.value = '' // The same file may be chosen again, mended.
  })
  byId('register-again').addEventListener('click', () => file.click())
  byId('register-sample').addEventListener('click', () => void open(SAMPLE, fetchSample))
  byId('register-list').addEventListener(
    'click',
    () => void deskWorker().call('problems', undefined).then(save),
  )
  skip.addEventListener('change', () => current && changed(current))
  return { show, open: (chosen) => void openFile(chosen), skipsProblems: () => skip.checked }
}

async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch(siteAddress(`data/${SAMPLE}`))
  if (!response.ok) throw new Error(`${SAMPLE}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

function showSummary(register: OpenedRegister, commune: Commune) {
  const { name, sample, counts, problems } = register
  byId('register-choose').hidden = true
  byId('register-open').hidden = false
  byId('register-is-sample').hidden = !sample
  byId('register-name').replaceChildren(el('b', {}, name), ` – ${verdict(register)}`)
  byId('register-counts').textContent = `Sổ có ${counts
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${formatNumber(count)} ${label}`)
    .join(', ')}.`
  byId('register-problems').replaceChildren(...problems.groups.map(problemTable))
  byId('register-list').hidden = problems.errors + problems.warnings === 0
  byId('register-skip-line').hidden = problems.errors === 0
  const other = otherCommune(register, commune)
  byId('register-other-commune').hidden = other === undefined
  byId('register-other-commune').textContent = other ?? ''
}

function verdict({ problems: { errors, warnings } }: OpenedRegister): string {
  const mild = warnings > 0 ? `${warnings} chỗ cần lưu ý` : ''
  if (errors === 0) return mild ? `đọc được hết, có ${mild}.` : 'đọc được hết, không có chỗ nào sai.'
  return `có ${errors} chỗ phải sửa${mild && `, ${mild}`}. Sửa trong Excel, lưu, rồi mở lại.`
}

/** A register of another commune would go out under this commune's letterhead. */
function otherCommune({ sample, commune: named }: OpenedRegister, commune: Commune): string | undefined {
  if (sample || named === undefined) return undefined
  const names = commune.names.map(({ from }) => namesOn(commune, from).fullName)
  if (names.includes(named)) return undefined
  return `Sổ ghi là của ${named}, còn hồ sơ đang dùng là của ${names.at(-1)}. Kiểm tra lại: báo cáo in theo hồ sơ.`
}

const tooLarge = ({ size }: File) =>
  new DataError([
    {
      message: `tệp nặng ${formatNumber(Math.round(size / 2 ** 20))} MB, lớn hơn mọi sổ theo dõi`,
      mend: 'Kiểm tra có đúng là sổ theo dõi không. Nếu đúng, xóa ảnh và trang lạ trong tệp rồi lưu lại.',
    },
  ])
