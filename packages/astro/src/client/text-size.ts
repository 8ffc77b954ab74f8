import { remember } from './storage.ts'

const SIZES = 3

/** The button “Aa”: normal, large, very large, and round again. */
export function offerTextSizes(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-text-size]')
  if (!button) return
  button.hidden = false
  button.addEventListener('click', () => {
    const root = document.documentElement
    const next = String((Number(root.dataset['text'] ?? '1') % SIZES) + 1)
    root.dataset['text'] = next
    remember('co-chu', next)
  })
}
