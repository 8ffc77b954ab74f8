import { remember, remembered } from './storage.ts'

/** Keeps the ticks of a check list of documents, on this phone only. */
export function rememberTicks(): void {
  const list = document.querySelector<HTMLElement>('[data-check]')
  if (!list) return
  const key = `giay-to:${list.dataset['check']}`
  const boxes = [...list.querySelectorAll('input')]
  const ticked = (remembered(key) ?? '').split(',')
  boxes.forEach((box, index) => {
    box.checked = ticked.includes(String(index))
  })
  list.addEventListener('change', () => {
    remember(key, boxes.flatMap((box, index) => (box.checked ? [index] : [])).join(','))
  })
}
