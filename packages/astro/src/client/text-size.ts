import { remember } from './storage.ts'

const SIZES = 3

/** The buttons “Aa”: normal, large, very large, and round again. */
export function offerTextSizes(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-text-size]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const root = document.documentElement
      const next = String((Number(root.dataset['text'] ?? '1') % SIZES) + 1)
      root.dataset['text'] = next
      remember('co-chu', next)
    })
  }
}
