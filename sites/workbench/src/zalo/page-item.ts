import { el } from '../shell/dom.ts'
import { saveFile } from '../shell/save-file.ts'
import { today } from '../shell/today.ts'
import { copyPress, press } from './copy-press.ts'
import { textOn, type ZaloPage } from './data.ts'
import { pngOf, qrCode } from './qr-code.ts'

const KINDS: Readonly<Record<ZaloPage['kind'], string>> = { guide: 'Hướng dẫn', article: 'Tin bài' }

/** One page of the portal: its text for a group, its link and its code, each to copy. */
export function pageItem(page: ZaloPage): HTMLLIElement {
  const text = textOn(page, today())
  const more = el('details', {}, el('summary', {}, 'Xem tin, đường dẫn và mã QR'))
  more.addEventListener('toggle', () => more.open && fill(more, page, text), { once: true })
  return el(
    'li',
    { class: 'card', id: page.id },
    el(
      'div',
      { class: 'what' },
      el('h3', { tabindex: '-1' }, page.title),
      el('p', { class: 'soft' }, `${KINDS[page.kind]} · ${page.topic} · ${text.length} ký tự`),
    ),
    page.problems.length > 0
      ? el('p', { class: 'bad' }, `Chưa đăng được: ${page.problems.join(' ')}`)
      : el(
          'p',
          { class: 'row' },
          copyPress('Sao chép tin', 'button', () => text),
          copyPress('Sao chép đường dẫn', 'button quiet', () => page.link),
        ),
    more,
  )
}

function fill(place: HTMLElement, { id, link }: ZaloPage, text: string): void {
  const code = qrCode(link)
  const name = `ma-qr-${id.split('/').at(-1)}.png`
  const save = async (): Promise<string> => {
    saveFile(name, new Uint8Array(await (await pngOf(code)).arrayBuffer()), 'image/png')
    return 'Đã lưu ảnh'
  }
  place.append(
    el(
      'div',
      { class: 'inside' },
      el('pre', { tabindex: '0' }, text),
      el(
        'figure',
        {},
        code,
        el('figcaption', {}, link),
        el(
          'p',
          { class: 'row' },
          press('Sao chép ảnh mã QR', 'button quiet', () => copyPicture(code).catch(save)),
          press('Lưu ảnh mã QR', 'button quiet', save),
        ),
      ),
    ),
  )
}

/** @throws Error where the browser has no clipboard for pictures or does not allow it */
async function copyPicture(code: HTMLCanvasElement): Promise<string> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(code) })])
  return 'Đã sao chép ảnh'
}
