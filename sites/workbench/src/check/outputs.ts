import { announceNow } from '../shell/announce.ts'
import { copyText } from '../shell/clipboard.ts'
import { byId, setAttribute, setHidden, setText } from '../shell/dom.ts'
import { setUnsaved } from '../shell/leave.ts'
import { saveFile } from '../shell/save-file.ts'
import { today } from '../shell/today.ts'

/** What may be done with the text now. */
export interface Standing {
  text: string
  isPost: boolean
  isPage: boolean
  /** The findings belong to this very text. */
  checked: boolean
  errors: number
  personal: number
  stop: boolean
}

const withoutEnding = (name: string): string => name.replace(/\.[^.]*$/, '')

/** The presses under the text: copy, save, mask, wipe. */
export class Outputs {
  /** Of the file that the text came from. */
  fileName: string | undefined
  #standing: Standing = {
    text: '',
    isPost: true,
    isPage: false,
    checked: false,
    errors: 0,
    personal: 0,
    stop: false,
  }

  constructor({ mask, clear }: { mask: () => void; clear: () => void }) {
    byId('che-het').addEventListener('click', mask)
    byId('xoa-het').addEventListener('click', clear)
    byId('sao-chep').addEventListener('click', () => void this.#copy())
    byId('luu-tep').addEventListener('click', () => this.#save())
  }

  show(standing: Standing): void {
    this.#standing = standing
    const { text, isPost, errors, personal, stop } = standing
    const empty = text.trim() === ''
    const copy = byId('sao-chep')
    setHidden(copy, empty || stop)
    setAttribute(copy, 'aria-disabled', String(errors > 0))
    setText(byId('sao-chep-ten'), isPost ? 'Sao chép để đăng Zalo' : 'Sao chép')
    setHidden(byId('che-het'), personal === 0 || stop)
    setHidden(byId('luu-tep'), empty || stop)
    setHidden(byId('xoa-het'), empty || stop)
    setText(
      byId('vi-sao-chua'),
      empty || stop || errors === 0 ? '' : `Sửa xong ${errors} chỗ “Phải sửa” thì sao chép được.`,
    )
    setHidden(byId('tu-chep'), true)
  }

  async #copy(): Promise<void> {
    const { text, checked, errors, isPost } = this.#standing
    if (errors > 0 || !checked) {
      announceNow(checked ? 'Chưa sao chép: còn chỗ phải sửa.' : 'Chưa sao chép: máy đang xem.')
      return
    }
    const field = byId<HTMLTextAreaElement>('tu-chep-chu')
    const box = byId('tu-chep')
    box.hidden = false
    const copied = await copyText(text.normalize('NFC'), field)
    box.hidden = copied === 'copied'
    if (copied === 'selected') return announceNow('Trình duyệt không cho tự sao chép. Bấm Ctrl+C.')
    setUnsaved('text', false)
    const said = isPost ? 'Đã sao chép. Mở nhóm Zalo và dán (Ctrl+V).' : 'Đã sao chép.'
    byId('vi-sao-chua').textContent = said
    announceNow(said)
  }

  #save(): void {
    const { text, isPage } = this.#standing
    const name = this.fileName ? `${withoutEnding(this.fileName)}-da-sua` : `tin-${today()}`
    if (isPage) saveFile(`${name}.mdx`, text, 'text/markdown;charset=utf-8')
    // Windows' own editor of old versions knows UTF-8 by this mark.
    else saveFile(`${name}.txt`, `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`, 'text/plain;charset=utf-8')
    setUnsaved('text', false)
    announceNow('Đã lưu thành tệp.')
  }
}
