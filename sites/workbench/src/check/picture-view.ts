import { el } from '../shell/dom.ts'
import { saveFile } from '../shell/save-file.ts'
import type { OpenedPicture } from './open-file.ts'

/** Says what a picture's metadata gives away, and offers a copy without it; the picture itself stays as it is. */
export function showPicture(place: HTMLElement, { name, type, findings, clean }: OpenedPicture): void {
  const facts = findings.map(({ masked }) => masked)
  const save = el('button', { type: 'button', class: 'button' }, 'Lưu ảnh đã xóa thông tin kèm theo')
  save.addEventListener('click', () => saveFile(name.replace(/(\.\w+)$/, '-sach$1'), clean, type))
  place.replaceChildren(
    el('h2', {}, `Ảnh ${name}`),
    ...(facts.length === 0
      ? [
          el(
            'p',
            {},
            'Ảnh không kèm vị trí, tác giả hay thiết bị. Vẫn cần nhìn xem trong ảnh có mặt người, biển số, giấy tờ không.',
          ),
        ]
      : [
          el('p', {}, `Ảnh còn kèm: ${facts.join(', ')}. Xóa trước khi đăng.`),
          el('p', { class: 'row' }, save),
          el(
            'p',
            { class: 'soft' },
            'Ảnh gốc không bị sửa; từng điểm ảnh của bản lưu vẫn như cũ. Vẫn cần nhìn xem trong ảnh có mặt người, biển số, giấy tờ không.',
          ),
        ]),
  )
  place.hidden = false
}
