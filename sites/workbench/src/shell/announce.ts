import { byId } from './dom.ts'

/** A screen reader that is told something new at each key hears nothing. */
const PAUSE = 1200
let timer: ReturnType<typeof setTimeout> | undefined
let last = ''

/** Tells a screen reader, after a pause and only what is new; what is said meanwhile takes its place. */
export function announce(text: string): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (text !== last) say(text)
  }, PAUSE)
}

/** Tells a screen reader at once: the answer to something that the officer has just done. */
export function announceNow(text: string): void {
  clearTimeout(timer)
  // The same sentence twice is a change only if something changes.
  say(text === last ? `${text}\u00A0` : text)
}

function say(text: string): void {
  last = text
  byId('loi-nhan').textContent = text
}
