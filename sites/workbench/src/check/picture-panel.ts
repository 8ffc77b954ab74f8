import type { PictureFact } from '@binhyen/compliance/pictures'
import { announceNow } from '../shell/announce.ts'
import { byId, el } from '../shell/dom.ts'
import { saveFile } from '../shell/save-file.ts'
import { UnreadableFile } from './opened.ts'

const WORDS: Readonly<Record<PictureFact, string>> = {
  location: 'Vị trí chụp: ai cũng tìm ra được nơi chụp ảnh này',
  author: 'Tên người chụp hoặc chủ ảnh',
  device: 'Máy chụp hoặc phần mềm',
  time: 'Ngày giờ chụp',
  text: 'Lời ghi kèm trong tệp',
  thumbnail: 'Ảnh thu nhỏ, có thể là ảnh trước khi cắt hay che',
  appended: 'Phần ẩn phía sau ảnh: đoạn phim hoặc ảnh thứ hai',
}

/** By their first bytes: a file's name is only what somebody called it. */
const isPicture = ([a, b]: Uint8Array): boolean =>
  (a === 0xff && b === 0xd8) || (a === 0x89 && b === 0x50) || (a === 0x52 && b === 0x49)

/**
 * Shows a picture with what its file tells beside the pixels, and offers a copy without.
 * @throws UnreadableFile when it is none that can be read here
 */
export async function showPicture(file: File): Promise<void> {
  const { pictureFacts, stripPicture } = await import('@binhyen/compliance/pictures')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!isPicture(bytes)) throw new UnreadableFile('không phải ảnh JPEG, PNG hay WebP, hoặc tệp đã hỏng.')
  const facts = pictureFacts(bytes)
  const address = URL.createObjectURL(file)
  const image = el('img', { src: address, alt: `Ảnh đang mở: ${file.name}` })
  image.addEventListener('load', () => URL.revokeObjectURL(address))
  const close = el('button', { type: 'button', class: 'button quiet' }, 'Đóng ảnh')
  const said =
    facts.length === 0 ? 'Tệp ảnh này không kèm thông tin gì ngoài hình.' : 'Tệp ảnh này còn kèm theo:'
  const card = el(
    'section',
    { class: 'picture', 'aria-label': `Ảnh ${file.name}` },
    image,
    el(
      'div',
      {},
      el('h3', {}, file.name),
      el('p', { class: facts.length === 0 ? 'verdict good' : 'verdict bad' }, said),
      ...(facts.length > 0 ? [el('ul', {}, ...facts.map((fact) => el('li', {}, WORDS[fact])))] : []),
      el(
        'p',
        { class: 'soft' },
        'Máy không nhìn được trong hình: tự xem có mặt người, biển số xe, giấy tờ, nhà riêng hay không.',
      ),
    ),
  )
  const presses = el('p', { class: 'row' }, close)
  if (facts.length > 0) {
    const save = el('button', { type: 'button', class: 'button' }, 'Lưu bản không kèm thông tin')
    save.addEventListener('click', () => {
      saveFile(cleanName(file.name), stripPicture(bytes), file.type)
      announceNow('Đã lưu bản không kèm thông tin; hình giữ nguyên.')
    })
    presses.prepend(save)
  }
  card.lastElementChild!.append(presses)
  close.addEventListener('click', () => {
    card.remove()
    byId('van-ban').focus()
  })
  byId('anh').prepend(card)
  announceNow([said, ...facts.map((fact) => WORDS[fact])].join(' '))
}

/** @example cleanName('IMG_0012.JPG') // 'IMG_0012-sach.JPG' */
const cleanName = (name: string): string => name.replace(/(\.[^.]*)?$/, '-sach$1')
