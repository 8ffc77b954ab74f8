import type { Finding } from '@binhyen/compliance'
import { el } from '../shell/dom.ts'
import { mendsOf, settingOf } from './finding-place.ts'

const NAMES: Readonly<Record<Finding['severity'], string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
}
/** More than anybody reads at once; the rest shows when these are mended. */
const MOST = 100

export interface ListActions {
  show: (index: number) => void
  /** Writes a suggestion in its place. */
  mend: (index: number, by: string) => void
}

/** The findings in words: what stands there, why, by which law, what to write instead. */
export function findingList(findings: readonly Finding[], actions: ListActions): HTMLElement[] {
  const items = findings.slice(0, MOST).map((finding, index) => item(finding, index, actions))
  if (findings.length > MOST)
    items.push(
      el(
        'li',
        { class: 'soft' },
        `Còn ${findings.length - MOST} chỗ nữa; sửa những chỗ trên rồi chúng sẽ hiện ra.`,
      ),
    )
  return items
}

function item(finding: Finding, index: number, { show, mend }: ListActions): HTMLElement {
  const { severity, message, legalBasis, masked, loc } = finding
  const setting = settingOf(finding)
  const buttons = [
    setting === undefined
      ? button('Đến chỗ này', () => show(index), `Đến chỗ này: ${masked}, dòng ${loc.start.line}`)
      : button('Đến ô cần ghi', () => show(index), `Đến ô ${masked}`),
    ...mendsOf(finding).map((by) =>
      button(by === '' ? 'Xóa chỗ này' : `Sửa thành “${short(by)}”`, () => mend(index, by)),
    ),
  ]
  const law = [legalBasis?.article, legalBasis?.document].filter(Boolean).join(', ')
  return el(
    'li',
    { class: `finding ${severity}`, 'data-index': String(index) },
    el(
      'p',
      {},
      el('strong', { class: 'level' }, NAMES[severity]),
      ' ',
      ...(setting === undefined ? [el('span', { class: 'soft' }, `dòng ${loc.start.line}`)] : []),
    ),
    el('p', {}, message),
    ...(law ? [el('p', { class: 'soft law' }, `Căn cứ: ${law}`)] : []),
    el('p', { class: 'row' }, ...buttons),
  )
}

function button(label: string, press: () => void, name?: string): HTMLButtonElement {
  const made = el('button', { type: 'button', class: 'small', ...(name && { 'aria-label': name }) }, label)
  made.addEventListener('click', press)
  return made
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
