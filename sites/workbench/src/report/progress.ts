import { el } from '../shell/dom.ts'
import type { Tell } from '../shell/rpc.ts'

/** Shorter work than this shows no bar: it would only flicker. */
const WAIT = 150

/** Shows how far some work is, in `place`, until it ends; `place` says so to screen readers (role="status"). */
export async function withProgress<T>(
  place: HTMLElement,
  what: string,
  work: (tell: Tell) => Promise<T>,
): Promise<T> {
  const bar = el('progress', { max: '1', 'aria-label': what })
  const percent = el('span', { class: 'percent', 'aria-hidden': 'true' })
  const timer = setTimeout(
    () => place.replaceChildren(el('p', { class: 'progress' }, `${what}… `, percent, bar)),
    WAIT,
  )
  try {
    return await work((done, total) => {
      if (total === 0) return
      bar.value = done / total
      percent.textContent = `${Math.floor((done * 100) / total)}%`
    })
  } finally {
    clearTimeout(timer)
    place.replaceChildren()
  }
}
