import { announceNow } from '../shell/announce.ts'
import { copyText } from '../shell/clipboard.ts'
import { byId, el } from '../shell/dom.ts'

const SHOWN = 4000

/** A button that says for a while that it did what it says. */
export function press(
  label: string,
  kind: string,
  work: (button: HTMLButtonElement) => Promise<string | undefined>,
) {
  const button = el('button', { type: 'button', class: kind }, label)
  let back: ReturnType<typeof setTimeout> | undefined
  button.addEventListener('click', async () => {
    const done = await work(button)
    if (done === undefined) return
    clearTimeout(back)
    button.textContent = done
    announceNow(done)
    back = setTimeout(() => (button.textContent = label), SHOWN)
  })
  return button
}

/** Copies a text; where the browser refuses, it stands selected right under the button. */
export const copyPress = (label: string, kind: string, text: () => string): HTMLButtonElement =>
  press(label, kind, async (button) => {
    const box = byId('tu-chep')
    button.closest('li')?.append(box)
    box.hidden = false
    const copied = await copyText(text(), byId<HTMLTextAreaElement>('tu-chep-chu'))
    box.hidden = copied === 'copied'
    if (copied === 'copied') return 'Đã sao chép'
    announceNow('Trình duyệt không cho tự sao chép. Bấm Ctrl+C.')
    return undefined
  })
